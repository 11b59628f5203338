package org.bloodstream.donors.chairside.domain;

import java.time.LocalDate;
import java.util.Locale;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.donors.collection.domain.DonationKind;

/** Why what was told of a machine, its set-up or its run, cannot be right. */
public sealed interface ApheresisObjection extends Objection {

    record ApheresisNotTold(DonationKind kind) implements ApheresisObjection {
        @Override
        public String code() {
            return "apheresis-not-told";
        }

        @Override
        public String message() {
            return "This donation is taken by a machine: enter what its display says of the run.";
        }
    }

    record ApheresisOfWholeBlood() implements ApheresisObjection {
        @Override
        public String code() {
            return "apheresis-of-whole-blood";
        }

        @Override
        public String message() {
            return "Whole blood is taken without a machine: check which donation this is.";
        }
    }

    record ProductNotOfDonation(DonationKind kind, ComponentKind product) implements ApheresisObjection {
        @Override
        public String code() {
            return "product-not-of-donation";
        }

        @Override
        public String message() {
            return "The donor was not selected to give %s: check which run this is."
                    .formatted(product.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    record ProductMissing(DonationKind kind) implements ApheresisObjection {
        @Override
        public String code() {
            return "product-missing";
        }

        @Override
        public String message() {
            return "Nothing was kept of what the donor came to give: the donation is not complete.";
        }
    }

    /** All mL. */
    record ProductVolumesDiffer(int volumeMl, int collectedMl) implements ApheresisObjection {
        @Override
        public String code() {
            return "product-volumes-differ";
        }

        @Override
        public String message() {
            return "The products make %d mL, and %d mL were said to be collected: read the display again."
                    .formatted(collectedMl, volumeMl);
        }
    }

    /** All mL. */
    record ProcessedTooLittle(int processedMl, int collectedMl) implements ApheresisObjection {
        @Override
        public String code() {
            return "processed-less-than-collected";
        }

        @Override
        public String message() {
            return "%d mL cannot be kept of %d mL of blood: read the display again."
                    .formatted(collectedMl, processedMl);
        }
    }

    record AnticoagulantNotTold() implements ApheresisObjection {
        @Override
        public String code() {
            return "anticoagulant-not-told";
        }

        @Override
        public String message() {
            return "Scan the anticoagulant that hangs on the machine: name, lot and last day.";
        }
    }

    record AnticoagulantExpired(LocalDate expiresOn) implements ApheresisObjection {
        @Override
        public String code() {
            return "anticoagulant-expired";
        }

        @Override
        public String message() {
            return "The anticoagulant's last day was %s: hang another one.".formatted(expiresOn);
        }
    }
}
