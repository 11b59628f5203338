package org.bloodstream.records.wristband.domain;

import java.time.LocalDate;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.patients.domain.BirthOrder;
import org.bloodstream.records.patients.domain.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What a wristband says. Who has a national number is known by name and date of birth; who has not, as a newborn, a visitor or
 * somebody brought in unconscious, by a hospital's own number, and as much else as is known (03_patient_identifiers.md, 3.5).
 * Personal: never in logs.
 *
 * @param givenNames all of them, as on record
 * @param dateOfBirth absent when it is not known to the day
 * @param sex on a wristband with a hospital's number
 * @param birthOrder of one of a multiple birth: it is what a person sees twins apart by
 * @param number the patient's main national number, or else a hospital's; it is what the bedside check scans
 */
public record Wristband(
        @Nullable String familyName,
        @Nullable String givenNames,
        @Nullable LocalDate dateOfBirth,
        @Nullable Sex sex,
        @Nullable BirthOrder birthOrder,
        PatientIdentifier number) {

    public Wristband {
        if (number.national() && (familyName == null || givenNames == null || dateOfBirth == null))
            throw new IllegalArgumentException("who has a national number has a name and a date of birth");
    }

    @Override
    public String toString() {
        return "Wristband[…]";
    }
}
