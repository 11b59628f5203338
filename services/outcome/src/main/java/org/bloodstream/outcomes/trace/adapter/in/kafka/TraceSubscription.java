package org.bloodstream.outcomes.trace.adapter.in.kafka;

import java.util.Set;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Projection;
import org.bloodstream.journal.Subscription;
import org.bloodstream.outcomes.trace.application.Tracing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Keeps every event that belongs to a donation, whatever its kind: what is new shows as a step without being understood. */
@Configuration(proxyBeanMethods = false)
class TraceSubscription {
    private static final Set<String> STREAMS = Set.of(
            "donor", "donation", "import", "testing", "component", "label", "laboratory", "request", "transfusion");

    @Bean
    Subscription traceFeed(TraceTables tables, BroughtTable brought) {
        return new Subscription(Tracing.SUBSCRIPTION, STREAMS, new Projection() {
                    @Override
                    public Mono<Void> apply(JournalEvent event) {
                        return event.type().equals(BroughtTable.EVENT)
                                ? brought.add(event)
                                : tables.add(Traced.of(event));
                    }

                    @Override
                    public Mono<Void> reset() {
                        return tables.empty();
                    }
                })
                .thatHearsAnyKind()
                .thatCanBeRebuilt();
    }
}
