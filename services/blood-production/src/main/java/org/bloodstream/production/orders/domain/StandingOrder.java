package org.bloodstream.production.orders.domain;

import java.time.LocalDate;
import java.util.List;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderEnded;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderPaused;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderResumed;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderSet;

/** What a hospital orders on the same days of every week, until it says otherwise. */
public record StandingOrder(StandingOrderSet terms, State state) {
    public enum State {
        RUNNING,
        PAUSED,
        ENDED
    }

    /** @throws IllegalStateException when the first event does not set it, or one does not follow from those before */
    public static StandingOrder of(List<StandingOrderEvent> events) {
        if (!(events.getFirst() instanceof StandingOrderSet terms))
            throw new IllegalStateException("a standing order begins with its terms");
        var order = new StandingOrder(terms, State.RUNNING);
        for (var event : events.subList(1, events.size())) order = order.apply(event);
        return order;
    }

    /** Whether it places an order on that day. */
    public boolean isDue(LocalDate day) {
        var until = terms.until();
        return state == State.RUNNING
                && terms.weekdays().contains(day.getDayOfWeek())
                && !day.isBefore(terms.from())
                && (until == null || !day.isAfter(until));
    }

    public StandingOrder apply(StandingOrderEvent event) {
        return switch (event) {
            case StandingOrderPaused _ when state == State.RUNNING -> new StandingOrder(terms, State.PAUSED);
            case StandingOrderResumed _ when state == State.PAUSED -> new StandingOrder(terms, State.RUNNING);
            case StandingOrderEnded _ when state != State.ENDED -> new StandingOrder(terms, State.ENDED);
            case StandingOrderSet _, StandingOrderPaused _, StandingOrderResumed _, StandingOrderEnded _ ->
                throw new IllegalStateException(
                        "%s cannot follow %s".formatted(event.getClass().getSimpleName(), state));
        };
    }
}
