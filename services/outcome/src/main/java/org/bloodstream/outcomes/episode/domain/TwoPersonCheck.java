package org.bloodstream.outcomes.episode.domain;

import org.bloodstream.blood.staff.StaffIdentifier;

/**
 * Patient and pack were checked by hand beside the patient, as a downtime form names the two who did it: what the bedside
 * check asks for when it cannot confirm. Two identifiers of one person cannot be told from two people.
 */
public record TwoPersonCheck(StaffIdentifier first, StaffIdentifier second) {
    /** @throws IllegalArgumentException when both are one */
    public TwoPersonCheck {
        if (first.equals(second)) throw new IllegalArgumentException("two people check, not one twice");
    }
}
