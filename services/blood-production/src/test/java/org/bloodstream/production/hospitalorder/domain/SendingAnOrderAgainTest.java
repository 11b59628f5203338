package org.bloodstream.production.hospitalorder.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.hospitalorder.domain.HospitalOrderObjection.CANCELLED_BEFORE;
import static org.bloodstream.production.hospitalorder.domain.HospitalOrderObjection.CLOSED_BEFORE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.production.hospitalorder.domain.KnownOrder.Again;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.OrderObjection.OrderClosed;
import org.bloodstream.production.orders.domain.OrderObjection.UnitsAllocated;
import org.bloodstream.production.orders.domain.OrderStatus;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingAnOrderAgainTest {
    private static final UUID SENT = new UUID(1, 2);
    private static final OrderNumber ORDER = OrderNumber.of(42);

    @Test
    void what_is_an_order_already_is_that_order() {
        assertThat(known(Optional.of(ORDER), false).again()).isEqualTo(new Again.Same(ORDER));
    }

    @Test
    void what_could_not_be_taken_is_tried_again() {
        assertThat(known(Optional.empty(), false).again()).isEqualTo(new Again.PlaceNow());
    }

    @Test
    void what_the_hospital_has_ended_does_not_begin_again_whether_it_was_an_order_or_not() {
        assertThat(known(Optional.of(ORDER), true).again()).isEqualTo(new Again.Refuse(CANCELLED_BEFORE));
        assertThat(known(Optional.empty(), true).again()).isEqualTo(new Again.Refuse(CANCELLED_BEFORE));
    }

    @Test
    void what_an_officer_has_closed_with_the_hospital_is_not_tried_again_since_it_could_be_a_second_order() {
        assertThat(new KnownOrder(SENT, Optional.empty(), false, true, false).again())
                .isEqualTo(new Again.Refuse(CLOSED_BEFORE));
    }

    @Test
    void an_order_that_somebody_has_cancelled_before_is_cancelled_and_no_other_refusal_is() {
        assertThat(KnownOrder.isCancelledAlready(List.of(new OrderClosed(OrderStatus.CANCELLED))))
                .isTrue();
        assertThat(KnownOrder.isCancelledAlready(List.of(new OrderClosed(OrderStatus.DELIVERED))))
                .isFalse();
        assertThat(KnownOrder.isCancelledAlready(List.of(new UnitsAllocated(2))))
                .isFalse();
    }

    private static KnownOrder known(Optional<OrderNumber> order, boolean cancelled) {
        return new KnownOrder(SENT, order, cancelled, false, false);
    }
}
