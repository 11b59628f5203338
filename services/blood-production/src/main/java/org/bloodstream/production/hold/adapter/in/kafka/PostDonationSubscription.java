package org.bloodstream.production.hold.adapter.in.kafka;

import java.time.Clock;
import java.util.Set;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Subscription;
import org.bloodstream.production.hold.application.PlacingHolds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** What a donor told puts a hold on the donation, in the name of whoever took it. Applying it twice changes nothing. */
@Configuration(proxyBeanMethods = false)
class PostDonationSubscription {

    @Bean
    Subscription postDonationInformation(PlacingHolds holds, ReadingInformation reading, Clock clock) {
        return new Subscription(
                        "post-donation-information",
                        Set.of("postdonation"),
                        event -> Mono.defer(() -> holds.place(
                                reading.hold(event), new Act(event.actor(), event.purpose(), clock.instant()))))
                .thatHearsAnyKind();
    }
}
