package org.bloodstream.donors.correcting.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record before it is corrected.
 *
 * @param survivor the record that stands for this one; absent for one that was not merged
 * @param diedOn local date; absent for the living
 * @param registeredOn local date
 * @param corrections how many there were before
 */
public record DonorToCorrect(
        UUID donor,
        Identity identity,
        @Nullable UUID survivor,
        @Nullable LocalDate diedOn,
        LocalDate registeredOn,
        int corrections) {

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "DonorToCorrect[" + donor + "]";
    }
}
