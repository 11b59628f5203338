package org.bloodstream.records.patients.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;

/** Synthetic patients. */
public final class APatient {
    public static final PatientIdentifier HCN = new PatientIdentifier("HCN", "3999999993");
    public static final PatientIdentifier ANOTHER_HCN = new PatientIdentifier("HCN", "3999999985");
    public static final PatientIdentifier CHI = new PatientIdentifier("CHI", "0102031231");
    public static final PatientIdentifier HOSPITAL = new PatientIdentifier("MR:BHSCT", "H0012345");
    public static final PatientIdentifier EMERGENCY = new PatientIdentifier("MR:BHSCT", "U0099887");

    private APatient() {}

    public static Patient.Living living(PatientIdentifier... numbers) {
        return Patient.Living.registered(UUID.randomUUID(), claim(numbers)).kept(1);
    }

    public static Claim claim(PatientIdentifier... numbers) {
        return new Claim(Set.copyOf(List.of(numbers)), PersonChange.NOTHING_SAID);
    }
}
