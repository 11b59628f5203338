package org.bloodstream.donors.chairside.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.bloodstream.donors.designation.domain.Designation;
import org.jspecify.annotations.Nullable;

/**
 * A collection as it stands.
 *
 * @param donor pseudonym
 * @param designation for whom alone; absent of what is for whoever needs it
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
        @Nullable Designation designation,
        long version) {

    /** For whoever needs it. */
    public Collection(
            UUID collection,
            UUID session,
            UUID donor,
            DonationNumber donation,
            DonationKind kind,
            Bag bag,
            Instant startedAt,
            CollectionState state,
            long version) {
        this(collection, session, donor, donation, kind, bag, startedAt, state, null, version);
    }

    public Collection next(CollectionState next) {
        return new Collection(
                collection, session, donor, donation, kind, bag, startedAt, next, designation, version + 1);
    }
}
