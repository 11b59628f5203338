package org.bloodstream.production.verification.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;

/**
 * What was found of the label on a released pack; the stream {@code label}. It stands apart from {@code component}, whose
 * readers of the release before know no such event. Each is of one label: that of {@code labelledAt}, no earlier or later one.
 */
public sealed interface LabelEvent {
    ComponentId component();

    /** As {@link ComponentLabelled#label()}. */
    String label();

    Instant labelledAt();

    /** Whether it is of this label, and not of one that the pack bore before it was modified. */
    default boolean isOf(ComponentLabelled present) {
        return labelledAt().equals(present.labelledAt()) && label().equals(present.label());
    }

    /** The pack's own number and all of its label were scanned, and say what the record says. */
    record LabelVerified(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            String label,
            Instant labelledAt,
            Actor verifiedBy,
            Instant verifiedAt)
            implements LabelEvent {}

    /**
     * The pack bears a label that is not its own, or not its last one: it stays here until it has another, which is verified.
     *
     * @param differences at least one
     */
    record LabelFoundWrong(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            String label,
            Instant labelledAt,
            List<LabelDifference> differences,
            Actor foundBy,
            Instant foundAt)
            implements LabelEvent {
        public LabelFoundWrong {
            differences = List.copyOf(differences);
        }
    }

    /** Another one is printed: whatever was verified before was another piece of paper. */
    record LabelReprintOrdered(
            ComponentId component,
            DonationNumber donation,
            ProductCode product,
            String label,
            Instant labelledAt,
            ReprintGround ground,
            Actor orderedBy,
            Instant orderedAt)
            implements LabelEvent {}
}
