package org.bloodstream.donors.postdonation.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.bloodstream.blood.isbt128.DonationNumber;

/** Which of the donor's donations the information is about. */
public sealed interface Concerned {
    record Named(SequencedSet<DonationNumber> donations) implements Concerned {
        public Named {
            if (donations.isEmpty()) throw new IllegalArgumentException("no donation is named");
            donations = new LinkedHashSet<>(donations);
        }
    }

    /** @param day local date of the earliest collection, that day included */
    record AllSince(LocalDate day) implements Concerned {}
}
