package org.bloodstream.production.donation.adapter.in.kafka;

import java.util.Set;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.production.donation.application.Donations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Learns which donations exist. */
@Configuration(proxyBeanMethods = false)
class DonationSubscription {

    @Bean
    Subscription donations(Donations donations, JsonMapper json) {
        return new Subscription("donations", Set.of("donation"), event -> switch (event.type()) {
                    case "DonationCollected" ->
                        donations.learn(
                                read(event, CollectedDonation.class, json).known());
                    case "DesignatedDonationCollected" ->
                        donations.learn(
                                read(event, DesignatedDonation.class, json).known());
                    case "SamplesTaken" ->
                        donations.learn(read(event, SampledDonation.class, json).known());
                    default -> Mono.empty();
                })
                .thatCanBeRebuilt();
    }

    private static <T> T read(JournalEvent event, Class<T> type, JsonMapper json) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new UnappliableEventException(event.type() + " is not as agreed");
        }
    }
}
