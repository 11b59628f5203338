package org.bloodstream.outcomes.episode.adapter.in.kafka;

import java.util.Set;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.outcomes.bedside.application.Completeness;
import org.bloodstream.outcomes.episode.application.ReportedOutcomes;
import org.bloodstream.outcomes.events.EventReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Outcomes that others report: the patient record by BTS, the laboratory by its waste. */
@Configuration(proxyBeanMethods = false)
class ReportedOutcomesSubscription {

    @Bean
    Subscription reportedOutcomesFeed(ReportedOutcomes outcomes, EventReader reader) {
        return new Subscription(
                Completeness.REPORTED_OUTCOMES,
                Set.of("request", "laboratory"),
                event -> apply(event, outcomes, reader));
    }

    private static Mono<Void> apply(JournalEvent event, ReportedOutcomes outcomes, EventReader reader) {
        return switch (event.type()) {
            case "TransfusionReported" -> {
                var reported = reader.read(event, TransfusionReported.class);
                yield outcomes.report(
                        reported.act(event.actor(), event.purpose()), reported.component(), reported.statement());
            }
            case "ComponentWasted" -> {
                var wasted = reader.read(event, ComponentWasted.class);
                yield outcomes.report(
                        wasted.act(event.actor(), event.purpose()), wasted.component(), wasted.statement());
            }
            default -> Mono.empty();
        };
    }
}
