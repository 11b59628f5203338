package org.bloodstream.outcomes.lookback.adapter.in.kafka;

import java.util.Set;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.outcomes.events.EventReader;
import org.bloodstream.outcomes.lookback.application.FollowingConfirmations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** A donor who turned positive is looked back on by itself. */
@Configuration(proxyBeanMethods = false)
class ConfirmationsSubscription {

    @Bean
    Subscription confirmationsFeed(FollowingConfirmations confirmations, EventReader reader) {
        return new Subscription(
                "confirmations",
                Set.of("testing"),
                event -> event.type().equals("ConfirmatoryResultRecorded")
                        ? heard(event, reader.read(event, ConfirmatoryResultRecorded.class), confirmations)
                        : Mono.empty());
    }

    private static Mono<Void> heard(
            JournalEvent event, ConfirmatoryResultRecorded result, FollowingConfirmations confirmations) {
        return result.turnedPositive()
                ? confirmations.confirmed(
                        result.donation(), event.id(), new Act(event.actor(), event.purpose(), event.at()))
                : Mono.empty();
    }
}
