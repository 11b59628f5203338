package org.bloodstream.donors.review.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.domain.ReviewGround;
import org.jspecify.annotations.Nullable;

/**
 * That a clinician has reviewed a donor. A fact: it is never changed, and a later one does not take its place but holds
 * longer.
 *
 * @param donor the number it was recorded under
 * @param assessment the referral that was accepted with it; absent for a review by itself
 * @param words what the clinician went by; kept in this service's own table, never in an event
 * @param on local date
 */
public record Review(
        UUID review,
        UUID donor,
        ReviewGround ground,
        @Nullable UUID assessment,
        String words,
        LocalDate on,
        Actor by,
        Instant at) {

    /** Words are about a person's health. */
    @Override
    public String toString() {
        return "Review[" + review + "]";
    }
}
