package org.bloodstream.donors.standing.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why a change of standing is not recorded. */
public sealed interface StandingObjection extends Objection {

    /** @param survivor the record that stands for this one */
    record DonorMergedAway(UUID survivor) implements StandingObjection {
        @Override
        public String code() {
            return "donor-merged-away";
        }

        @Override
        public String message() {
            return "This record was merged into another: record it there.";
        }
    }

    /** Nothing is recorded of the dead but that the death was an error, and restrictions. */
    record DonorDeceased() implements StandingObjection {
        @Override
        public String code() {
            return "donor-deceased";
        }

        @Override
        public String message() {
            return "This donor is recorded as deceased: withdraw the death first when it is an error.";
        }
    }

    /** @param today local date */
    record DeathInTheFuture(LocalDate today) implements StandingObjection {
        @Override
        public String code() {
            return "death-in-the-future";
        }

        @Override
        public String message() {
            return "The date of death is after today, %s.".formatted(today);
        }
    }

    record DeathBeforeBirth() implements StandingObjection {
        @Override
        public String code() {
            return "death-before-birth";
        }

        @Override
        public String message() {
            return "The date of death is before the date of birth: check that this is the right donor.";
        }
    }

    /** It is on record already. */
    record AlreadySo(Condition condition) implements StandingObjection {
        @Override
        public String code() {
            return "donor-already-" + condition.word();
        }

        @Override
        public String message() {
            return "This is on record already: %s.".formatted(condition.word());
        }
    }

    /** What is to be taken back is not on record. */
    record NotSo(Condition condition) implements StandingObjection {
        @Override
        public String code() {
            return "donor-not-" + condition.word();
        }

        @Override
        public String message() {
            return "There is nothing to take back: not on record as %s.".formatted(condition.word());
        }
    }
}
