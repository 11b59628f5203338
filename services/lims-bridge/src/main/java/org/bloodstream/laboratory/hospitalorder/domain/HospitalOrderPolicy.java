package org.bloodstream.laboratory.hospitalorder.domain;

import java.time.Instant;
import java.util.Optional;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent.HospitalOrderSent;

/** What may be told of a hospital's order, in view of what was said first under its number. */
public final class HospitalOrderPolicy {
    private HospitalOrderPolicy() {}

    /** @param first empty when nothing was ordered under the number */
    public static Optional<HospitalOrderObjection> against(
            OrderMessage message, Optional<HospitalOrderSent> first, Instant now) {
        return switch (message) {
            case OrderMessage.Ordered(var order) ->
                first.map(before -> againstAgain(order, before)).orElseGet(() -> againstNew(order, now));
            case OrderMessage.Cancelled cancelled ->
                first.map(before -> againstCancelling(before, cancelled.lines()))
                        .orElse(Optional.of(HospitalOrderObjection.ORDER_NEVER_SENT));
        };
    }

    /** A repeat is no new wish, so its time may have passed meanwhile. */
    private static Optional<HospitalOrderObjection> againstAgain(HospitalOrderSent order, HospitalOrderSent before) {
        return order.asksTheSameAs(before) ? Optional.empty() : Optional.of(HospitalOrderObjection.NUMBER_IN_USE);
    }

    private static Optional<HospitalOrderObjection> againstNew(HospitalOrderSent order, Instant now) {
        var needed = order.neededBy();
        return needed == null || needed.isAfter(now)
                ? Optional.empty()
                : Optional.of(HospitalOrderObjection.NEEDED_IN_THE_PAST);
    }

    private static Optional<HospitalOrderObjection> againstCancelling(HospitalOrderSent before, int lines) {
        return before.lines().size() == lines ? Optional.empty() : Optional.of(HospitalOrderObjection.LINES_DIFFER);
    }
}
