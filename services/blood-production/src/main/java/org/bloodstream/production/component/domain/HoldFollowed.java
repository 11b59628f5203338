package org.bloodstream.production.component.domain;

import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;

/**
 * A hold of the donation has come to the component, or has gone from it; {@code donation} is of a pool the contributing one.
 * Decisions rest on the donations' own holds.
 */
public sealed interface HoldFollowed extends ComponentEvent {
    /** Of a component that is still here: it stays here. */
    record ComponentHeld(ComponentId component, DonationNumber donation, Instant heldAt) implements HoldFollowed {}

    /** No hold is open any longer. */
    record ComponentHoldLifted(ComponentId component, DonationNumber donation, Instant liftedAt)
            implements HoldFollowed {}

    /** Of a component that has left: the hospital must not give it. */
    record ComponentRecalled(
            ComponentId component,
            DonationNumber donation,
            OdsCode hospital,
            Site site,
            String despatch,
            Instant recalledAt)
            implements HoldFollowed {}

    /** No hold is open any longer: the hospital may use it again. */
    record ComponentRecallWithdrawn(
            ComponentId component,
            DonationNumber donation,
            OdsCode hospital,
            Site site,
            String despatch,
            Instant withdrawnAt)
            implements HoldFollowed {}
}
