package org.bloodstream.records.patients.domain;

import org.bloodstream.blood.Objection;

/** Why something said of a patient is not believed. No objection shows a number. */
public sealed interface PatientObjection extends Objection {

    /** Every number given here was retired by a merge. */
    record NumberMerged() implements PatientObjection {
        @Override
        public String code() {
            return "patient-merged";
        }

        @Override
        public String message() {
            return "This number was merged into another patient's. Use the surviving number.";
        }
    }

    /** Identifiers of two records in one message never merge them: a merge is said as a merge. */
    record NumbersOfTwoPatients() implements PatientObjection {
        @Override
        public String code() {
            return "numbers-of-two-patients";
        }

        @Override
        public String message() {
            return "These numbers belong to different patients here. Merge them first (A40) or correct the numbers.";
        }
    }

    record AnotherNationalNumber() implements PatientObjection {
        @Override
        public String code() {
            return "another-national-number";
        }

        @Override
        public String message() {
            return "The patient already has another national number of this kind. Merge the numbers (A40) instead.";
        }
    }

    record MergedIntoItself() implements PatientObjection {
        @Override
        public String code() {
            return "merged-into-itself";
        }

        @Override
        public String message() {
            return "The retired number is also given as the surviving one.";
        }
    }

    record MergedElsewhere() implements PatientObjection {
        @Override
        public String code() {
            return "merged-elsewhere";
        }

        @Override
        public String message() {
            return "The retired number was already merged into a third patient.";
        }
    }

    record NoneOfItsNumbers() implements PatientObjection {
        @Override
        public String code() {
            return "none-of-its-numbers";
        }

        @Override
        public String message() {
            return "An update names one of the numbers that the patient has here, so that it cannot hit another person.";
        }
    }

    record NumberInUse() implements PatientObjection {
        @Override
        public String code() {
            return "patient-number-in-use";
        }

        @Override
        public String message() {
            return "A patient with one of these numbers is here already. Update that one, or create with If-None-Exist.";
        }
    }
}
