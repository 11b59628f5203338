package org.bloodstream.outcomes.identity.domain;

import org.bloodstream.blood.patient.PatientIdentifier;

/**
 * The regional record says that a patient, named by the main number, also has this number.
 *
 * @param number may be the main number itself
 */
public record Claim(PatientIdentifier main, PatientIdentifier number) {}
