package org.bloodstream.donors.staffing.domain;

import org.bloodstream.blood.staff.Actor;

/** Somebody at a session: planned, there, or both. */
public record StaffMember(Actor staff, StaffRole role, boolean planned, boolean present) {
    public StaffMember {
        if (!planned && !present) throw new IllegalArgumentException("who is neither planned nor there is not at it");
    }
}
