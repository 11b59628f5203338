package org.bloodstream.donors.postdonation.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A donation that a donor told something of, and how far its hold has come.
 *
 * @param heldAt absent until blood-production has said that it is on hold
 * @param liftedAt when this hold was lifted; another of the donation may still stand
 * @param components made of it so far; what became others is left out, as these are here
 */
public record ReachedDonation(
        DonationNumber donation,
        @Nullable Instant heldAt,
        @Nullable Instant liftedAt,
        List<ReachedComponent> components) {
    public ReachedDonation {
        components = List.copyOf(components);
    }

    public Reach reach() {
        if (liftedAt != null) return Reach.LIFTED;
        if (heldAt == null || components.stream().anyMatch(each -> each.state() == HoldState.FREE))
            return Reach.NOT_HELD_YET;
        return components.stream().anyMatch(ReachedComponent::waitsForItsHospital)
                ? Reach.HOSPITAL_TO_ANSWER
                : Reach.HELD;
    }
}
