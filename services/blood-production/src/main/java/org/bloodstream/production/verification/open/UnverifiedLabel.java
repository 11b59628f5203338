package org.bloodstream.production.verification.open;

import java.time.Instant;
import java.util.Optional;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.jspecify.annotations.Nullable;

/**
 * A released unit whose label was not scanned back, or was found wrong.
 *
 * @param printed the donation as on the label
 * @param foundWrongAt absent when nobody has found it wrong
 * @param order that it is kept for
 */
record UnverifiedLabel(
        ComponentId component,
        String printed,
        ProductCode product,
        ComponentKind kind,
        BloodGroup group,
        Instant expiresAt,
        boolean onHold,
        Optional<Instant> foundWrongAt,
        Optional<OrderNumber> order) {

    record Row(
            String component,
            String kind,
            String abo,
            String rhD,
            Instant expiresAt,
            boolean held,
            @Nullable Instant labelFoundWrongAt,
            @Nullable String orderNumber) {

        UnverifiedLabel label() {
            var id = ComponentId.parse(component);
            return new UnverifiedLabel(
                    id,
                    id.donation().printed(),
                    id.product(),
                    ComponentKind.valueOf(kind),
                    new BloodGroup(Abo.valueOf(abo), RhD.valueOf(rhD)),
                    expiresAt,
                    held,
                    Optional.ofNullable(labelFoundWrongAt),
                    Optional.ofNullable(orderNumber).map(OrderNumber::new));
        }
    }
}
