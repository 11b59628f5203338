package org.bloodstream.production.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.orders.domain.AnOrder.A_POS;
import static org.bloodstream.production.orders.domain.AnOrder.NOW;
import static org.bloodstream.production.orders.domain.AnOrder.component;
import static org.bloodstream.production.orders.domain.AnOrder.line;
import static org.bloodstream.production.orders.domain.AnOrder.routine;

import java.util.List;
import org.bloodstream.production.orders.domain.OrderEvent.Allocated;
import org.bloodstream.production.orders.domain.OrderEvent.OrderCancelled;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsAllocated;
import org.bloodstream.production.orders.domain.OrderObjection.OrderClosed;
import org.bloodstream.production.orders.domain.OrderObjection.UnitsAllocated;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CancellingByMessageTest {
    private final Order order = routine(line(1, A_POS, 2));

    @Test
    void what_nobody_has_begun_to_answer_is_cancelled() {
        assertThat(OrderPolicy.cancelUnanswered(order, NOW))
                .isEqualTo(new Decision.Taken<>(new OrderCancelled(order.number(), NOW)));
    }

    @Test
    void one_that_units_are_kept_for_is_not_though_its_hospital_may_in_the_portal() {
        var begun = order.apply(new OrderUnitsAllocated(
                order.number(), List.of(new Allocated(1, component(1), A_POS, List.of())), "policy", NOW));
        assertThat(OrderPolicy.cancelUnanswered(begun, NOW))
                .isEqualTo(new Decision.Refused<OrderCancelled>(List.of(new UnitsAllocated(1))));
        assertThat(OrderPolicy.cancel(begun, NOW)).isInstanceOf(Decision.Taken.class);
    }

    @Test
    void one_that_is_cancelled_is_not_cancelled_again() {
        var cancelled = order.apply(new OrderCancelled(order.number(), NOW));
        assertThat(OrderPolicy.cancelUnanswered(cancelled, NOW))
                .isEqualTo(new Decision.Refused<OrderCancelled>(List.of(new OrderClosed(OrderStatus.CANCELLED))));
    }
}
