package org.bloodstream.blood.isbt128;

import java.time.LocalDateTime;
import java.util.List;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;

/** What a scanner emitted. A scan is never guessed: what is not recognised exactly is {@link Unreadable}. */
public sealed interface Scan {
    /** @param flags two characters, e.g. {@code 00}; no part of the number, but 60 to 96 check it */
    record Donation(DonationNumber number, String flags) implements Scan {
        public Donation {
            if (!number.agreesWith(flags)) {
                throw new UnreadableCodeException(
                        "donation-number-flags-differ",
                        "The check value in the barcode does not belong to this number");
            }
        }
    }

    record Group(LabelGroup group) implements Scan {}

    record Product(ProductCode code) implements Scan {}

    record Expiry(LocalDateTime at) implements Scan {}

    record Compound(List<Scan> parts) implements Scan {
        public Compound {
            parts = List.copyOf(parts);
        }
    }

    record Wristband(PatientIdentifier patient) implements Scan {}

    /** @param code why, stable and kebab-case */
    record Unreadable(String code, String message) implements Scan {}
}
