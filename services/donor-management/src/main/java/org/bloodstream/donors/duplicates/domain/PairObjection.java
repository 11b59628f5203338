package org.bloodstream.donors.duplicates.domain;

import org.bloodstream.blood.Objection;

/** Why a decision on two records is not recorded. */
public sealed interface PairObjection extends Objection {

    /** @param state what was decided */
    record AlreadyDecided(PairState state) implements PairObjection {
        @Override
        public String code() {
            return "pair-already-decided";
        }

        @Override
        public String message() {
            return "Somebody has decided this already: read the list again.";
        }
    }

    record SearchRunning() implements PairObjection {
        @Override
        public String code() {
            return "duplicate-search-running";
        }

        @Override
        public String message() {
            return "A search is running: wait until it is done.";
        }
    }
}
