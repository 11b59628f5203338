package org.bloodstream.donors.overruling.application;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.OverrulingGround;

/**
 * The command of the first clinician.
 *
 * @param condition code of the finding
 * @param until first local date on which the cause is found again
 */
public record ProposeOverruling(
        UUID donor, UUID assessment, String condition, OverrulingGround ground, LocalDate until, String words) {
    /** Words are about a person's health. */
    @Override
    public String toString() {
        return "ProposeOverruling[" + assessment + "]";
    }
}
