package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.bloodstream.production.orders.domain.StandingOrder.State;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderEnded;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderPaused;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderResumed;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderSet;
import org.bloodstream.production.orders.domain.StandingOrderObjection.BeginsInThePast;
import org.bloodstream.production.orders.domain.StandingOrderObjection.EndsBeforeItBegins;
import org.bloodstream.production.orders.domain.StandingOrderObjection.NeverDue;
import org.bloodstream.production.orders.domain.StandingOrderObjection.StandingOrderIs;

/** What may be ordered for good, and what may be done with it. */
public final class StandingOrderPolicy {
    private static final int DAYS_OF_A_WEEK = 7;

    private StandingOrderPolicy() {}

    /** @param today the regional day */
    public static StandingOrderDecision set(StandingOrderSet terms, LocalDate today) {
        return StandingOrderDecision.of(
                terms, Stream.concat(days(terms, today), OrderPolicy.objectionsTo(terms.lines())));
    }

    public static StandingOrderDecision pause(StandingOrder order, Instant now) {
        return StandingOrderDecision.of(
                new StandingOrderPaused(order.terms().standingOrder(), now),
                order.state() == State.RUNNING ? Stream.empty() : Stream.of(new StandingOrderIs(order.state())));
    }

    public static StandingOrderDecision resume(StandingOrder order, Instant now) {
        return StandingOrderDecision.of(
                new StandingOrderResumed(order.terms().standingOrder(), now),
                order.state() == State.PAUSED ? Stream.empty() : Stream.of(new StandingOrderIs(order.state())));
    }

    public static StandingOrderDecision end(StandingOrder order, Instant now) {
        return StandingOrderDecision.of(
                new StandingOrderEnded(order.terms().standingOrder(), now),
                order.state() == State.ENDED ? Stream.of(new StandingOrderIs(State.ENDED)) : Stream.empty());
    }

    private static Stream<StandingOrderObjection> days(StandingOrderSet terms, LocalDate today) {
        var until = terms.until();
        if (terms.from().isBefore(today)) return Stream.of(new BeginsInThePast(terms.from()));
        if (until != null && until.isBefore(terms.from()))
            return Stream.of(new EndsBeforeItBegins(terms.from(), until));
        var order = new StandingOrder(terms, State.RUNNING);
        boolean comes = Stream.iterate(terms.from(), day -> day.plusDays(1))
                .limit(DAYS_OF_A_WEEK)
                .anyMatch(order::isDue);
        return comes ? Stream.empty() : Stream.of(new NeverDue());
    }
}
