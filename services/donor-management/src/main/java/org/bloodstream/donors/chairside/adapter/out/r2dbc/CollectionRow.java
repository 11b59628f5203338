package org.bloodstream.donors.chairside.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.application.Collections.Taken;
import org.bloodstream.donors.chairside.domain.Bag;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.chairside.domain.CollectionState;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.jspecify.annotations.Nullable;

record CollectionRow(
        UUID collection,
        UUID session,
        UUID donor,
        String donation,
        String kind,
        String bagType,
        String bagLot,
        LocalDate bagExpiresOn,
        Instant startedAt,
        String state,
        long version,
        @Nullable String content) {
    Taken taken() {
        var known = new Collection(
                collection,
                session,
                donor,
                new DonationNumber(donation),
                DonationKind.valueOf(kind),
                new Bag(bagType, bagLot, bagExpiresOn),
                startedAt,
                CollectionState.valueOf(state),
                version);
        return new Taken(known, content);
    }
}
