package org.bloodstream.donors.sessions.domain;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A planned session as somebody wants it from now on; it may be impossible. Slots keep their number and donation, since donors
 * have places in them.
 *
 * @param added slots that come after the others
 */
public record SessionRevision(
        UUID venue, LocalTime opensAt, LocalTime closesAt, int chairs, SlotChanges changes, List<SlotDraft> added) {
    public SessionRevision {
        added = List.copyOf(added);
    }

    /** The slots by number; names of slots that are not there are passed over. */
    List<Slot> on(List<Slot> slots) {
        var kept = slots.stream().map(changes::of);
        var more = IntStream.range(0, added.size())
                .filter(i -> added.get(i).endsAfterItStarts())
                .mapToObj(i -> numbered(slots.size() + i + 1, added.get(i)));
        return Stream.concat(kept, more).toList();
    }

    private static Slot numbered(int number, SlotDraft draft) {
        return new Slot(number, draft.startsAt(), draft.endsAt(), draft.donation(), draft.places());
    }
}
