package org.bloodstream.production.material.domain;

import java.time.Instant;
import java.util.Locale;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * Into which bag a donation was taken, as it was read at the chair.
 *
 * @param bagType the manufacturer's name of the bag set; not the article by which lots are registered
 * @param bagLot the manufacturer's lot number, in capital letters
 * @param usedAt start of the collection
 */
public record BagAtChair(DonationNumber donation, String bagType, String bagLot, Instant usedAt) {
    public BagAtChair {
        bagLot = bagLot.strip().toUpperCase(Locale.ROOT);
    }
}
