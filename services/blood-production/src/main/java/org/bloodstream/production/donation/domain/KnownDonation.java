package org.bloodstream.production.donation.domain;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What donor-management told of a donation; who gave it is not known here.
 *
 * @param kind what was collected
 * @param volumeMl mL as collected
 * @param redCellsOnly the collection took so long that nothing else may be made of it
 * @param groupOnRecord the donor's at the collection; absent of a new donor, and of one whose record contradicts itself
 */
public record KnownDonation(
        DonationNumber donation,
        DonationKind kind,
        int volumeMl,
        Instant collectedAt,
        boolean redCellsOnly,
        @Nullable BloodGroup groupOnRecord) {

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
