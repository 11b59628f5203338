package org.bloodstream.donors.postdonation.reach;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.donors.postdonation.domain.RecallAnswer;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows components and the holds that donors' information has placed. The streams come in no order among each other; every
 * event writes what it says alone, so that none of them waits for another.
 */
@Configuration(proxyBeanMethods = false)
class ReachSubscription {
    @Bean
    Subscription reachOfHolds(ReachedComponents reached, JsonMapper json) {
        return new Subscription(
                "post-donation-reach",
                Set.of("testing", "component", "recall"),
                event -> apply(event, reached, new Reading(event, json)));
    }

    private static Mono<Void> apply(JournalEvent event, ReachedComponents reached, Reading reading) {
        return switch (event.type()) {
            case "DonationHeld" -> {
                var held = reading.as(Held.class);
                yield held.kind().equals("PDI")
                        ? reached.holdPlaced(held.hold(), held.donation(), held.heldAt())
                        : Mono.empty();
            }
            case "DonationHoldLifted" -> {
                var lifted = reading.as(Lifted.class);
                yield reached.holdLifted(lifted.hold(), lifted.donation(), lifted.liftedAt());
            }
            case "ComponentProcessed", "ModifiedComponentMade" -> made(reading.as(Made.class), reached);
            case "PooledComponentMade" -> pooled(reading.as(Pooled.class), reached);
            case "ComponentModified", "ComponentGivenBack", "ComponentDiscarded" ->
                reached.becameOthers(reading.as(Named.class).component());
            case "ComponentHeld" -> reached.held(reading.as(Named.class).component(), event.at());
            case "ComponentHoldLifted", "ComponentRecallWithdrawn" ->
                reached.freed(reading.as(Named.class).component(), event.at());
            case "ComponentRecalled" -> {
                var recalled = reading.as(Recalled.class);
                yield reached.recalled(recalled.component(), recalled.hospital(), recalled.recalledAt());
            }
            case "ComponentRecallAnswered" -> {
                var answered = reading.as(Answered.class);
                yield reached.answered(answered.component(), answered.answer(), answered.answeredAt());
            }
            default -> Mono.empty();
        };
    }

    private static Mono<Void> made(Made made, ReachedComponents reached) {
        return reached.made(made.component(), made.kind());
    }

    private static Mono<Void> pooled(Pooled pool, ReachedComponents reached) {
        return Flux.fromIterable(pool.constituents())
                .map(each -> each.component().donation())
                .distinct()
                .concatMap(donation -> reached.pooled(donation, pool.donation()))
                .then(reached.made(pool.component(), pool.kind()));
    }

    private record Reading(JournalEvent event, JsonMapper json) {
        <T extends Record> T as(Class<T> type) {
            return EventContent.read(event, type, json);
        }
    }

    /** What of the events matters here. */
    record Held(DonationNumber donation, UUID hold, String kind, Instant heldAt) {}

    record Lifted(DonationNumber donation, UUID hold, Instant liftedAt) {}

    record Made(ComponentId component, ComponentKind kind) {}

    record Pooled(ComponentId component, DonationNumber donation, ComponentKind kind, List<Named> constituents) {}

    record Named(ComponentId component) {}

    record Recalled(ComponentId component, OdsCode hospital, Instant recalledAt) {}

    record Answered(ComponentId component, RecallAnswer answer, Instant answeredAt) {}
}
