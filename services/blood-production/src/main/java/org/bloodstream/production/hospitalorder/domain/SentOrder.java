package org.bloodstream.production.hospitalorder.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.orders.domain.OrderLine;
import org.bloodstream.production.orders.domain.PlacerNumber;
import org.bloodstream.production.orders.domain.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * An order as a hospital's system has sent it.
 *
 * @param hospitalOrder one for one order, however often it is sent
 * @param neededBy absent when the hospital did not say
 * @param message MSH-10, by which the laboratory finds its message
 */
public record SentOrder(
        UUID hospitalOrder,
        OdsCode hospital,
        PlacerNumber placerNumber,
        Site site,
        Urgency urgency,
        @Nullable Instant neededBy,
        List<OrderLine> lines,
        String message) {
    public SentOrder {
        lines = List.copyOf(lines);
    }
}
