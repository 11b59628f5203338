package org.bloodstream.donors.likeness.domain;

import java.time.LocalDate;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What is known of who somebody is, in the form that is compared. What is absent says nothing for or against.
 *
 * @param family all surnames; absent for somebody who has one name only, or when not known
 * @param given all given names; absent for somebody who has one name only, or when not known
 * @param dateOfBirth as given, 1 January where the day is not known
 * @param sex as recorded
 * @param residence absent, too, for somebody without a fixed address
 * @param number of a health service; absent when none was given
 */
public record Particulars(
        NormalName family,
        NormalName given,
        @Nullable LocalDate dateOfBirth,
        @Nullable Sex sex,
        Residence residence,
        @Nullable NationalNumber number) {

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Particulars[…]";
    }
}
