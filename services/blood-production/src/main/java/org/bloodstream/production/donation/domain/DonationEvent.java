package org.bloodstream.production.donation.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Site;
import org.jspecify.annotations.Nullable;

/** What happened to a donation in production; the stream {@code testing}. */
public sealed interface DonationEvent {
    DonationNumber donation();

    record DonationReceived(DonationNumber donation, Site site, Instant receivedAt) implements DonationEvent {}

    /** Stands for a valid run; a run whose controls failed has no results. */
    record TestResultRecorded(
            DonationNumber donation,
            MandatoryTest test,
            TestResult result,
            String run,
            String analyser,
            Instant recordedAt)
            implements DonationEvent {}

    /** @param antigens of the same run; absent when none were typed */
    record GroupDetermined(
            DonationNumber donation,
            BloodGroup group,
            @Nullable List<TypedAntigen> antigens,
            Determination determination,
            String analyser,
            Instant determinedAt)
            implements DonationEvent {

        public List<TypedAntigen> typed() {
            return antigens == null ? List.of() : antigens;
        }
    }

    /**
     * Nothing of the donation may be used until the hold is lifted, what is not made of it yet included.
     *
     * @param hold of post-donation information: its number, so that the same information holds once
     * @param informedAt when the blood service was told; the time from here to {@code heldAt} is the hold's latency
     */
    record DonationHeld(DonationNumber donation, UUID hold, HoldKind kind, Instant informedAt, Instant heldAt)
            implements DonationEvent {}

    /** This hold no longer stands in the way; others may. */
    record DonationHoldLifted(DonationNumber donation, UUID hold, LiftGround ground, Instant liftedAt)
            implements DonationEvent {}
}
