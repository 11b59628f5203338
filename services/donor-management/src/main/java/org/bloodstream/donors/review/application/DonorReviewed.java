package org.bloodstream.donors.review.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.ReviewGround;
import org.jspecify.annotations.Nullable;

/**
 * A clinician has reviewed a donor. In the stream {@code eligibility}, subject the donor.
 *
 * @param donor pseudonym
 * @param assessment the referral that was accepted with it; absent for a review by itself
 * @param reviewedOn local date
 */
public record DonorReviewed(
        UUID review,
        UUID donor,
        ReviewGround ground,
        @Nullable UUID assessment,
        LocalDate reviewedOn,
        Instant reviewedAt) {
    public static DonorReviewed of(Review review) {
        return new DonorReviewed(
                review.review(), review.donor(), review.ground(), review.assessment(), review.on(), review.at());
    }
}
