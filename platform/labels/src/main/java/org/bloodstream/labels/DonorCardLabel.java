package org.bloodstream.labels;

import java.util.UUID;

/**
 * A donor's card, 85.6 mm by 54 mm (ISO/IEC 7810, ID-1 [GK]): the name, and the donor's number as one DataMatrix that a session
 * scans. It says no group, no date of birth and nothing of a health check: cards get lost. [D]
 *
 * <p>Personal: never in logs.
 */
public record DonorCardLabel(WristbandName name, UUID donor) {
    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "a donor's card…";
    }
}
