package org.bloodstream.donors.sessions.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A slot as it can be booked now.
 *
 * @param day local date
 * @param taken numbers of the places that somebody has
 * @param lastInLine of the waiting list, 0 when nobody waits
 */
public record OfferedSlot(
        UUID session, SessionState state, LocalDate day, Slot slot, Set<Integer> taken, long lastInLine) {
    public OfferedSlot {
        taken = Set.copyOf(taken);
        if (taken.stream().anyMatch(place -> place < 1 || place > slot.places()))
            throw new IllegalArgumentException("a place that the slot has not is taken");
    }

    public SlotId id() {
        return new SlotId(session, slot.number());
    }

    /** The lowest number; empty when the slot is full. */
    Optional<Integer> freePlace() {
        return IntStream.rangeClosed(1, slot.places())
                .boxed()
                .filter(place -> !taken.contains(place))
                .findFirst();
    }

    /** @param now local */
    boolean hasStarted(LocalDateTime now) {
        return !now.isBefore(day.atTime(slot.startsAt()));
    }

    /** Local. */
    public LocalDateTime startsAt() {
        return day.atTime(slot.startsAt());
    }

    /** @param now local */
    boolean hasEnded(LocalDateTime now) {
        return !now.isBefore(day.atTime(slot.endsAt()));
    }
}
