package org.bloodstream.donors.correcting.domain;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why particulars are not corrected. */
public sealed interface CorrectionObjection extends Objection {

    /** @param survivor the record that stands for this one */
    record DonorMergedAway(UUID survivor) implements CorrectionObjection {
        @Override
        public String code() {
            return "donor-merged-away";
        }

        @Override
        public String message() {
            return "This record was merged into another: correct that one.";
        }
    }

    /** @param corrections how many there are now */
    record CorrectedSince(int corrections) implements CorrectionObjection {
        @Override
        public String code() {
            return "corrected-since";
        }

        @Override
        public String message() {
            return "Somebody else has corrected this record since you read it: read it again.";
        }
    }

    record NothingCorrected() implements CorrectionObjection {
        @Override
        public String code() {
            return "nothing-corrected";
        }

        @Override
        public String message() {
            return "All of this is recorded so already.";
        }
    }

    /** @param fields that do not change in this way */
    record GroundDoesNotExplain(List<CorrectedField> fields) implements CorrectionObjection {
        public GroundDoesNotExplain {
            fields = List.copyOf(fields);
        }

        @Override
        public String code() {
            return "ground-does-not-explain";
        }

        @Override
        public String message() {
            return "This ground does not explain every field: correct the others with a ground of their own.";
        }
    }

    /** Donations would be somebody else's from then on. */
    record AnotherPerson() implements CorrectionObjection {
        @Override
        public String code() {
            return "correction-makes-another-person";
        }

        @Override
        public String message() {
            return "Given name and date of birth would both be different: this is another person. Register a new donor.";
        }
    }

    record BirthAfterRegistration() implements CorrectionObjection {
        @Override
        public String code() {
            return "birth-after-registration";
        }

        @Override
        public String message() {
            return "The date of birth is not before the day on which this donor registered.";
        }
    }

    record BirthAfterDeath() implements CorrectionObjection {
        @Override
        public String code() {
            return "birth-after-death";
        }

        @Override
        public String message() {
            return "The date of birth is after the recorded date of death.";
        }
    }

    /** @param donor whose number it is on record */
    record NumberOfAnother(UUID donor) implements CorrectionObjection {
        @Override
        public String code() {
            return "national-number-of-another";
        }

        @Override
        public String message() {
            return "Another record has this health number: open it. They are one person, or one of the two numbers is wrong.";
        }
    }
}
