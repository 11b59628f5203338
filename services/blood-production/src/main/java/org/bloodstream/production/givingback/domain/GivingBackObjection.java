package org.bloodstream.production.givingback.domain;

import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ProductCode;

/** Why a pack stays its one patient's. */
public sealed interface GivingBackObjection extends Objection {

    record NotCrossoverEligible(ProductCode product) implements GivingBackObjection {
        @Override
        public String code() {
            return "not-crossover-eligible";
        }

        @Override
        public String message() {
            return "%s is not a directed pack that may cross over: it is for its patient or for nobody."
                    .formatted(product);
        }
    }

    record StillWanted() implements GivingBackObjection {
        @Override
        public String code() {
            return "still-wanted";
        }

        @Override
        public String message() {
            return "The request for its patient stands: a donor clinician withdraws it first.";
        }
    }

    record ModifiedSince() implements GivingBackObjection {
        @Override
        public String code() {
            return "modified-since-made";
        }

        @Override
        public String message() {
            return "Something was done to this pack since it was made of the donation: it is discarded.";
        }
    }

    record OutsideItsLimits() implements GivingBackObjection {
        @Override
        public String code() {
            return "found-outside-limits";
        }

        @Override
        public String message() {
            return "Something of this pack was outside its limits: what was decided of it was for its patient alone.";
        }
    }
}
