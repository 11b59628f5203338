package org.bloodstream.donors.communication.domain;

import java.util.Set;
import org.bloodstream.blood.Objection;

/** Why a letter is not asked for, not sent, or not changed. */
public sealed interface LetterObjection extends Objection {

    record DonorDeceased() implements LetterObjection {
        @Override
        public String code() {
            return "donor-deceased";
        }

        @Override
        public String message() {
            return "This donor has died: no letter goes to them.";
        }
    }

    /** Opted out, given to another service, or the record's use is restricted. */
    record DonorNotToBeInvited() implements LetterObjection {
        @Override
        public String code() {
            return "donor-not-to-be-invited";
        }

        @Override
        public String message() {
            return "This donor is not to be invited or thanked by letter: look at the record's standing.";
        }
    }

    record DonorOptedOut() implements LetterObjection {
        @Override
        public String code() {
            return "donor-opted-out";
        }

        @Override
        public String message() {
            return "This donor wants to hear nothing from us: only what must be said goes, in print.";
        }
    }

    /** @param consent what was not consented to */
    record ConsentMissing(String consent) implements LetterObjection {
        @Override
        public String code() {
            return "consent-missing";
        }

        @Override
        public String message() {
            return "The donor has not consented to such letters: ask before one is sent.";
        }
    }

    record NoChannelForLetters() implements LetterObjection {
        @Override
        public String code() {
            return "no-channel-for-letters";
        }

        @Override
        public String message() {
            return "The donor is reached neither by e-mail nor by post: ask for an address, or ring.";
        }
    }

    record LetterNotByHand(LetterKind kind) implements LetterObjection {
        @Override
        public String code() {
            return "letter-not-by-hand";
        }

        @Override
        public String message() {
            return "Such a letter follows from what happened and is not asked for by hand.";
        }
    }

    /** @param facts which this kind of letter needs, and no others */
    record FactsDiffer(Set<String> facts) implements LetterObjection {
        public FactsDiffer {
            facts = Set.copyOf(facts);
        }

        @Override
        public String code() {
            return "letter-facts-differ";
        }

        @Override
        public String message() {
            return "This kind of letter needs exactly the facts that are named here.";
        }
    }

    /** @param state which it is in */
    record LetterNotToBeRetried(LetterState state) implements LetterObjection {
        @Override
        public String code() {
            return "letter-not-to-be-retried";
        }

        @Override
        public String message() {
            return "Only a letter that failed, was given up, or is lost in print is tried again.";
        }
    }

    /** @param state which it is in */
    record LetterNotToBeCancelled(LetterState state) implements LetterObjection {
        @Override
        public String code() {
            return "letter-not-to-be-cancelled";
        }

        @Override
        public String message() {
            return "Only a letter that has not been handed over can be cancelled.";
        }
    }

    /** @param state which it is in */
    record LetterNotInPrint(LetterState state) implements LetterObjection {
        @Override
        public String code() {
            return "letter-not-in-print";
        }

        @Override
        public String message() {
            return "The print room has not fetched this letter: fetch it first.";
        }
    }
}
