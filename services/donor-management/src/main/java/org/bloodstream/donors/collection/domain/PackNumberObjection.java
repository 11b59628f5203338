package org.bloodstream.donors.collection.domain;

import org.bloodstream.blood.Objection;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.FacilityNumber;

/** Why what stands on a pack is no number for a donation. */
public sealed interface PackNumberObjection extends Objection {

    /**
     * What was scanned or typed is no donation number.
     *
     * @param code the kernel's, e.g. {@code donation-number-check-failed}
     */
    record NumberUnreadable(String code, String message) implements PackNumberObjection {
        public static NumberUnreadable of(UnreadableCodeException cause) {
            return new NumberUnreadable(cause.code(), cause.getMessage() + ": scan the pack's label again.");
        }
    }

    record NumberNotOfAPack(String flags) implements PackNumberObjection {
        @Override
        public String code() {
            return "donation-number-not-of-a-pack";
        }

        @Override
        public String message() {
            return "This label belongs on a tube or a form: scan the label on the pack.";
        }
    }

    record NumberAlreadyUsed(DonationNumber donation) implements PackNumberObjection {
        @Override
        public String code() {
            return "donation-number-already-used";
        }

        @Override
        public String message() {
            return "%s already belongs to a donation: quarantine this label set and take a new one."
                    .formatted(donation.printed());
        }
    }

    /**
     * The year's numbers are used up.
     *
     * @param year nominal, two digits
     */
    record NumbersExhausted(FacilityNumber facility, int year) implements PackNumberObjection {
        @Override
        public String code() {
            return "donation-numbers-exhausted";
        }

        @Override
        public String message() {
            return "Facility %s has no donation number left for year %02d: use a printed label set of another facility number."
                    .formatted(facility, year);
        }
    }
}
