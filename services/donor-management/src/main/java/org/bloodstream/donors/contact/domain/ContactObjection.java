package org.bloodstream.donors.contact.domain;

import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why a change of contact or a consent is not recorded. */
public sealed interface ContactObjection extends Objection {

    /** @param survivor the record that stands for this one */
    record DonorMergedAway(UUID survivor) implements ContactObjection {
        @Override
        public String code() {
            return "donor-merged-away";
        }

        @Override
        public String message() {
            return "This record was merged into another: record it there.";
        }
    }

    /** @param version the one that is there now */
    record ContactChangedSince(int version) implements ContactObjection {
        @Override
        public String code() {
            return "contact-changed-since";
        }

        @Override
        public String message() {
            return "Somebody else has changed this since you read it: read it again.";
        }
    }

    record AddressMissing() implements ContactObjection {
        @Override
        public String code() {
            return "address-missing";
        }

        @Override
        public String message() {
            return "Letters need an address: ask for one, or for another way to be reached.";
        }
    }

    record EmailMissing() implements ContactObjection {
        @Override
        public String code() {
            return "email-missing";
        }

        @Override
        public String message() {
            return "E-mail needs an address: ask for one, or for another way to be reached.";
        }
    }

    record PhoneMissing() implements ContactObjection {
        @Override
        public String code() {
            return "phone-missing";
        }

        @Override
        public String message() {
            return "Calls and texts need a telephone number: ask for one, or for another way to be reached.";
        }
    }

    record ConsentNotGiven(String consent) implements ContactObjection {
        @Override
        public String code() {
            return "consent-not-given";
        }

        @Override
        public String message() {
            return "There is no such consent to withdraw: look at what was given.";
        }
    }
}
