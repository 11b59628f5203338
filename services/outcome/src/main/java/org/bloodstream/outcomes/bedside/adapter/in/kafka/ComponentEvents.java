package org.bloodstream.outcomes.bedside.adapter.in.kafka;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentCatalogue.Done;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.outcomes.bedside.application.NotUnderstood;
import org.bloodstream.outcomes.bedside.application.Units;
import org.bloodstream.outcomes.bedside.domain.ProductionRecord;
import org.bloodstream.outcomes.bedside.domain.ProductionRecord.TypedAntigen;
import org.bloodstream.outcomes.bedside.domain.Unit;
import org.bloodstream.outcomes.events.EventReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Applies the stream {@code component}. What nobody here understands may speak against a pack. */
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
            case "ComponentProcessed", "PooledComponentMade", "ModifiedComponentMade" -> {
                var made = reader.read(event, Made.class);
                yield intended(made)
                        .then(givenBack(made))
                        .then(units.processed(made.component(), made.kind(), made.record(), made.expiresAt()));
            }
            case "ComponentLabelled" -> cameTo(Unit.State.LABELLED, event);
            case "ComponentReleased" -> cameTo(Unit.State.RELEASED, event).then(tested(event));
            case "ComponentDespatched" -> cameTo(Unit.State.DESPATCHED, event);
            case "ComponentTransferred" -> Mono.empty();
            case "ComponentRestocked" -> cameTo(Unit.State.RELEASED, event);
            case "DespatchedComponentDiscarded" -> cameTo(Unit.State.DISCARDED, event);
            case "ComponentModified", "ComponentGivenBack" ->
                applied(units.modified(reader.read(event, Named.class).component()), event);
            case "ComponentDiscarded" ->
                applied(units.discarded(reader.read(event, Named.class).component()), event);
            case "ComponentReleaseRefused", "ComponentMeasured", "ComponentDispositionDecided" -> Mono.empty();
            case "ComponentHeld" -> withheld(Unit.Withheld.ON_HOLD, event);
            case "ComponentRecalled" -> withheld(Unit.Withheld.RECALLED, event);
            case "ComponentHoldLifted", "ComponentRecallWithdrawn" -> withheld(null, event);
            default -> notUnderstood.add(event.subject(), event.type());
        };
    }

    private Mono<Void> intended(Made made) {
        var patient = made.patient();
        return patient == null ? Mono.empty() : units.intend(made.component().donation(), patient);
    }

    private Mono<Void> givenBack(Made made) {
        return made.givenBackFrom() == null ? Mono.empty() : units.giveBack(made.component());
    }

    private Mono<Void> cameTo(Unit.State state, JournalEvent event) {
        var known = reader.read(event, Grouped.class);
        return applied(units.cameTo(known.component(), state, known.group(), known.expiresAt()), event);
    }

    /** Releases from before that was told say nothing of it. */
    private Mono<Void> tested(JournalEvent event) {
        var released = reader.read(event, Released.class);
        var tested = released.tested();
        return tested == null
                ? Mono.empty()
                : applied(units.tested(released.component(), tested.antigens(), tested.hev()), event);
    }

    private Mono<Void> withheld(Unit.@Nullable Withheld withheld, JournalEvent event) {
        return applied(units.withhold(reader.read(event, Named.class).component(), withheld), event);
    }

    private static Mono<Void> applied(Mono<Boolean> change, JournalEvent event) {
        return change.filter(found -> found)
                .switchIfEmpty(Mono.error(
                        () -> new UnappliableEventException(event.type() + " before the component was processed")))
                .then();
    }

    record Named(ComponentId component) {}

    /**
     * @param modifications absent for what was made straight from the donation, or was pooled
     * @param patient for whom alone; absent of an ordinary donation
     * @param givenBackFrom the directed pack that it is of, which is for whoever needs it now; absent of every other
     */
    record Made(
            ComponentId component,
            ComponentKind kind,
            @Nullable Instant collectedAt,
            @Nullable Instant processedAt,
            Instant expiresAt,
            @Nullable List<Modified> modifications,
            @Nullable PatientIdentifier patient,
            @Nullable ComponentId givenBackFrom) {

        ProductionRecord record() {
            List<Modified> done = modifications == null ? List.of() : modifications;
            return ProductionRecord.made(
                    component.product(),
                    collectedAt,
                    processedAt,
                    done.stream().map(Modified::done).toList());
        }
    }

    record Modified(ModificationProcess process, Instant modifiedAt) {
        Done done() {
            return new Done(process, modifiedAt);
        }
    }

    record Released(ComponentId component, @Nullable Tested tested) {}

    record Tested(List<TypedAntigen> antigens, Typing hev) {}

    record Grouped(ComponentId component, BloodGroup group, Instant expiresAt) {}
}
