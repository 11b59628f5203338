package org.bloodstream.outcomes.lookback.domain;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.jspecify.annotations.Nullable;

/**
 * One donation of a case.
 *
 * @param donor pseudonym of the record it was given under; absent when nobody told of the collection
 * @param items none while no pack of it has been heard of
 * @param brought its part in an old system's records; absent for a donation that was collected here
 */
public record DonationAtRisk(
        DonationNumber donation,
        @Nullable UUID donor,
        List<Item> items,
        @Nullable BroughtInCase brought) {
    public DonationAtRisk {
        items = List.copyOf(items);
    }
}
