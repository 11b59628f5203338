package org.bloodstream.donors.postdonation.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.postdonation.domain.InformationKind;

/**
 * Everything that a donor told, latest first.
 *
 * @param donor pseudonym
 */
record Told(UUID donor, List<Once> items) {

    /** @param donations which it concerns */
    record Once(
            UUID information,
            InformationKind kind,
            LocalDate noticedOn,
            String words,
            Instant receivedAt,
            List<DonationNumber> donations) {}

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Told[…]";
    }
}
