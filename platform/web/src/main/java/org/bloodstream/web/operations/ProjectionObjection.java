package org.bloodstream.web.operations;

import org.bloodstream.blood.Objection;

/** Why a projection is not made anew. */
public sealed interface ProjectionObjection extends Objection {

    /** This service has none of that name. */
    record NoSuchProjection() implements ProjectionObjection {
        @Override
        public String code() {
            return "no-such-projection";
        }

        @Override
        public String message() {
            return "The list of projections has the names.";
        }
    }

    /** Its events lead to letters, messages or decisions, or its readers could not tell a half-built one from a whole one. */
    record NotRebuildable() implements ProjectionObjection {
        @Override
        public String code() {
            return "not-rebuildable";
        }

        @Override
        public String message() {
            return "Telling it everything again would write letters, messages or decisions a second time, or mislead who reads it meanwhile.";
        }
    }
}
