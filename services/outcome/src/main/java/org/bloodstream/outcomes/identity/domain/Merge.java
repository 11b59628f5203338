package org.bloodstream.outcomes.identity.domain;

import org.bloodstream.blood.patient.PatientIdentifier;

/** Two records were one patient's: the retired number must no longer be worn. */
public record Merge(PatientIdentifier survivor, PatientIdentifier retired) {}
