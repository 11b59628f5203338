package org.bloodstream.production.donation.domain;

import java.time.Instant;
import java.util.stream.Stream;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.CollectionType;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationObjection.DonationWithoutPack;
import org.jspecify.annotations.Nullable;

/**
 * What donor-management told of a donation; who gave it is not known here.
 *
 * @param kind what was collected
 * @param volumeMl mL as collected, 0 of samples alone
 * @param redCellsOnly the collection took so long that nothing else may be made of it
 * @param groupOnRecord the donor's at the collection; absent of a new donor, and of one whose record contradicts itself
 * @param designation for whom alone; absent of what is for whoever needs it
 */
public record KnownDonation(
        DonationNumber donation,
        DonationKind kind,
        int volumeMl,
        Instant collectedAt,
        boolean redCellsOnly,
        @Nullable BloodGroup groupOnRecord,
        @Nullable Designation designation) {

    /** For whoever needs it. */
    public KnownDonation(
            DonationNumber donation,
            DonationKind kind,
            int volumeMl,
            Instant collectedAt,
            boolean redCellsOnly,
            @Nullable BloodGroup groupOnRecord) {
        this(donation, kind, volumeMl, collectedAt, redCellsOnly, groupOnRecord, null);
    }

    /** In the sixth character of the code of everything that is made of it; 0 for whoever needs it, as in the UK. */
    public CollectionType collectionType() {
        return designation == null ? CollectionType.NOT_SPECIFIED : designation.collectionType();
    }

    /** What was collected stands against what is said to have happened. */
    public Stream<DonationObjection> objectionsTo(DonationEvent event) {
        return event instanceof DonationReceived && !kind.hasPack()
                ? Stream.of(new DonationWithoutPack(donation))
                : Stream.empty();
    }

    /** Of whole blood. */
    public KnownDonation(DonationNumber donation, int volumeMl, Instant collectedAt, boolean redCellsOnly) {
        this(donation, volumeMl, collectedAt, redCellsOnly, null);
    }

    /** Of whole blood. */
    public KnownDonation(
            DonationNumber donation,
            int volumeMl,
            Instant collectedAt,
            boolean redCellsOnly,
            @Nullable BloodGroup groupOnRecord) {
        this(donation, DonationKind.WHOLE_BLOOD, volumeMl, collectedAt, redCellsOnly, groupOnRecord);
    }
}
