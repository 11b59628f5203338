package org.bloodstream.laboratory.results.domain;

import org.bloodstream.blood.patient.PatientIdentifier;

/** A result has become known. */
public sealed interface ResultReported permits GroupAndScreenReported, AntibodiesIdentified, BloodCountReported {
    PatientIdentifier patient();
}
