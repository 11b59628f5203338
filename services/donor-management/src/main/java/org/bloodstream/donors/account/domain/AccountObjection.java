package org.bloodstream.donors.account.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why no code is made, no account is linked, or an account opens nothing. */
public sealed interface AccountObjection extends Objection {

    /** @param survivor the record that stands for this one */
    record DonorMergedAway(UUID survivor) implements AccountObjection {
        @Override
        public String code() {
            return "donor-merged-away";
        }

        @Override
        public String message() {
            return "This record was merged into another: make the code there.";
        }
    }

    record DonorDeceased() implements AccountObjection {
        @Override
        public String code() {
            return "donor-deceased";
        }

        @Override
        public String message() {
            return "The register says that this donor died: open the record, and ask who this is.";
        }
    }

    record DonorHasAccount() implements AccountObjection {
        @Override
        public String code() {
            return "donor-has-account";
        }

        @Override
        public String message() {
            return "An account is linked to this donor: unlink it first, if it is not the donor's.";
        }
    }

    record DonorHasNoAccount() implements AccountObjection {
        @Override
        public String code() {
            return "donor-has-no-account";
        }

        @Override
        public String message() {
            return "No account is linked to this record.";
        }
    }

    /** One answer for every reason, so that it tells nobody whether there is such a code. */
    record LinkRefused() implements AccountObjection {
        @Override
        public String code() {
            return "link-refused";
        }

        @Override
        public String message() {
            return "The code and the date of birth do not fit, or the code is too old. Check both, or ask us for a new code.";
        }
    }

    record AccountWaits(Instant until) implements AccountObjection {
        @Override
        public String code() {
            return "account-waits";
        }

        @Override
        public String message() {
            return "That was wrong too often. Wait an hour, then try again, or ask us for a new code.";
        }
    }

    record AccountLinkedAlready() implements AccountObjection {
        @Override
        public String code() {
            return "account-linked-already";
        }

        @Override
        public String message() {
            return "This account is linked to a donor record already.";
        }
    }

    record AccountNotLinked() implements AccountObjection {
        @Override
        public String code() {
            return "account-not-linked";
        }

        @Override
        public String message() {
            return "We do not know yet which donor you are. Enter the code that we gave you, or ask us for one.";
        }
    }

    /** Two accounts of one person's records: until somebody has looked, neither opens anything. */
    record AccountInDoubt() implements AccountObjection {
        @Override
        public String code() {
            return "account-in-doubt";
        }

        @Override
        public String message() {
            return "Two accounts are linked to this donor record. Please ring us, so that we can put it right.";
        }
    }
}
