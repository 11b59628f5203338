package org.bloodstream.donors.collection.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * A donation was taken and its pack carries this number.
 *
 * @param donor pseudonym
 * @param volumeMl mL
 */
public record DonationCollected(
        DonationNumber donation, UUID donor, DonationKind kind, String venue, int volumeMl, Instant collectedAt) {

    static DonationCollected of(DonationNumber donation, UUID donor, Bleed bleed) {
        return new DonationCollected(
                donation,
                donor,
                bleed.kind(),
                bleed.venue(),
                bleed.volumeMl(),
                bleed.at().toInstant());
    }
}
