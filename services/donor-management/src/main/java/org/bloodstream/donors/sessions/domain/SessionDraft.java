package org.bloodstream.donors.sessions.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A session as somebody wants it; it may be impossible.
 *
 * @param day local date
 * @param chairs donors who can give at once
 */
public record SessionDraft(LocalDate day, LocalTime opensAt, LocalTime closesAt, int chairs, List<SlotDraft> slots) {
    public SessionDraft {
        slots = List.copyOf(slots);
    }
}
