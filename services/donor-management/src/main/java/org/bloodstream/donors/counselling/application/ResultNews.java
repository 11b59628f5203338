package org.bloodstream.donors.counselling.application;

import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.counselling.domain.CounsellingKind;

/** What the laboratory says later of what it found reactive. It lifts nothing by itself (05_donation_testing.md, section 5.2, step 8). */
public sealed interface ResultNews {
    /** The laboratory's event. */
    UUID event();

    DonationNumber donation();

    CounsellingKind kind();

    /** @param batch the run that was void: its results do not exist (step 7 [GK]) */
    record Voided(UUID event, DonationNumber donation, CounsellingKind kind, UUID batch) implements ResultNews {}

    /** The reference laboratory found nothing (step 5 [GK]). */
    record ConfirmedNegative(UUID event, DonationNumber donation, CounsellingKind kind) implements ResultNews {}
}
