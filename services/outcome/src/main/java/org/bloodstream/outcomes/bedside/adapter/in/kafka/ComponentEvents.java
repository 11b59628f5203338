package org.bloodstream.outcomes.bedside.adapter.in.kafka;

import java.time.Instant;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.outcomes.bedside.application.NotUnderstood;
import org.bloodstream.outcomes.bedside.application.Units;
import org.bloodstream.outcomes.bedside.domain.Unit;
import org.bloodstream.outcomes.events.EventReader;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Applies the stream {@code component}. What nobody here understands may be a hold. */
@Component
class ComponentEvents {
    private final Units units;
    private final NotUnderstood notUnderstood;
    private final EventReader reader;

    ComponentEvents(Units units, NotUnderstood notUnderstood, EventReader reader) {
        this.units = units;
        this.notUnderstood = notUnderstood;
        this.reader = reader;
    }

    Mono<Void> apply(JournalEvent event) {
        return switch (event.type()) {
            case "ComponentProcessed" -> {
                var made = reader.read(event, Made.class);
                yield units.processed(made.component(), made.kind(), made.expiresAt());
            }
            case "ComponentLabelled" -> cameTo(Unit.State.LABELLED, event);
            case "ComponentReleased" -> cameTo(Unit.State.RELEASED, event);
            case "ComponentDespatched" -> cameTo(Unit.State.DESPATCHED, event);
            case "ComponentReleaseRefused" -> Mono.empty();
            default -> notUnderstood.add(event.subject(), event.type());
        };
    }

    private Mono<Void> cameTo(Unit.State state, JournalEvent event) {
        var known = reader.read(event, Grouped.class);
        return units.cameTo(known.component(), state, known.group(), known.expiresAt())
                .filter(found -> found)
                .switchIfEmpty(Mono.error(
                        () -> new UnappliableEventException(event.type() + " before the component was processed")))
                .then();
    }

    record Made(ComponentId component, ComponentKind kind, Instant expiresAt) {}

    record Grouped(ComponentId component, BloodGroup group, Instant expiresAt) {}
}
