package org.bloodstream.donors.postdonation.reach;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.donors.postdonation.domain.HoldState;
import org.bloodstream.donors.postdonation.domain.ReachedComponent;
import org.bloodstream.donors.postdonation.domain.RecallAnswer;
import org.jspecify.annotations.Nullable;

/** One for each component of each donation; without a component for a donation that nothing is made of. */
record ReachRow(
        UUID information,
        String kind,
        Instant receivedAt,
        String donation,
        @Nullable Instant heldAt,
        @Nullable Instant liftedAt,
        @Nullable String component,
        @Nullable String componentKind,
        @Nullable String holdState,
        @Nullable Instant since,
        @Nullable String hospital,
        @Nullable String answer,
        @Nullable Instant answeredAt) {
    DonationNumber number() {
        return new DonationNumber(donation);
    }

    @Nullable
    ReachedComponent reached() {
        return component == null || holdState == null
                ? null
                : new ReachedComponent(
                        ComponentId.parse(component),
                        componentKind == null ? null : ComponentKind.valueOf(componentKind),
                        HoldState.valueOf(holdState),
                        since,
                        hospital == null ? null : new OdsCode(hospital),
                        answer == null ? null : RecallAnswer.valueOf(answer),
                        answeredAt);
    }
}
