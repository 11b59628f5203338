package org.bloodstream.production.donation.adapter.in.kafka;

import java.time.Clock;
import java.util.Set;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.testreport.application.TakingAwaitedReports;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Learns which donations exist. */
@Configuration(proxyBeanMethods = false)
class DonationSubscription {

    @Bean
    Subscription donations(Donations donations, JsonMapper json) {
        return new Subscription(
                        "donations",
                        Set.of("donation"),
                        event -> event.type().equals(NotWantedDonation.TYPE)
                                ? EventContent.read(event, NotWantedDonation.class, json)
                                        .learn(donations)
                                : Mono.justOrEmpty(known(event, json)).flatMap(donations::learn))
                .thatCanBeRebuilt();
    }

    /** Apart from the one above: what it takes are events of ours, so it is not rebuilt, and a fault in it keeps no donation unknown. */
    @Bean
    Subscription awaitedSamples(TakingAwaitedReports awaited, JsonMapper json, Clock clock) {
        return new Subscription("awaited-samples", Set.of("donation"), event -> Mono.justOrEmpty(known(event, json))
                .flatMap(donation -> awaited.known(donation, event.purpose(), clock.instant())));
    }

    /** Absent for what makes no donation known. */
    private static @Nullable KnownDonation known(JournalEvent event, JsonMapper json) {
        return switch (event.type()) {
            case "DonationCollected" ->
                EventContent.read(event, CollectedDonation.class, json).known();
            case "DesignatedDonationCollected" ->
                EventContent.read(event, DesignatedDonation.class, json).known();
            case "SamplesTaken" ->
                EventContent.read(event, SampledDonation.class, json).known();
            default -> null;
        };
    }
}
