package org.bloodstream.records.wristband.domain;

import org.bloodstream.blood.Objection;
import org.bloodstream.blood.patient.PatientIdentifier;

/** Why there is no wristband. */
public sealed interface WristbandObjection extends Objection {

    record PatientUnknown() implements WristbandObjection {
        @Override
        public String code() {
            return "patient-unknown";
        }

        @Override
        public String message() {
            return "No patient has this number here. Check the number, or have the patient admitted first.";
        }
    }

    /** @param survivor the number that the patient goes by now; whoever is told may open the record */
    record PatientMerged(PatientIdentifier survivor) implements WristbandObjection {
        @Override
        public String code() {
            return "patient-merged";
        }

        @Override
        public String message() {
            return "This number was merged into another. Print the wristband of the surviving number, and take any old one off.";
        }
    }

    record PatientNotAdmitted() implements WristbandObjection {
        @Override
        public String code() {
            return "patient-not-admitted";
        }

        @Override
        public String message() {
            return "The patient is not admitted to your hospital now. Have the patient admitted first; in an emergency break the glass, with a reason.";
        }
    }

    record NameIncomplete() implements WristbandObjection {
        @Override
        public String code() {
            return "name-incomplete";
        }

        @Override
        public String message() {
            return "A wristband shows a family name and a given name; the record lacks one. Have the record completed.";
        }
    }

    record BirthDateIncomplete() implements WristbandObjection {
        @Override
        public String code() {
            return "birth-date-incomplete";
        }

        @Override
        public String message() {
            return "A wristband shows the whole date of birth; the record does not have it. Have the record completed.";
        }
    }
}
