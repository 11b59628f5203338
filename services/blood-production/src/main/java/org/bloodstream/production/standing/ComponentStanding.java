package org.bloodstream.production.standing;

import java.time.Instant;
import java.util.Optional;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;

/**
 * Where a component stands.
 *
 * @param hold whether it may be used, beside all that its state says
 * @param group as labelled
 * @param disposition absent of a unit that is within its limits
 * @param asOf when this was true
 */
record ComponentStanding(
        ComponentId component,
        DonationNumber donation,
        ProductCode product,
        ComponentKind kind,
        State state,
        Hold hold,
        Optional<BloodGroup> group,
        Instant expiresAt,
        Optional<OdsCode> hospital,
        Optional<String> site,
        Optional<Disposition> disposition,
        Instant asOf) {

    /** What is outstanding, or was decided of a unit that is outside its limits. */
    enum Disposition {
        OUTSTANDING,
        ACCEPT,
        REPROCESS,
        DISCARD
    }

    enum State {
        PROCESSED,
        LABELLED,
        RELEASED,
        DESPATCHED,
        /** It is no more: what became of it is another component of the donation. */
        MODIFIED,
        /** It is for nobody any more; {@code hospital} is there if it had left. */
        DISCARDED
    }

    enum Hold {
        NONE,
        ON_HOLD,
        /** On hold, and it has left. */
        RECALLED
    }
}
