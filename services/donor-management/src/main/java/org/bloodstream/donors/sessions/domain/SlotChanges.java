package org.bloodstream.donors.sessions.domain;

import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is changed of the slots that a session has, each by its number. Those that are not named stay as they are.
 *
 * @param places of slots that get more or fewer
 * @param moved to another time of the day
 * @param takenOut slots that there will be no more
 * @param told appointments whose donors were told of the other time: nobody is expected at a time that nobody told them
 */
public record SlotChanges(
        Map<Integer, Integer> places, Map<Integer, Times> moved, Set<Integer> takenOut, Set<UUID> told) {
    public static final SlotChanges NONE = places(Map.of());

    public SlotChanges {
        places = Map.copyOf(places);
        moved = Map.copyOf(moved);
        takenOut = Set.copyOf(takenOut);
        told = Set.copyOf(told);
    }

    public static SlotChanges places(Map<Integer, Integer> places) {
        return new SlotChanges(places, Map.of(), Set.of(), Set.of());
    }

    public static SlotChanges takenOut(Integer... slots) {
        return new SlotChanges(Map.of(), Map.of(), Set.of(slots), Set.of());
    }

    /** Local; they may be impossible. */
    public record Times(LocalTime startsAt, LocalTime endsAt) {
        boolean endAfterTheyStart() {
            return startsAt.isBefore(endsAt);
        }
    }

    /** The slot as it is wanted; impossible times leave it where it is, and are told as an objection. */
    Slot of(Slot slot) {
        var times = moved.get(slot.number());
        var at = times != null && times.endAfterTheyStart() ? times : new Times(slot.startsAt(), slot.endsAt());
        int wanted = takenOut.contains(slot.number()) ? 0 : places.getOrDefault(slot.number(), slot.places());
        return new Slot(slot.number(), at.startsAt(), at.endsAt(), slot.donation(), wanted);
    }
}
