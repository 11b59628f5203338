package org.bloodstream.donors.designation.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A donor gives for this patient no more. In the stream {@code eligibility}, subject the donor.
 *
 * @param donor pseudonym
 */
public record DesignationWithdrawn(UUID designation, UUID donor, WithdrawalGround ground, Instant withdrawnAt) {
    public static DesignationWithdrawn of(Designation it, Withdrawal withdrawal) {
        return new DesignationWithdrawn(it.designation(), it.donor(), withdrawal.ground(), withdrawal.withdrawnAt());
    }
}
