package org.bloodstream.donors.sessions.domain;

import java.time.LocalTime;
import java.util.List;

/** How many donors would be giving at once. Slots may overlap: platelets take longer than whole blood. */
final class Chairs {
    private Chairs() {}

    /** What is taken only grows when a slot starts. */
    static int mostTaken(List<SlotDraft> slots) {
        return slots.stream()
                .mapToInt(slot -> takenAt(slot.startsAt(), slots))
                .max()
                .orElse(0);
    }

    static int takenAt(LocalTime time, List<SlotDraft> slots) {
        return slots.stream()
                .filter(slot -> slot.isUnderWayAt(time))
                .mapToInt(SlotDraft::places)
                .sum();
    }
}
