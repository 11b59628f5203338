package org.bloodstream.outcomes.lookback.adapter.in.kafka;

import java.util.Set;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.outcomes.events.EventReader;
import org.bloodstream.outcomes.lookback.application.FollowingRecalls;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** A recalled pack that had been transfused is looked back on by itself. */
@Configuration(proxyBeanMethods = false)
class RecallsAnsweredSubscription {

    @Bean
    Subscription recallsAnsweredFeed(FollowingRecalls recalls, EventReader reader) {
        return new Subscription(
                "recalls-answered",
                Set.of("recall"),
                event -> event.type().equals("ComponentRecallAnswered")
                        ? answered(event, reader.read(event, ComponentRecallAnswered.class), recalls)
                        : Mono.empty());
    }

    private static Mono<Void> answered(JournalEvent event, ComponentRecallAnswered answered, FollowingRecalls recalls) {
        return answered.transfused()
                ? recalls.given(answered.component(), event.id(), new Act(event.actor(), event.purpose(), event.at()))
                : recalls.notGiven(answered.component());
    }
}
