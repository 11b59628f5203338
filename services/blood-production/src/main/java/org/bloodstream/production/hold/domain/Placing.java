package org.bloodstream.production.hold.domain;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.NotHere;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.HoldFollowed;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHeld;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecalled;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.Holds;

/** A hold is never refused. What is here is held, what has left is recalled, whatever its state (ST-10, ST-23). */
public sealed interface Placing {
    /** @param components what follows for each; none when another hold has reached them all before */
    record Placed(DonationHeld event, List<HoldFollowed> components) implements Placing {
        public Placed {
            components = List.copyOf(components);
        }
    }

    /** The same information was heard before; also when its hold has been lifted since. */
    record KnownAlready() implements Placing {}

    /** @param components everything that was made of the donation */
    static Placing decide(Holds holds, Collection<Component> components, DonationHeld event) {
        if (holds.know(event.hold())) return new KnownAlready();
        return new Placed(
                event,
                holds.anyOpen()
                        ? List.of()
                        : components.stream()
                                .flatMap(component -> followed(component, event))
                                .toList());
    }

    /** What was modified is no more; what became of it is among the components. What was discarded nobody has. */
    private static Stream<HoldFollowed> followed(Component component, DonationHeld event) {
        return switch (component) {
            case Processed _, Labelled _, Released _ ->
                Stream.of(new ComponentHeld(component.id(), event.donation(), event.heldAt()));
            case Despatched gone ->
                Stream.of(new ComponentRecalled(
                        component.id(),
                        event.donation(),
                        gone.holder().hospital(),
                        gone.holder().site(),
                        gone.despatch().despatch(),
                        event.heldAt()));
            case NotHere _ -> Stream.empty();
        };
    }
}
