package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.storage.domain.Unfitness;

/** From the despatch on: which hospital has it or will, and what became of it there. */
public sealed interface ComponentSupplied extends ComponentEvent {
    record ComponentDespatched(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ComponentKind kind,
            BloodGroup group,
            Instant expiresAt,
            int volumeMl,
            OdsCode hospital,
            Site site,
            String despatch,
            Instant despatchedAt)
            implements ComponentSupplied {}

    /** It has another holder from now on, and is on its way there; recalls go there. {@code from} is the hospital that had it. */
    record ComponentTransferred(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ComponentKind kind,
            BloodGroup group,
            Instant expiresAt,
            int volumeMl,
            OdsCode from,
            OdsCode hospital,
            Site site,
            String transfer,
            Instant transferredAt)
            implements ComponentSupplied {}

    /** A hospital gave it back, kept as it must be: it is on the shelf again, as it was released. */
    record ComponentRestocked(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            BloodGroup group,
            Instant expiresAt,
            OdsCode hospital,
            Site site,
            Instant restockedAt)
            implements ComponentSupplied {}

    /**
     * It had left, and nobody may be given it any more.
     *
     * @param hospital which had it, or would have had
     * @param unfit at least one reason
     */
    record DespatchedComponentDiscarded(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            BloodGroup group,
            Instant expiresAt,
            OdsCode hospital,
            Site site,
            List<Unfitness> unfit,
            Instant discardedAt)
            implements ComponentSupplied {
        public DespatchedComponentDiscarded {
            unfit = List.copyOf(unfit);
        }
    }
}
