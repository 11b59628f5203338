package org.bloodstream.donors.sampling.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Samples carry this number, and no pack does or ever will.
 *
 * @param donor pseudonym
 * @param tubes that were filled, at least one
 * @param groupOnRecord the donor's until now, which the laboratory compares; absent as of a donation
 */
public record SamplesTaken(
        DonationNumber donation,
        UUID donor,
        UUID session,
        String venue,
        SamplingGround ground,
        int tubes,
        Instant takenAt,
        @Nullable BloodGroup groupOnRecord) {

    public SamplesTaken compareWith(BloodGroup onRecord) {
        return new SamplesTaken(donation, donor, session, venue, ground, tubes, takenAt, onRecord);
    }
}
