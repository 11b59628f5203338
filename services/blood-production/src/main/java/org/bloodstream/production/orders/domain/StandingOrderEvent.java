package org.bloodstream.production.orders.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.jspecify.annotations.Nullable;

/** What happened to a standing order; the stream {@code standingorder}. The orders that it places are told as OrderPlaced. */
public sealed interface StandingOrderEvent {
    StandingOrderNumber standingOrder();

    /**
     * @param weekdays on which it places an order
     * @param from the first day on which it may
     * @param until the last; absent when it has none
     */
    record StandingOrderSet(
            StandingOrderNumber standingOrder,
            OdsCode hospital,
            Site site,
            Set<DayOfWeek> weekdays,
            List<OrderLine> lines,
            LocalDate from,
            @Nullable LocalDate until,
            Instant setAt)
            implements StandingOrderEvent {
        public StandingOrderSet {
            weekdays = Collections.unmodifiableSet(new TreeSet<>(weekdays));
            lines = List.copyOf(lines);
        }
    }

    record StandingOrderPaused(StandingOrderNumber standingOrder, Instant pausedAt) implements StandingOrderEvent {}

    /** Days that passed meanwhile are not made up for. */
    record StandingOrderResumed(StandingOrderNumber standingOrder, Instant resumedAt) implements StandingOrderEvent {}

    record StandingOrderEnded(StandingOrderNumber standingOrder, Instant endedAt) implements StandingOrderEvent {}
}
