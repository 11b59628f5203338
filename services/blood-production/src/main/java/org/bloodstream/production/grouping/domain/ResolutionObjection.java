package org.bloodstream.production.grouping.domain;

import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.BloodGroup;

/** Why a discrepancy is not resolved. */
public sealed interface ResolutionObjection extends Objection {

    record GroupNotDiscrepant() implements ResolutionObjection {
        @Override
        public String code() {
            return "group-not-discrepant";
        }

        @Override
        public String message() {
            return "No discrepancy of this donation's group is open: read the list again.";
        }
    }

    /** Resolving rests on a new test, and on nothing but its group. */
    record GroupNotDeterminedAgain(BloodGroup group) implements ResolutionObjection {
        @Override
        public String code() {
            return "group-not-determined-again";
        }

        @Override
        public String message() {
            return "The last determinations since the discrepancy are not a FIRST and a SECOND of %s: determine the group twice again."
                    .formatted(group);
        }
    }
}
