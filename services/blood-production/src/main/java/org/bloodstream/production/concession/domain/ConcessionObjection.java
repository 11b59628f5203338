package org.bloodstream.production.concession.domain;

import org.bloodstream.blood.Objection;

/** Why a concession is not proposed, granted or declined. */
public sealed interface ConcessionObjection extends Objection {

    record NothingToConcede() implements ConcessionObjection {
        @Override
        public String code() {
            return "nothing-to-concede";
        }

        @Override
        public String message() {
            return "Nothing stands against this unit: release it as usual.";
        }
    }

    /** Another one of the same unit waits. */
    record ConcessionWaits() implements ConcessionObjection {
        @Override
        public String code() {
            return "concession-waits";
        }

        @Override
        public String message() {
            return "A concession for this unit waits for the second person.";
        }
    }

    record ConcessionDecided(Concession.State state) implements ConcessionObjection {
        @Override
        public String code() {
            return "concession-decided";
        }

        @Override
        public String message() {
            return "This concession was decided before: look at it again.";
        }
    }

    record SamePersonConcedes() implements ConcessionObjection {
        @Override
        public String code() {
            return "same-person-concedes";
        }

        @Override
        public String message() {
            return "Whoever proposed it does not grant it: somebody else decides.";
        }
    }

    /** The specification in force has changed since, or the unit has. */
    record ConcessionOutdated() implements ConcessionObjection {
        @Override
        public String code() {
            return "concession-outdated";
        }

        @Override
        public String message() {
            return "The unit is not outside its limits as it was proposed: decline this one and propose it anew.";
        }
    }
}
