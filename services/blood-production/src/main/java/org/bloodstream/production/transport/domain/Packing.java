package org.bloodstream.production.transport.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Site;

/**
 * What somebody says was packed into a box.
 *
 * @param venue where it was packed
 * @param donations in the order of scanning, at least one
 */
public record Packing(
        BoxLabel box, Site venue, TransportTemperature temperature, List<DonationNumber> donations, Instant closedAt) {
    public Packing {
        donations = List.copyOf(donations);
    }
}
