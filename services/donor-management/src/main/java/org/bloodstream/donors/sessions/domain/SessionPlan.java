package org.bloodstream.donors.sessions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A session that can be held: every slot is inside the opening hours, and at no moment are there more places than chairs.
 *
 * @param day local date
 * @param slots by number, which is their place in the list; also those that were taken out
 */
public record SessionPlan(UUID session, UUID venue, LocalDate day, OpeningHours hours, int chairs, List<Slot> slots) {
    public SessionPlan {
        slots = List.copyOf(slots);
        var drafts = held(slots).stream().map(Slot::draft).toList();
        if (drafts.isEmpty()
                || Chairs.mostTaken(drafts) > chairs
                || !drafts.stream().allMatch(hours::contain))
            throw new IllegalArgumentException("no session can be held by this");
        if (!numbered(slots)) throw new IllegalArgumentException("slots are numbered from 1");
    }

    public Optional<Slot> slot(int number) {
        return number < 1 || number > slots.size() ? Optional.empty() : Optional.of(slots.get(number - 1));
    }

    /** Without those that were taken out. */
    public List<Slot> held() {
        return held(slots);
    }

    private static List<Slot> held(List<Slot> slots) {
        return slots.stream().filter(slot -> !slot.isTakenOut()).toList();
    }

    private static boolean numbered(List<Slot> slots) {
        return IntStream.range(0, slots.size()).allMatch(i -> slots.get(i).number() == i + 1);
    }
}
