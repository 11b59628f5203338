package org.bloodstream.donors.sessions.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.sessions.domain.PlanningObjection.SlotEndNotAfterStart;
import org.bloodstream.donors.sessions.domain.RevisionDecision.Refused;
import org.bloodstream.donors.sessions.domain.RevisionDecision.Revised;
import org.bloodstream.donors.sessions.domain.RevisionObjection.DonorsNotTold;
import org.bloodstream.donors.sessions.domain.RevisionObjection.DonorsWait;
import org.bloodstream.donors.sessions.domain.RevisionObjection.NoSlotLeft;
import org.bloodstream.donors.sessions.domain.RevisionObjection.NothingRevised;
import org.bloodstream.donors.sessions.domain.RevisionObjection.PlacesTaken;
import org.bloodstream.donors.sessions.domain.RevisionObjection.SlotsNotThere;
import org.bloodstream.donors.sessions.domain.SessionObjection.SessionNotPlanned;

/**
 * How a planned session may be changed: it can still be held, no booked donor loses the place, nobody waits for a slot that is no
 * more, and nobody is expected at a time or place that nobody tells them.
 */
public final class RevisionPolicy {
    /** So many days before its session, or earlier, a letter tells the donor; later a person does. [D] */
    static final int LETTER_DAYS = 7;

    private RevisionPolicy() {}

    /**
     * @param appointments of the session, open ones and others
     * @param there hours of the other sessions at the wanted venue on that day
     * @param today local date
     */
    public static RevisionDecision decide(
            KnownSession known,
            SessionRevision wanted,
            Collection<Appointment> appointments,
            List<OpeningHours> there,
            LocalDate today) {
        var plan = known.plan();
        var slots = wanted.on(plan.slots());
        List<Objection> objections = new ArrayList<>(toTheSession(known, wanted));
        objections.addAll(toThePlaces(plan, slots, appointments));
        objections.addAll(toTakingOut(wanted.changes(), appointments));
        var moved = moved(plan, wanted.venue(), slots);
        objections.addAll(toTimes(wanted.changes()));
        if (today.plusDays(LETTER_DAYS).isAfter(plan.day()))
            objections.addAll(toMoving(moved, wanted.changes(), appointments));
        var kept = slots.stream().limit(plan.slots().size()).filter(slot -> !slot.isTakenOut());
        var drafts =
                Stream.concat(kept.map(Slot::draft), wanted.added().stream()).toList();
        objections.addAll(toTheDraft(
                new SessionDraft(plan.day(), wanted.opensAt(), wanted.closesAt(), wanted.chairs(), drafts),
                plan.session(),
                wanted.venue(),
                there,
                today));
        if (!objections.isEmpty()) return new Refused(objections);
        var revised = new SessionPlan(
                plan.session(),
                wanted.venue(),
                plan.day(),
                new OpeningHours(wanted.opensAt(), wanted.closesAt()),
                wanted.chairs(),
                slots);
        return revised.equals(plan)
                ? new Refused(List.of(new NothingRevised()))
                : new Revised(revised, grown(plan, revised), moved);
    }

    private static List<? extends Objection> toTheDraft(
            SessionDraft draft, UUID session, UUID venue, List<OpeningHours> there, LocalDate today) {
        if (draft.slots().isEmpty()) return List.of(new NoSlotLeft());
        return switch (PlanningPolicy.decide(draft, session, venue, there, today)) {
            case PlanningDecision.Refused(var objections) -> objections;
            case PlanningDecision.Planned _ -> List.of();
        };
    }

    private static List<Objection> toTheSession(KnownSession known, SessionRevision wanted) {
        List<Objection> objections = new ArrayList<>();
        if (known.state() != SessionState.PLANNED) objections.add(new SessionNotPlanned(known.state()));
        var changes = wanted.changes();
        var missing = Stream.of(changes.places().keySet(), changes.moved().keySet(), changes.takenOut())
                .flatMap(Collection::stream)
                .filter(number -> known.plan()
                        .slot(number)
                        .filter(slot -> !slot.isTakenOut())
                        .isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (!missing.isEmpty()) objections.add(new SlotsNotThere(missing));
        return objections;
    }

    private static List<DonorsWait> toTakingOut(SlotChanges changes, Collection<Appointment> appointments) {
        return changes.takenOut().stream()
                .sorted()
                .map(slot -> new DonorsWait(slot, Math.toIntExact(waiting(slot, appointments))))
                .filter(objection -> objection.donors() > 0)
                .toList();
    }

    private static long waiting(int slot, Collection<Appointment> appointments) {
        return appointments.stream()
                .filter(each -> each.slot().number() == slot && each.standing() instanceof Standing.Waiting)
                .count();
    }

    private static List<Integer> moved(SessionPlan before, UUID venue, List<Slot> slots) {
        var elsewhere = !venue.equals(before.venue());
        return before.held().stream()
                .filter(was -> {
                    var now = slots.get(was.number() - 1);
                    return !now.isTakenOut() && (elsewhere || !now.startsAt().equals(was.startsAt()));
                })
                .map(Slot::number)
                .toList();
    }

    private static List<SlotEndNotAfterStart> toTimes(SlotChanges changes) {
        return new TreeMap<>(changes.moved())
                .values().stream()
                        .filter(times -> !times.endAfterTheyStart())
                        .map(times -> new SlotEndNotAfterStart(times.startsAt(), times.endsAt()))
                        .toList();
    }

    private static List<DonorsNotTold> toMoving(
            List<Integer> moved, SlotChanges changes, Collection<Appointment> appointments) {
        return moved.stream()
                .map(slot -> new DonorsNotTold(
                        slot,
                        appointments.stream()
                                .filter(each -> each.slot().number() == slot && each.isOpen())
                                .map(Appointment::appointment)
                                .filter(each -> !changes.told().contains(each))
                                .sorted()
                                .toList()))
                .filter(objection -> !objection.appointments().isEmpty())
                .toList();
    }

    private static List<PlacesTaken> toThePlaces(
            SessionPlan plan, List<Slot> slots, Collection<Appointment> appointments) {
        return plan.slots().stream()
                .filter(slot -> slots.get(slot.number() - 1).places() < highestTaken(slot.number(), appointments))
                .map(slot -> new PlacesTaken(
                        slot.number(), highestTaken(slot.number(), appointments), withRoom(slot, slots, appointments)))
                .toList();
    }

    private static int highestTaken(int slot, Collection<Appointment> appointments) {
        return Collections.max(places(slot, appointments));
    }

    /** Of the booked; 0 is among them. */
    private static List<Integer> places(int slot, Collection<Appointment> appointments) {
        return Stream.concat(
                        Stream.of(0),
                        appointments.stream()
                                .filter(each -> each.slot().number() == slot)
                                .flatMap(each -> each.standing() instanceof Standing.Booked(int place)
                                        ? Stream.of(place)
                                        : Stream.empty()))
                .toList();
    }

    private static List<Integer> withRoom(Slot full, List<Slot> slots, Collection<Appointment> appointments) {
        return slots.stream()
                .filter(slot -> slot.number() != full.number() && slot.donation() == full.donation())
                .filter(slot -> places(slot.number(), appointments).size() - 1 < slot.places())
                .map(Slot::number)
                .toList();
    }

    private static List<SlotId> grown(SessionPlan before, SessionPlan after) {
        return before.slots().stream()
                .flatMap(slot -> Collections.nCopies(
                        Math.max(0, after.slots().get(slot.number() - 1).places() - slot.places()),
                        new SlotId(after.session(), slot.number()))
                        .stream())
                .toList();
    }
}
