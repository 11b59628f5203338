package org.bloodstream.donors.communication.adapter.in.kafka;

import java.time.Clock;
import java.util.Set;
import org.bloodstream.donors.communication.application.WritingAboutDonations;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Thanks after a collection, which is this service's own event, and where a donation went. */
@Configuration(proxyBeanMethods = false)
class LetterSubscription {
    @Bean
    Subscription letterOccasions(WritingAboutDonations writing, JsonMapper json, Clock clock) {
        return new Subscription("letters", Set.of("donation", "component"), event -> switch (event.type()) {
            case "DonationCollected", "DesignatedDonationCollected" ->
                writing.thank(read(event, Collected.class, json).collection(), clock.instant());
            case "ComponentDespatched" ->
                writing.tellWhere(read(event, Despatched.class, json).despatch(), clock.instant());
            default -> Mono.empty();
        });
    }

    private static <T> T read(JournalEvent event, Class<T> type, JsonMapper json) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new UnappliableEventException(event.type() + " is not as agreed");
        }
    }
}
