package org.bloodstream.production.donation.adapter.in.kafka;

import java.time.Clock;
import java.util.Set;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.testreport.application.TakingAwaitedReports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Learns which donations exist. */
@Configuration(proxyBeanMethods = false)
class DonationSubscription {

    @Bean
    Subscription donations(Donations donations, JsonMapper json) {
        return new Subscription("donations", Set.of("donation"), event -> switch (event.type()) {
                    case "DonationCollected" ->
                        donations.learn(read(event, json).known());
                    default -> Mono.empty();
                })
                .thatCanBeRebuilt();
    }

    /** Apart from the one above: what it takes are events of ours, so it is not rebuilt, and a fault in it keeps no donation unknown. */
    @Bean
    Subscription awaitedSamples(TakingAwaitedReports awaited, JsonMapper json, Clock clock) {
        return new Subscription("awaited-samples", Set.of("donation"), event -> switch (event.type()) {
            case "DonationCollected" -> awaited.known(read(event, json).known(), event.purpose(), clock.instant());
            default -> Mono.empty();
        });
    }

    private static CollectedDonation read(JournalEvent event, JsonMapper json) {
        return EventContent.read(event, CollectedDonation.class, json);
    }
}
