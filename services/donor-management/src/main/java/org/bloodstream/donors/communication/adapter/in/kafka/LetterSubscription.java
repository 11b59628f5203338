package org.bloodstream.donors.communication.adapter.in.kafka;

import java.time.Clock;
import java.util.Set;
import org.bloodstream.donors.communication.application.WritingAboutDonations;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Thanks after a collection, which is this service's own event, and where a donation went. */
@Configuration(proxyBeanMethods = false)
class LetterSubscription {
    @Bean
    Subscription letterOccasions(WritingAboutDonations writing, JsonMapper json, Clock clock) {
        return new Subscription("letters", Set.of("donation", "component"), event -> switch (event.type()) {
            case "DonationCollected", "DesignatedDonationCollected" ->
                writing.thank(EventContent.read(event, Collected.class, json).collection(), clock.instant());
            case "ComponentDespatched" ->
                writing.tellWhere(
                        EventContent.read(event, Despatched.class, json).despatch(), clock.instant());
            default -> Mono.empty();
        });
    }
}
