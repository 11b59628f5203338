package org.bloodstream.records.wristband.domain;

import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.patients.domain.Patient.Living;

/**
 * Somebody wants to print a wristband.
 *
 * @param asked the number by which the patient was looked up; one of the patient's, living or retired
 * @param liesHere admitted to the caller's hospital now
 * @param emergency the glass is broken: the reason is on record, and somebody looks at it
 */
public record WristbandCase(PatientIdentifier asked, Living patient, boolean liesHere, boolean emergency) {}
