package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDespatched;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDiscarded;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentHeld;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentHoldLifted;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMade;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentModified;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentProcessed;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentRecallWithdrawn;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentRecalled;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentReleaseRefused;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentReleased;
import org.bloodstream.production.component.domain.ComponentEvent.HoldFollowed;
import org.bloodstream.production.component.domain.ComponentEvent.ModifiedComponentMade;
import org.bloodstream.production.component.domain.ComponentEvent.PooledComponentMade;

/** A component. Each state is its own type, so that despatching can ask for a {@link Released} one. */
public sealed interface Component {
    /** How it was made. */
    ComponentMade origin();

    record Processed(ComponentMade origin) implements Component {}

    record Labelled(ComponentMade origin, ComponentLabelled label) implements Component {}

    record Released(ComponentMade origin, ComponentLabelled label, ComponentReleased release) implements Component {}

    record Despatched(ComponentMade origin, ComponentDespatched despatch) implements Component {}

    /** It is no more: what became of it is another component, or this one made anew. */
    record Modified(ComponentMade origin, ComponentModified modification) implements Component {}

    /** It was discarded before it left. */
    record DiscardedHere(ComponentMade origin, ComponentDiscarded discard) implements Component {}

    default ComponentId id() {
        return origin().component();
    }

    default Instant expiresAt() {
        return origin().expiresAt();
    }

    /** A component is usable until, not at, its expiry. */
    default boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt());
    }

    private boolean isHere() {
        return switch (this) {
            case Processed _, Labelled _, Released _ -> true;
            case Despatched _, Modified _, DiscardedHere _ -> false;
        };
    }

    default Component apply(ComponentEvent event) {
        return switch (event) {
            case ComponentLabelled label when this instanceof Processed -> new Labelled(origin(), label);
            case ComponentReleased release
            when this instanceof Labelled(var origin, var label) -> new Released(origin, label, release);
            case ComponentReleaseRefused _ -> this;
            case ComponentDespatched despatch when this instanceof Released -> new Despatched(origin(), despatch);
            case ComponentDiscarded discard when isHere() -> new DiscardedHere(origin(), discard);
            case ComponentModified modified when isHere() -> new Modified(origin(), modified);
            case ModifiedComponentMade made
            when this instanceof Modified && made.from().equals(id()) -> new Processed(made);
            case ComponentHeld _, ComponentHoldLifted _ when isHere() -> this;
            case ComponentRecalled _, ComponentRecallWithdrawn _ when this instanceof Despatched -> this;
            case ComponentProcessed _,
                    PooledComponentMade _,
                    ComponentLabelled _,
                    ComponentReleased _,
                    ComponentDespatched _,
                    ComponentDiscarded _,
                    ComponentModified _,
                    ModifiedComponentMade _,
                    HoldFollowed _ ->
                throw new IllegalStateException("%s cannot follow %s"
                        .formatted(event.getClass().getSimpleName(), getClass().getSimpleName()));
        };
    }

    /** The component that this history tells of. */
    static Component of(List<? extends ComponentEvent> history) {
        if (!(history.getFirst() instanceof ComponentMade origin))
            throw new IllegalStateException("a component's history begins with its making");
        Component component = new Processed(origin);
        for (var event : history.subList(1, history.size())) component = component.apply(event);
        return component;
    }
}
