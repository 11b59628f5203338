package org.bloodstream.laboratory.despatch;

import java.time.Instant;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.laboratory.holding.application.EndingReservations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Hears what was despatched, passed on by another hospital or given back, and announces what comes to the laboratory; hears what was transfused and can be held no more. */
@Configuration(proxyBeanMethods = false)
class DespatchSubscription {

    @Bean
    Subscription despatched(
            DespatchedComponents components, EndingReservations reservations, Announcing announcing, JsonMapper json) {
        return new Subscription("despatched", Set.of("component"), event -> switch (event.type()) {
            case "ComponentDespatched" ->
                announced(EventContent.read(event, ComponentDespatched.class, json), event, components, announcing);
            case "ComponentTransferred" -> {
                var passedOn = EventContent.read(event, ComponentTransferred.class, json);
                var act = new Act(event.actor(), event.purpose(), event.at());
                yield reservations
                        .passedOn(passedOn.component(), passedOn.from(), passedOn.transferredAt(), act)
                        .then(announced(passedOn.asDespatched(), event, components, announcing));
            }
            case "ComponentRestocked" -> {
                var back = EventContent.read(event, Restocked.class, json);
                yield components.gone(back.component(), back.restockedAt());
            }
            case "DespatchedComponentDiscarded" -> {
                var discarded = EventContent.read(event, Discarded.class, json);
                yield components.gone(discarded.component(), discarded.discardedAt());
            }
            default -> Mono.empty();
        });
    }

    private static Mono<Void> announced(
            ComponentDespatched despatched,
            JournalEvent event,
            DespatchedComponents components,
            Announcing announcing) {
        return components.keep(despatched).then(announcing.announce(despatched, event));
    }

    @Bean
    Subscription transfused(DespatchedComponents components, JsonMapper json) {
        return new Subscription("transfused", Set.of("transfusion"), event -> transfused(event, components, json));
    }

    private static Mono<Void> transfused(JournalEvent event, DespatchedComponents components, JsonMapper json) {
        return switch (event.type()) {
            case "TransfusionStarted" -> {
                var started = EventContent.read(event, Started.class, json);
                yield components.transfused(started.component(), started.startedAt());
            }
            case "OutcomeRecorded" -> {
                var outcome = EventContent.read(event, Outcome.class, json);
                yield outcome.fate().equals("TRANSFUSED")
                        ? components.transfused(outcome.component(), outcome.recordedAt())
                        : Mono.empty();
            }
            default -> Mono.empty();
        };
    }

    private record Restocked(ComponentId component, Instant restockedAt) {}

    private record Discarded(ComponentId component, Instant discardedAt) {}

    private record Started(ComponentId component, Instant startedAt) {}

    private record Outcome(ComponentId component, String fate, Instant recordedAt) {}
}
