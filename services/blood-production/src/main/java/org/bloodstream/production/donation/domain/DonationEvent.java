package org.bloodstream.production.donation.domain;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;

/** What happened to a donation in production; the stream {@code testing}. */
public sealed interface DonationEvent {
    DonationNumber donation();

    record DonationReceived(DonationNumber donation, String site, Instant receivedAt) implements DonationEvent {}

    /** Stands for a valid run; a run whose controls failed has no results. */
    record TestResultRecorded(
            DonationNumber donation,
            MandatoryTest test,
            TestResult result,
            String run,
            String analyser,
            Instant recordedAt)
            implements DonationEvent {}

    record GroupDetermined(
            DonationNumber donation,
            BloodGroup group,
            Determination determination,
            String analyser,
            Instant determinedAt)
            implements DonationEvent {}
}
