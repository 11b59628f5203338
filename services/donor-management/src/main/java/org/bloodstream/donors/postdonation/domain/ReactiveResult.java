package org.bloodstream.donors.postdonation.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.postdonation.domain.DonorsDonations.Given;

/**
 * A mandatory test of a donation is reactive; production holds that one by itself.
 *
 * @param test as the laboratory names it; one that is new to us counts like any other
 */
public record ReactiveResult(DonationNumber donation, String test, Instant at) {
    /** Of red cells, and no infection: every donation is screened for itself. Our choice [D]. */
    private static final String ANTIBODY_SCREEN = "ANTIBODY_SCREEN";

    /**
     * One for each other donation of the donor, however old: a donor who turns positive reaches all of them (ST-10 of
     * 14_stories.md). The same result gives the same events.
     */
    public List<DonorFoundReactive> reaches(DonorsDonations donor) {
        if (test.equals(ANTIBODY_SCREEN)) return List.of();
        var found =
                UUID.nameUUIDFromBytes("%s %s".formatted(donation.value(), test).getBytes(UTF_8));
        return donor.donations().stream()
                .map(Given::donation)
                .filter(other -> !other.equals(donation))
                .map(other -> new DonorFoundReactive(found, other, donor.donor(), at))
                .toList();
    }
}
