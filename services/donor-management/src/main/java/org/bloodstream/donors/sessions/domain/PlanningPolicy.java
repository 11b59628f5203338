package org.bloodstream.donors.sessions.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.donors.sessions.domain.PlanningDecision.Planned;
import org.bloodstream.donors.sessions.domain.PlanningDecision.Refused;
import org.bloodstream.donors.sessions.domain.PlanningObjection.CapacityOverChairs;
import org.bloodstream.donors.sessions.domain.PlanningObjection.ClosingNotAfterOpening;
import org.bloodstream.donors.sessions.domain.PlanningObjection.SessionInPast;
import org.bloodstream.donors.sessions.domain.PlanningObjection.SessionOverlaps;
import org.bloodstream.donors.sessions.domain.PlanningObjection.SlotEndNotAfterStart;
import org.bloodstream.donors.sessions.domain.PlanningObjection.SlotOutsideOpening;
import org.bloodstream.donors.sessions.domain.PlanningObjection.SlotRepeated;

/** Which sessions can be held. Everything that is against one is told. */
public final class PlanningPolicy {
    private static final Comparator<SlotDraft> BY_START = Comparator.comparing(SlotDraft::startsAt)
            .thenComparing(SlotDraft::endsAt)
            .thenComparing(SlotDraft::donation);

    private PlanningPolicy() {}

    /**
     * Decides on a plan.
     *
     * @param session the number that it gets
     * @param there hours of the sessions that are planned at that venue on that day
     * @param today local date
     */
    public static PlanningDecision decide(
            SessionDraft draft, UUID session, UUID venue, List<OpeningHours> there, LocalDate today) {
        List<PlanningObjection> objections = new ArrayList<>();
        if (draft.day().isBefore(today)) objections.add(new SessionInPast(draft.day()));
        repeated(draft.slots()).forEach(objections::add);
        overfull(draft).forEach(objections::add);
        if (!draft.opensAt().isBefore(draft.closesAt())) {
            objections.add(new ClosingNotAfterOpening(draft.opensAt(), draft.closesAt()));
            return new Refused(objections);
        }
        var hours = new OpeningHours(draft.opensAt(), draft.closesAt());
        draft.slots().stream().flatMap(slot -> misplaced(slot, hours)).forEach(objections::add);
        there.stream()
                .filter(hours::overlap)
                .map(other -> new SessionOverlaps(other.opensAt(), other.closesAt()))
                .forEach(objections::add);
        return objections.isEmpty()
                ? new Planned(
                        new SessionPlan(session, venue, draft.day(), hours, draft.chairs(), numbered(draft.slots())))
                : new Refused(objections);
    }

    private static Stream<PlanningObjection> misplaced(SlotDraft slot, OpeningHours hours) {
        if (!slot.endsAfterItStarts()) return Stream.of(new SlotEndNotAfterStart(slot.startsAt(), slot.endsAt()));
        return hours.contain(slot) ? Stream.empty() : Stream.of(new SlotOutsideOpening(slot.startsAt(), slot.endsAt()));
    }

    private static Stream<PlanningObjection> repeated(List<SlotDraft> slots) {
        return IntStream.range(0, slots.size())
                .filter(i -> slots.subList(0, i).stream().anyMatch(slots.get(i)::isTheSameAs))
                .mapToObj(slots::get)
                .map(slot -> new SlotRepeated(slot.startsAt(), slot.endsAt(), slot.donation()));
    }

    /** The first moment alone: the others have most likely the same cause. */
    private static Stream<PlanningObjection> overfull(SessionDraft draft) {
        return draft.slots().stream()
                .map(SlotDraft::startsAt)
                .filter(time -> Chairs.takenAt(time, draft.slots()) > draft.chairs())
                .min(Comparator.naturalOrder())
                .map(time -> overfull(time, draft))
                .stream();
    }

    private static PlanningObjection overfull(LocalTime time, SessionDraft draft) {
        return new CapacityOverChairs(time, Chairs.takenAt(time, draft.slots()), draft.chairs());
    }

    private static List<Slot> numbered(List<SlotDraft> drafts) {
        var sorted = drafts.stream().sorted(BY_START).toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> numbered(i + 1, sorted.get(i)))
                .toList();
    }

    private static Slot numbered(int number, SlotDraft draft) {
        return new Slot(number, draft.startsAt(), draft.endsAt(), draft.donation(), draft.places());
    }
}
