package org.bloodstream.outcomes.openings;

import java.util.Set;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Projection;
import org.bloodstream.journal.Subscription;
import org.bloodstream.outcomes.events.EventReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Hears of every opening, our own included. */
@Configuration(proxyBeanMethods = false)
class OpeningsSubscription {
    static final String NAME = "openings";

    @Bean
    Subscription openingsFeed(OpeningTable table, EventReader reader) {
        return new Subscription(NAME, Set.of("access"), new Projection() {
                    @Override
                    public Mono<Void> apply(JournalEvent event) {
                        return event.type().equals("RecordOpened")
                                ? table.add(event, reader.read(event, RecordOpened.class))
                                : Mono.empty();
                    }

                    @Override
                    public Mono<Void> reset() {
                        return table.empty();
                    }
                })
                .thatCanBeRebuilt();
    }
}
