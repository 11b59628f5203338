package org.bloodstream.production.processing.domain;

import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.CollectionType;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.donation.domain.DonationKind;

/** Why a donation of this kind does not become what was said. */
sealed interface PrimaryObjection extends Objection {

    record DonationByApheresis(DonationKind kind) implements PrimaryObjection {
        @Override
        public String code() {
            return "donation-by-apheresis";
        }

        @Override
        public String message() {
            return "A machine took this donation apart at the chair: nothing is separated. Record the bags that came off it.";
        }
    }

    record DonationOfWholeBlood() implements PrimaryObjection {
        @Override
        public String code() {
            return "donation-of-whole-blood";
        }

        @Override
        public String message() {
            return "This is a donation of whole blood: it is separated here, and nothing of it came off a machine.";
        }
    }

    /** @param expected in the sixth character */
    record ProductOfAnotherCollection(ProductCode product, CollectionType expected) implements PrimaryObjection {
        @Override
        public String code() {
            return "product-of-another-collection";
        }

        @Override
        public String message() {
            return "This donation is for one patient alone: the sixth character of the product code is %s (%s), not as in %s."
                    .formatted(expected.code(), expected.inWords(), product);
        }
    }

    record ProductNotFromApheresis(ProductCode product, DonationKind kind) implements PrimaryObjection {
        @Override
        public String code() {
            return "product-not-from-apheresis";
        }

        @Override
        public String message() {
            return "%s does not come off the machine that took this donation: check which bag this is."
                    .formatted(product);
        }
    }
}
