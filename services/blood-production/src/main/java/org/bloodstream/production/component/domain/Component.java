package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentDiscarded;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentGivenBack;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentModified;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDispositionDecided;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.component.domain.ComponentMade.PooledComponentMade;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentNotReleased;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentDespatched;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentRestocked;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentTransferred;
import org.bloodstream.production.component.domain.ComponentSupplied.DespatchedComponentDiscarded;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHeld;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHoldLifted;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecallWithdrawn;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecalled;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleaseRefused;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.storage.domain.Unfitness;

/** A component. Each state is its own type, so that despatching can ask for a {@link Released} one. */
public sealed interface Component {
    /** How it was made. */
    ComponentMade origin();

    record Processed(ComponentMade origin, Disposition disposition) implements Component {
        /** Nothing of it is outside its limits. */
        public Processed(ComponentMade origin) {
            this(origin, Disposition.NONE_NEEDED);
        }
    }

    record Labelled(ComponentMade origin, ComponentLabelled label, Disposition disposition) implements Component {
        /** @throws IllegalArgumentException when it is outside its limits and nobody has accepted it */
        public Labelled {
            if (disposition.objectionsToUse().findAny().isPresent())
                throw new IllegalArgumentException("what is outside its limits is accepted before its label");
        }

        /** Nothing of it is outside its limits. */
        public Labelled(ComponentMade origin, ComponentLabelled label) {
            this(origin, label, Disposition.NONE_NEEDED);
        }
    }

    record Released(ComponentMade origin, ComponentLabelled label, ComponentReleased release) implements Component {}

    /** It has left, or is no more: nothing is done with it here. */
    sealed interface NotHere extends Component {
        /** Where it is instead. */
        ComponentObjection objection();
    }

    /**
     * It has left.
     *
     * @param holder which hospital has it, or will; another than it was despatched to after a transfer
     */
    record Despatched(Released from, ComponentDespatched despatch, Destination holder) implements NotHere {
        public Despatched(Released from, ComponentDespatched despatch) {
            this(from, despatch, new Destination(despatch.hospital(), despatch.site()));
        }

        @Override
        public ComponentMade origin() {
            return from.origin();
        }

        @Override
        public ComponentObjection objection() {
            return new ComponentObjection.ComponentAlreadyDespatched(holder.hospital(), despatch.despatch());
        }

        /** @param unfit at least one reason */
        public DespatchedComponentDiscarded discarded(List<Unfitness> unfit, Instant at) {
            return new DespatchedComponentDiscarded(
                    id(),
                    origin().donation(),
                    origin().product(),
                    despatch.group(),
                    expiresAt(),
                    holder.hospital(),
                    holder.site(),
                    unfit,
                    at);
        }

        /** @param transfer that it is on its way with */
        public ComponentTransferred transferred(Destination to, String transfer, Instant at) {
            return new ComponentTransferred(
                    id(),
                    origin().donation(),
                    origin().product(),
                    origin().kind(),
                    despatch.group(),
                    expiresAt(),
                    origin().volumeMl(),
                    holder.hospital(),
                    to.hospital(),
                    to.site(),
                    transfer,
                    at);
        }

        public ComponentRestocked restocked(Instant at) {
            return new ComponentRestocked(
                    id(),
                    origin().donation(),
                    origin().product(),
                    despatch.group(),
                    expiresAt(),
                    holder.hospital(),
                    holder.site(),
                    at);
        }
    }

    /** It had left, and is for nobody any more. */
    record Discarded(ComponentMade origin, DespatchedComponentDiscarded discard) implements NotHere {
        @Override
        public ComponentObjection objection() {
            return new ComponentObjection.ComponentDiscarded(discard.unfit());
        }
    }

    /** It is no more: what became of it is another component, or this one made anew. */
    record Modified(ComponentMade origin, ComponentModified modification) implements NotHere {
        @Override
        public ComponentObjection objection() {
            return new ComponentObjection.ComponentAlreadyModified(modification.became());
        }
    }

    /** It was for one patient, and is another component now, for whoever needs it. */
    record GivenBack(ComponentMade origin, ComponentGivenBack giving) implements NotHere {
        @Override
        public ComponentObjection objection() {
            return new ComponentObjection.ComponentAlreadyGivenBack(giving.became());
        }
    }

    /** It was discarded before it left. */
    record DiscardedHere(ComponentMade origin, ComponentDiscarded discard) implements NotHere {
        @Override
        public ComponentObjection objection() {
            return new ComponentObjection.ComponentDiscardedHere(discard.reason());
        }
    }

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

    /** Whether it is within its limits; of what has gone on, that was asked before. */
    default Disposition disposition() {
        return switch (this) {
            case Processed made -> made.disposition();
            case Labelled labelled -> labelled.disposition();
            case Released _, NotHere _ -> Disposition.NONE_NEEDED;
        };
    }

    /** What stands against treating it as on the shelf: at most one, and none of a released one. */
    default Stream<ComponentObjection> objectionsUnlessReleased() {
        return switch (this) {
            case Processed _, Labelled _ -> Stream.of(new ComponentNotReleased());
            case Released _ -> Stream.empty();
            case NotHere gone -> Stream.of(gone.objection());
        };
    }

    private boolean isHere() {
        return !(this instanceof NotHere);
    }

    private boolean isUsable() {
        return disposition().objectionsToUse().findAny().isEmpty();
    }

    default Component apply(ComponentEvent event) {
        return switch (event) {
            case ComponentMeasured measured
            when this instanceof Processed(var origin, var before) -> new Processed(origin, before.with(measured));
            case ComponentDispositionDecided decided
            when this instanceof Processed(var origin, var before) && before.isNeeded() ->
                new Processed(origin, before.with(decided));
            case ComponentLabelled label
            when this instanceof Processed(var origin, var disposition) && isUsable() ->
                new Labelled(origin, label, disposition);
            case ComponentReleased release
            when this instanceof Labelled labelled -> new Released(origin(), labelled.label(), release);
            case ComponentReleaseRefused _ -> this;
            case ComponentDiscarded discard when isHere() -> new DiscardedHere(origin(), discard);
            case ComponentDespatched despatch
            when this instanceof Released released -> new Despatched(released, despatch);
            case ComponentRestocked _ when this instanceof Despatched gone -> gone.from();
            case DespatchedComponentDiscarded discard
            when this instanceof Despatched -> new Discarded(origin(), discard);
            case ComponentTransferred transferred
            when this instanceof Despatched gone ->
                new Despatched(
                        gone.from(), gone.despatch(), new Destination(transferred.hospital(), transferred.site()));
            case ComponentModified modified when isHere() -> new Modified(origin(), modified);
            case ComponentGivenBack giving when isHere() -> new GivenBack(origin(), giving);
            case ModifiedComponentMade made
            when this instanceof Modified && made.from().equals(id()) -> new Processed(made);
            case ComponentHeld _, ComponentHoldLifted _ when isHere() -> this;
            case ComponentRecalled _, ComponentRecallWithdrawn _ when this instanceof Despatched -> this;
            case ComponentProcessed _,
                    PooledComponentMade _,
                    ComponentMeasured _,
                    ComponentDispositionDecided _,
                    ComponentLabelled _,
                    ComponentReleased _,
                    ComponentDespatched _,
                    ComponentDiscarded _,
                    ComponentTransferred _,
                    ComponentRestocked _,
                    DespatchedComponentDiscarded _,
                    ComponentModified _,
                    ComponentGivenBack _,
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
