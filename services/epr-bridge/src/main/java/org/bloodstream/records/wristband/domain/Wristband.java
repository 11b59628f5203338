package org.bloodstream.records.wristband.domain;

import java.time.LocalDate;
import org.bloodstream.blood.patient.PatientIdentifier;

/**
 * What a wristband says. Personal: never in logs.
 *
 * @param givenNames all of them, as on record
 * @param number the patient's main national number; it is what the bedside check scans
 */
public record Wristband(String familyName, String givenNames, LocalDate dateOfBirth, PatientIdentifier number) {
    @Override
    public String toString() {
        return "Wristband[…]";
    }
}
