package org.bloodstream.production.orders.list;

import java.time.Instant;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.OrderStatus;
import org.bloodstream.production.orders.domain.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * An order in the list.
 *
 * @param ordered units of all its lines
 * @param missing units for which nothing is kept yet
 * @param gone units that have left
 */
record ListedOrder(
        OrderNumber order,
        OdsCode hospital,
        Site site,
        Urgency urgency,
        @Nullable Instant neededBy,
        Instant placedAt,
        OrderStatus status,
        int ordered,
        int missing,
        int gone) {

    record Row(
            String number,
            String hospital,
            String site,
            String urgency,
            @Nullable Instant neededBy,
            Instant placedAt,
            String status,
            int ordered,
            int missing,
            int gone) {

        ListedOrder listed() {
            return new ListedOrder(
                    new OrderNumber(number),
                    new OdsCode(hospital),
                    new Site(site),
                    Urgency.valueOf(urgency),
                    neededBy,
                    placedAt,
                    OrderStatus.valueOf(status),
                    ordered,
                    missing,
                    gone);
        }
    }
}
