package org.bloodstream.donors.sessions.domain;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A planned session as somebody wants it from now on; it may be impossible. Slots keep their number, time and donation, since
 * donors have places in them.
 *
 * @param places of slots, by number; those that are not named stay as they are
 * @param added slots that come after the others
 */
public record SessionRevision(
        UUID venue,
        LocalTime opensAt,
        LocalTime closesAt,
        int chairs,
        Map<Integer, Integer> places,
        List<SlotDraft> added) {
    public SessionRevision {
        places = Map.copyOf(places);
        added = List.copyOf(added);
    }

    /** The slots by number; names of slots that are not there are passed over. */
    List<Slot> on(List<Slot> slots) {
        var kept = slots.stream().map(this::revised);
        var more = IntStream.range(0, added.size())
                .filter(i -> added.get(i).endsAfterItStarts())
                .mapToObj(i -> numbered(slots.size() + i + 1, added.get(i)));
        return Stream.concat(kept, more).toList();
    }

    private Slot revised(Slot slot) {
        int wanted = places.getOrDefault(slot.number(), slot.places());
        return new Slot(slot.number(), slot.startsAt(), slot.endsAt(), slot.donation(), wanted);
    }

    private static Slot numbered(int number, SlotDraft draft) {
        return new Slot(number, draft.startsAt(), draft.endsAt(), draft.donation(), draft.places());
    }
}
