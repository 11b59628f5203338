package org.bloodstream.donors.collection.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.designation.domain.Designation;
import org.jspecify.annotations.Nullable;

/**
 * A donation was taken and its pack carries this number.
 *
 * @param donor pseudonym
 * @param volumeMl mL
 * @param atSession how it was taken; absent of a donation that was recorded in one call
 * @param groupOnRecord the donor's until now, which the laboratory compares; absent of a new donor, and of one whose record
 *     contradicts itself
 * @param designation for whom alone; absent of what is for whoever needs it, and then the event is this one
 * @param apheresis what the machine said of its run; absent of whole blood
 */
public record DonationCollected(
        DonationNumber donation,
        UUID donor,
        DonationKind kind,
        String venue,
        int volumeMl,
        Instant collectedAt,
        @Nullable AtSession atSession,
        @Nullable BloodGroup groupOnRecord,
        @Nullable Apheresis apheresis,
        @Nullable Designation designation) {

    /**
     * What only a collection at a session knows.
     *
     * @param redCellsOnly it took over 15 minutes, so that no platelets and no plasma may be made
     */
    public record AtSession(
            UUID session, UUID collection, Instant startedAt, boolean redCellsOnly, String bagType, String bagLot) {}

    public DonationCollected(
            DonationNumber donation, UUID donor, DonationKind kind, String venue, int volumeMl, Instant collectedAt) {
        this(donation, donor, kind, venue, volumeMl, collectedAt, null, null, null, null);
    }

    public DonationCollected compareWith(BloodGroup onRecord) {
        return new DonationCollected(
                donation, donor, kind, venue, volumeMl, collectedAt, atSession, onRecord, apheresis, designation);
    }

    static DonationCollected of(DonationNumber donation, UUID donor, Bleed bleed) {
        return new DonationCollected(
                donation,
                donor,
                bleed.kind(),
                bleed.venue(),
                bleed.volumeMl(),
                bleed.at().toInstant());
    }
}
