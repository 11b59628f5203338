package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;

/** The pack is no more, or not under this product code, before it has left. */
public sealed interface ComponentEnded extends ComponentEvent {
    /**
     * Something was done to the pack, and its label no longer holds. It may not be used under this product code any more,
     * unless it is made anew under the same.
     *
     * @param became one, or each part
     */
    record ComponentModified(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ModificationProcess process,
            Variant variant,
            List<ComponentId> became,
            Equipment equipment,
            Actor operator,
            Instant modifiedAt)
            implements ComponentEnded {
        public ComponentModified {
            became = List.copyOf(became);
        }
    }

    /**
     * A directed pack whose patient does not need it is for whoever needs it, under another code and another label. It may not
     * be used under this one any more.
     *
     * @param signedOnAt when whoever gave it back had shown who they are
     */
    record ComponentGivenBack(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ComponentId became,
            Instant signedOnAt,
            Instant givenBackAt)
            implements ComponentEnded {}

    /** It is for nobody any more, and had not left. */
    record ComponentDiscarded(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            ComponentKind kind,
            DiscardReason reason,
            Instant discardedAt)
            implements ComponentEnded {}
}
