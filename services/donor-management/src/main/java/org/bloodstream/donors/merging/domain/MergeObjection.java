package org.bloodstream.donors.merging.domain;

import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why two records are not merged, or not taken apart. */
public sealed interface MergeObjection extends Objection {

    record SurvivorUnknown() implements MergeObjection {
        @Override
        public String code() {
            return "survivor-unknown";
        }

        @Override
        public String message() {
            return "No donor has the number of the record that would survive: search again.";
        }
    }

    record MergedIntoItself() implements MergeObjection {
        @Override
        public String code() {
            return "donor-merged-into-itself";
        }

        @Override
        public String message() {
            return "Both numbers are of the same record: choose the other record.";
        }
    }

    /** @param survivor whom the record belongs to */
    record DonorAlreadyMerged(UUID survivor) implements MergeObjection {
        @Override
        public String code() {
            return "donor-already-merged";
        }

        @Override
        public String message() {
            return "This record was merged before: take it apart first, or merge the surviving record.";
        }
    }

    /** @param survivor of the record that was meant to survive */
    record SurvivorAlreadyMerged(UUID survivor) implements MergeObjection {
        @Override
        public String code() {
            return "survivor-already-merged";
        }

        @Override
        public String message() {
            return "The record that would survive was itself merged into another: merge into that one.";
        }
    }

    /** The interval between donations depends on it, so nothing is guessed. */
    record SexesDiffer() implements MergeObjection {
        @Override
        public String code() {
            return "donor-sexes-differ";
        }

        @Override
        public String message() {
            return "The two records have different sexes: they are two people, or one is wrong.";
        }
    }

    /** A donor's group never changes (ST-22). The groups are not told: whoever merges cannot settle it. */
    record GroupsDiffer() implements MergeObjection {
        @Override
        public String code() {
            return "donor-groups-differ";
        }

        @Override
        public String message() {
            return "The two records have different blood groups: they are two people, or one was grouped wrongly. Ask the laboratory.";
        }
    }

    /** Who is dead on one record and alive on the other is settled by a person, not by a merge. */
    record StandingsDiffer() implements MergeObjection {
        @Override
        public String code() {
            return "donor-standings-differ";
        }

        @Override
        public String message() {
            return "One record is deceased, opted out, transferred or restricted, the other is not: settle that first.";
        }
    }

    record DonorNotMerged() implements MergeObjection {
        @Override
        public String code() {
            return "donor-not-merged";
        }

        @Override
        public String message() {
            return "This record is not merged: there is nothing to take apart.";
        }
    }

    /** @param survivor of the survivor */
    record SurvivorMergedSince(UUID survivor) implements MergeObjection {
        @Override
        public String code() {
            return "survivor-merged-since";
        }

        @Override
        public String message() {
            return "The surviving record was itself merged later: take that apart first.";
        }
    }
}
