package org.bloodstream.donors.standing.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record of the register, and how it stands with its donor.
 *
 * @param dateOfBirth local date
 * @param survivor the record that stands for this one; absent for one that was not merged into another
 */
public record DonorOnRegister(
        UUID donor, LocalDate dateOfBirth, @Nullable UUID survivor, DonorStanding standing) {

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "DonorOnRegister[" + donor + "]";
    }
}
