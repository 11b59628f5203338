package org.bloodstream.outcomes.trace.adapter.in.http;

import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.outcomes.trace.domain.PackState;
import org.bloodstream.outcomes.trace.domain.TracedPack;
import org.jspecify.annotations.Nullable;

/**
 * Packs that were issued or given to one patient.
 *
 * @param next cursor of the following page; absent on the last one
 */
record ReceivedDonations(List<Item> items, @Nullable String next) {

    record Item(
            DonationNumber donation,
            String printed,
            ComponentId component,
            @Nullable String kind,
            PackState state,
            TracedPack.@Nullable Outcome outcome) {}

    static ReceivedDonations of(List<TracedPack> packs, int limit) {
        var items = packs.stream().map(ReceivedDonations::item).toList();
        return new ReceivedDonations(
                items, packs.size() < limit ? null : packs.getLast().component().value());
    }

    private static Item item(TracedPack pack) {
        var donation = pack.component().donation();
        return new Item(donation, donation.printed(), pack.component(), pack.kind(), pack.state(), pack.outcome());
    }
}
