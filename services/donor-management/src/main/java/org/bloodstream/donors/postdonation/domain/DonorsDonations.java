package org.bloodstream.donors.postdonation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * A donor with every donation on record.
 *
 * @param donor pseudonym
 */
public record DonorsDonations(UUID donor, List<Given> donations) {
    public DonorsDonations {
        donations = List.copyOf(donations);
    }

    /** @param collectedOn local date */
    public record Given(DonationNumber donation, LocalDate collectedOn) {}

    boolean include(DonationNumber number) {
        return donations.stream().anyMatch(given -> given.donation().equals(number));
    }
}
