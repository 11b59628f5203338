package org.bloodstream.production.pooling.domain;

import java.util.Optional;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.orders.domain.OrderNumber;

/**
 * A pack that somebody wants to pool.
 *
 * @param found as it stands; empty when there is none
 */
public record ScannedPack(ComponentId component, Optional<Found> found) {

    /** @param keptFor the order that it is allocated to */
    public record Found(DonationInProduction donation, Component component, Optional<OrderNumber> keptFor) {
        /** Empty while it is not certain. */
        public Optional<BloodGroup> group() {
            return donation.group() instanceof Confirmed(var group) ? Optional.of(group) : Optional.empty();
        }

        Optional<Site> site() {
            return donation.receipt().map(DonationReceived::site);
        }
    }
}
