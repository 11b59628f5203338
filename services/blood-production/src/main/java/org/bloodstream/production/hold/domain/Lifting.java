package org.bloodstream.production.hold.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.NotHere;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.HoldFollowed;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHoldLifted;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecallWithdrawn;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.donation.domain.Holds;
import org.bloodstream.production.hold.domain.LiftingObjection.HoldAlreadyLifted;
import org.bloodstream.production.hold.domain.LiftingObjection.HoldRestsOnAResult;
import org.bloodstream.production.hold.domain.LiftingObjection.HoldUnknown;
import org.bloodstream.production.hold.domain.LiftingObjection.LiftedByWhoPlacedIt;
import org.bloodstream.production.hold.domain.LiftingObjection.NotYoursToLift;
import org.bloodstream.production.hold.domain.LiftingObjection.PackBearsAnotherGroup;

/** One hold is lifted; components are free when it was the last. */
public sealed interface Lifting {
    /**
     * @param components what follows for each; none while another hold is open
     * @param stillOpen holds that remain
     */
    record Lifted(DonationHoldLifted event, List<HoldFollowed> components, int stillOpen) implements Lifting {
        public Lifted {
            components = List.copyOf(components);
        }
    }

    /** @param objections at least one */
    record Refused(List<? extends Objection> objections) implements Lifting {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /**
     * While a test is not negative, no decision lifts what the laboratory found: a reactive result counts whatever comes after it
     * (05_donation_testing.md, section 5.2, step 8; ST-07). Where its batch is void and the sample was tested again, somebody
     * entitled to decides, and nothing goes by itself. A discrepant group is resolved. A hold that reaches nothing, of a number of
     * which nothing has come, rests on no result: growth that was reported of a pack that nobody has. Who may lift is decided by
     * the hold's kind; never by whoever has placed it.
     *
     * @param components everything that was made of the donation
     */
    static Lifting decide(
            DonationInProduction donation, Collection<Component> components, DonationHoldLifted event, Lifter lifter) {
        var objections = donation.holds().find(event.hold()).stream()
                .filter(held -> !donation.holds().isLifted(held.hold()))
                .flatMap(held -> Stream.concat(onItsResult(donation, components, held), lifter(held, lifter)))
                .toList();
        return objections.isEmpty() ? lift(donation.holds(), components, event) : new Refused(objections);
    }

    /**
     * Open holds of the donation that no decision lifts yet.
     *
     * @param reaches whether a component is held or recalled by them
     */
    static Stream<UUID> restingOnAResult(DonationInProduction donation, boolean reaches) {
        return donation.holds().open().stream()
                .filter(held -> restsOnAResult(donation, reaches, held))
                .map(DonationHeld::hold);
    }

    private static boolean restsOnAResult(DonationInProduction donation, boolean reaches, DonationHeld held) {
        return held.kind() == HoldKind.TEST && (reaches || !donation.nothingHasCome()) && !testedAgain(donation, held);
    }

    private static Stream<Objection> onItsResult(
            DonationInProduction donation, Collection<Component> components, DonationHeld held) {
        boolean reaches = components.stream().anyMatch(Lifting::isReached);
        return restsOnAResult(donation, reaches, held)
                ? Stream.of(new HoldRestsOnAResult(held.hold()))
                : Stream.empty();
    }

    private static boolean isReached(Component component) {
        return component instanceof Despatched || !(component instanceof NotHere);
    }

    private static Stream<Objection> lifter(DonationHeld held, Lifter lifter) {
        var role = Collections.disjoint(LiftingRole.of(held.kind()), lifter.roles())
                ? Stream.of(new NotYoursToLift(held.kind()))
                : Stream.<Objection>empty();
        var person = held.heldBy().equals(lifter.signature().by())
                ? Stream.of(new LiftedByWhoPlacedIt())
                : Stream.<Objection>empty();
        return Stream.concat(role, person);
    }

    private static boolean testedAgain(DonationInProduction donation, DonationHeld held) {
        return donation.testObjections().findAny().isEmpty()
                && !Finding.isOfADiscrepancy(
                        held.hold(), held.donation(), donation.grouping().resolutions());
    }

    /**
     * The hold of a discrepancy that was resolved. It stays where a pack bears another group: no pack is labelled twice.
     *
     * @param group that the donation has after all
     */
    static Lifting ofResolved(
            BloodGroup group, Holds holds, Collection<Component> components, DonationHoldLifted event) {
        return components.stream()
                .flatMap(Lifting::labelled)
                .filter(labelled -> !labelled.equals(group))
                .<Lifting>map(labelled -> new Refused(List.of(new PackBearsAnotherGroup(labelled))))
                .findFirst()
                .orElseGet(() -> lift(holds, components, event));
    }

    /** What was modified has left its label behind. */
    private static Stream<BloodGroup> labelled(Component component) {
        return switch (component) {
            case Labelled labelled -> Stream.of(labelled.label().group());
            case Released released -> Stream.of(released.release().group());
            case Despatched gone -> Stream.of(gone.despatch().group());
            case Processed _, NotHere _ -> Stream.empty();
        };
    }

    private static Lifting lift(Holds holds, Collection<Component> components, DonationHoldLifted event) {
        if (!holds.know(event.hold())) return new Refused(List.of(new HoldUnknown(event.hold())));
        if (holds.isLifted(event.hold())) return new Refused(List.of(new HoldAlreadyLifted(event.hold())));
        int stillOpen = holds.open().size() - 1;
        return new Lifted(
                event,
                stillOpen > 0
                        ? List.of()
                        : components.stream()
                                .flatMap(component -> followed(component, event))
                                .toList(),
                stillOpen);
    }

    /** What was modified is no more; what became of it is among the components. */
    private static Stream<HoldFollowed> followed(Component component, DonationHoldLifted event) {
        return switch (component) {
            case Processed _, Labelled _, Released _ ->
                Stream.of(new ComponentHoldLifted(component.id(), event.donation(), event.liftedAt()));
            case Despatched gone ->
                Stream.of(new ComponentRecallWithdrawn(
                        component.id(),
                        event.donation(),
                        gone.holder().hospital(),
                        gone.holder().site(),
                        gone.despatch().despatch(),
                        event.liftedAt()));
            case NotHere _ -> Stream.empty();
        };
    }
}
