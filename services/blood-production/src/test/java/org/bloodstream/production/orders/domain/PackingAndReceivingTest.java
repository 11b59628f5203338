package org.bloodstream.production.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.orders.domain.AnOrder.A_POS;
import static org.bloodstream.production.orders.domain.AnOrder.BOX;
import static org.bloodstream.production.orders.domain.AnOrder.COOL_BOX;
import static org.bloodstream.production.orders.domain.AnOrder.NOW;
import static org.bloodstream.production.orders.domain.AnOrder.after;
import static org.bloodstream.production.orders.domain.AnOrder.chosen;
import static org.bloodstream.production.orders.domain.AnOrder.codes;
import static org.bloodstream.production.orders.domain.AnOrder.component;
import static org.bloodstream.production.orders.domain.AnOrder.line;
import static org.bloodstream.production.orders.domain.AnOrder.packed;
import static org.bloodstream.production.orders.domain.AnOrder.redCells;
import static org.bloodstream.production.orders.domain.AnOrder.routine;
import static org.bloodstream.production.orders.domain.AnOrder.with;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bloodstream.production.orders.domain.Decision.Taken;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsArrived;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsDelivered;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsRefused;
import org.bloodstream.production.orders.domain.OrderUnit.Stage;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.packing.domain.KeptAt;
import org.bloodstream.production.packing.domain.ValidatedContainer;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.transport.domain.Temperatures;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackingAndReceivingTest {
    private static final Instant ARRIVE_BY = NOW.plus(Duration.ofHours(8));
    private static final ValidatedContainer PLATELET_BOX = new ValidatedContainer(
            new ContainerKind("PLATELET-BOX"), KeptAt.AMBIENT, 20, 24, 480, 9, LocalDate.of(2024, 1, 1), null, "[D]");

    @Test
    void what_was_picked_goes_into_the_container_and_must_arrive_while_it_was_validated_to_keep_its_temperature() {
        var order = packed(picked(2));
        assertThat(order.at(Stage.PACKED)).hasSize(2);
        assertThat(order.status()).isEqualTo(OrderStatus.PICKED);
        assertThat(order.units().get(component(1)).consignment().arriveBy()).isEqualTo(ARRIVE_BY);
    }

    @Test
    void nothing_is_packed_that_was_not_picked_or_is_kept_otherwise_or_in_what_is_not_valid_or_too_small() {
        var kept = with(routine(line(1, A_POS, 1)), chosen(1, redCells(1, A_POS, 9)));
        assertThat(pack(kept, Optional.of(COOL_BOX))).containsExactly("nothing-picked");
        assertThat(pack(picked(1), Optional.of(PLATELET_BOX))).containsExactly("container-for-others");
        assertThat(pack(picked(1), Optional.empty())).containsExactly("container-not-validated");
        assertThat(pack(picked(3), Optional.of(COOL_BOX))).containsExactly("container-too-small");
        assertThat(pack(packed(picked(2)), Optional.of(COOL_BOX))).containsExactly("nothing-picked");
    }

    @Test
    void what_was_picked_and_not_packed_does_not_leave_and_what_was_packed_too_long_ago_does_not_either() {
        assertThat(codes(OrderPolicy.despatch(picked(1), NOW))).containsExactly("nothing-packed");
        var order = packed(picked(1));
        assertThat(codes(OrderPolicy.despatch(order, ARRIVE_BY))).isEmpty();
        assertThat(codes(OrderPolicy.despatch(order, ARRIVE_BY.plusNanos(1)))).containsExactly("packed-too-long-ago");
    }

    @Test
    void a_packed_unit_is_picked_no_second_time_and_a_hold_takes_it_out_of_its_container() {
        var order = packed(picked(2));
        assertThat(codes(OrderPolicy.pick(order, component(1), NOW))).containsExactly("unit-already-picked");
        var held = after(order, OrderPolicy.withdraw(order, component(1), WithdrawalCause.HELD, NOW));
        assertThat(held.at(Stage.PACKED)).containsExactly(component(2));
    }

    @Test
    void what_comes_in_time_is_delivered_and_what_comes_later_is_refused_and_its_line_is_open_again() {
        var gone = despatched(packed(picked(2)));
        assertThat(arrival(gone, came(ARRIVE_BY))).isInstanceOf(OrderUnitsDelivered.class);
        var refused = (OrderUnitsRefused) arrival(gone, came(ARRIVE_BY.plusSeconds(1)));
        assertThat(refused.unfit()).containsExactly(Unfitness.TRANSPORT_TOO_LONG);
        var open = gone.apply(refused);
        assertThat(open.missing()).isEqualTo(2);
        assertThat(open.status()).isEqualTo(OrderStatus.PLACED);
        assertThat(open.backOrder()).isPresent();
    }

    @Test
    void a_loggers_record_outside_the_containers_range_refuses_what_is_in_it_and_no_record_does_not() {
        var gone = despatched(packed(picked(1)));
        assertThat(unfit(gone, new Temperatures(1.9, 5))).containsExactly(Unfitness.TOO_COLD);
        assertThat(unfit(gone, new Temperatures(4, 10.1))).containsExactly(Unfitness.TOO_WARM);
        assertThat(arrival(gone, new Arrival(Optional.empty(), Optional.of(new Temperatures(2, 10)), NOW)))
                .isInstanceOf(OrderUnitsDelivered.class);
    }

    @Test
    void of_two_containers_under_way_one_comes_by_its_name_and_the_other_stays_under_way() {
        var first = with(despatched(packed(picked(1, 2))), chosen(1, redCells(2, A_POS, 9)));
        var both = after(first, OrderPolicy.pick(first, component(2), NOW));
        both = after(
                both, PackingPolicy.pack(both, new BoxLabel("BOX-18"), COOL_BOX.kind(), Optional.of(COOL_BOX), NOW));
        both = despatched(both);
        assertThat(codes(ArrivalPolicy.arrive(both, came(NOW), NOW))).containsExactly("container-not-named");
        var named = new Arrival(Optional.of(BOX), Optional.empty(), NOW);
        assertThat(arrival(both, named).components()).containsExactly(component(1));
        var strange = new Arrival(Optional.of(new BoxLabel("BOX-99")), Optional.empty(), NOW);
        assertThat(codes(ArrivalPolicy.arrive(both, strange, NOW))).containsExactly("nothing-under-way");
    }

    @Test
    void nothing_comes_before_it_was_packed_or_in_the_future() {
        var gone = despatched(packed(picked(1)));
        assertThat(codes(ArrivalPolicy.arrive(gone, came(NOW.minusSeconds(1)), NOW)))
                .containsExactly("arrived-before-packed");
        assertThat(codes(ArrivalPolicy.arrive(gone, came(NOW.plusSeconds(1)), NOW)))
                .containsExactly("arrived-in-future");
    }

    @Property
    void whatever_the_journey_nothing_late_is_ever_delivered(@ForAll @IntRange(max = 2000) int minutes) {
        var at = NOW.plus(Duration.ofMinutes(minutes));
        var arrived = arrival(despatched(packed(picked(1))), came(at));
        assertThat(arrived instanceof OrderUnitsDelivered).isEqualTo(!at.isAfter(ARRIVE_BY));
    }

    private static Arrival came(Instant at) {
        return new Arrival(Optional.empty(), Optional.empty(), at);
    }

    private static List<Unfitness> unfit(Order gone, Temperatures recorded) {
        return ((OrderUnitsRefused) arrival(gone, new Arrival(Optional.empty(), Optional.of(recorded), NOW))).unfit();
    }

    private static OrderUnitsArrived arrival(Order order, Arrival arrival) {
        return ((Taken<OrderUnitsArrived>) ArrivalPolicy.arrive(order, arrival, NOW.plus(Duration.ofDays(2)))).event();
    }

    private static List<String> pack(Order order, Optional<ValidatedContainer> container) {
        return codes(PackingPolicy.pack(order, BOX, new ContainerKind("ANY"), container, NOW));
    }

    private static Order despatched(Order packed) {
        return after(packed, OrderPolicy.despatch(packed, NOW));
    }

    private static Order picked(int units) {
        return picked(units, units);
    }

    /** @param ordered of which so many are picked */
    private static Order picked(int units, int ordered) {
        var order = with(
                routine(line(1, A_POS, ordered)),
                IntStream.rangeClosed(1, units)
                        .mapToObj(unit -> chosen(1, redCells(unit, A_POS, 9)))
                        .toArray(Candidate[]::new));
        for (int unit = 1; unit <= units; unit++) order = after(order, OrderPolicy.pick(order, component(unit), NOW));
        return order;
    }
}
