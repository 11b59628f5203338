package org.bloodstream.donors.chairside.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.collection.domain.DonationKind;

/**
 * A collection as it stands.
 *
 * @param donor pseudonym
 * @param version of its last event
 */
public record Collection(
        UUID collection,
        UUID session,
        UUID donor,
        DonationNumber donation,
        DonationKind kind,
        Bag bag,
        Instant startedAt,
        CollectionState state,
        long version) {

    public Collection next(CollectionState next) {
        return new Collection(collection, session, donor, donation, kind, bag, startedAt, next, version + 1);
    }
}
