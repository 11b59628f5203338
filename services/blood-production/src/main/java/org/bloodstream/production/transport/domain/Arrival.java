package org.bloodstream.production.transport.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says arrived in a box.
 *
 * @param temperatures absent when there was no logger, or it recorded nothing
 * @param donations in the order of scanning; none when the box was empty
 * @param by who owns what has to be looked into, until somebody else takes it
 */
public record Arrival(
        Site site, Instant arrivedAt, @Nullable Temperatures temperatures, List<DonationNumber> donations, Actor by) {
    public Arrival {
        donations = List.copyOf(donations);
    }
}
