package org.bloodstream.production.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.orders.domain.AnOrder.A_NEG;
import static org.bloodstream.production.orders.domain.AnOrder.A_POS;
import static org.bloodstream.production.orders.domain.AnOrder.NOW;
import static org.bloodstream.production.orders.domain.AnOrder.NUMBER;
import static org.bloodstream.production.orders.domain.AnOrder.OTHER;
import static org.bloodstream.production.orders.domain.AnOrder.O_NEG;
import static org.bloodstream.production.orders.domain.AnOrder.O_POS;
import static org.bloodstream.production.orders.domain.AnOrder.POLICY;
import static org.bloodstream.production.orders.domain.AnOrder.after;
import static org.bloodstream.production.orders.domain.AnOrder.chosen;
import static org.bloodstream.production.orders.domain.AnOrder.codes;
import static org.bloodstream.production.orders.domain.AnOrder.component;
import static org.bloodstream.production.orders.domain.AnOrder.emergency;
import static org.bloodstream.production.orders.domain.AnOrder.line;
import static org.bloodstream.production.orders.domain.AnOrder.packed;
import static org.bloodstream.production.orders.domain.AnOrder.redCells;
import static org.bloodstream.production.orders.domain.AnOrder.routine;
import static org.bloodstream.production.orders.domain.AnOrder.with;

import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.isbt128.CollectionType;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentNotReleased;
import org.bloodstream.production.orders.domain.Decision.Taken;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsAllocated;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingUnitsForAnOrderTest {
    private static final Arrival ARRIVED = new Arrival(Optional.empty(), Optional.empty(), NOW);
    private static final Order TWO_A = routine(line(1, A_POS, 2));

    @Test
    void an_order_moves_on_as_units_are_kept_picked_despatched_and_received() {
        assertThat(TWO_A.status()).isEqualTo(OrderStatus.PLACED);
        var one = with(TWO_A, chosen(1, redCells(1, A_POS, 9)));
        assertThat(one.status()).isEqualTo(OrderStatus.PART_ALLOCATED);
        var both = with(one, chosen(1, redCells(2, A_POS, 9)));
        assertThat(both.status()).isEqualTo(OrderStatus.ALLOCATED);
        var picked = after(
                after(both, OrderPolicy.pick(both, component(1), NOW)), OrderPolicy.pick(both, component(2), NOW));
        assertThat(picked.status()).isEqualTo(OrderStatus.PICKED);
        var gone = after(packed(picked), OrderPolicy.despatch(packed(picked), NOW));
        assertThat(gone.status()).isEqualTo(OrderStatus.DESPATCHED);
        assertThat(after(gone, ArrivalPolicy.arrive(gone, ARRIVED, NOW)).status())
                .isEqualTo(OrderStatus.DELIVERED);
    }

    @Test
    void what_is_missing_when_something_has_left_is_on_back_order_and_can_still_be_allocated() {
        var part = with(TWO_A, chosen(1, redCells(1, A_POS, 9)));
        var picked = after(part, OrderPolicy.pick(part, component(1), NOW));
        var gone = after(packed(picked), OrderPolicy.despatch(packed(picked), NOW));
        assertThat(gone.status()).isEqualTo(OrderStatus.PART_DESPATCHED);
        assertThat(gone.missing()).isEqualTo(1);
        assertThat(with(gone, chosen(1, redCells(2, A_POS, 9))).missing()).isZero();
    }

    @Test
    void a_unit_that_is_kept_already_is_refused_whichever_order_it_is_kept_for() {
        var unit = redCells(1, A_POS, 9);
        for (var keptFor : List.of(NUMBER, OTHER))
            assertThat(refusal(new Candidate(1, unit.component(), Optional.of(unit), List.of(), Optional.of(keptFor))))
                    .containsExactly("unit-already-allocated");
    }

    @Test
    void what_may_not_leave_is_not_kept() {
        assertThat(refusal(new Candidate(
                        1, component(1), Optional.empty(), List.of(new ComponentNotReleased()), Optional.empty())))
                .containsExactly("unit-not-available");
    }

    @Test
    void an_autologous_or_directed_unit_is_kept_for_no_order_in_an_emergency_neither() {
        for (var type : CollectionType.values()) {
            var ordinary = redCells(1, A_POS, 9);
            var component = new ComponentId(
                    ordinary.component().donation(),
                    ordinary.component().product().of(type));
            var chosen = new Candidate(1, component, Optional.of(ordinary), List.of(), Optional.empty());
            for (var order : List.of(routine(line(1, A_POS, 1)), emergency(line(1, A_POS, 1))))
                assertThat(codes(AllocationPolicy.allocate(POLICY, order, List.of(chosen), NOW))
                                .contains("unit-not-available"))
                        .isEqualTo(type.isForNamedRecipient());
        }
    }

    @Test
    void what_does_not_answer_the_line_is_not_kept_whoever_chose_it() {
        assertThat(codes(AllocationPolicy.allocate(
                        POLICY, routine(line(1, O_POS, 1)), List.of(chosen(1, redCells(1, A_POS, 9))), NOW)))
                .containsExactly("unit-not-fit");
        assertThat(codes(AllocationPolicy.allocate(
                        POLICY,
                        routine(line(1, A_POS, 1, Requirement.CMV_NEGATIVE)),
                        List.of(chosen(1, redCells(1, A_POS, 9))),
                        NOW)))
                .containsExactly("unit-not-fit");
    }

    @Test
    void an_officer_may_choose_what_is_only_spared() {
        assertThat(refusal(chosen(1, redCells(1, O_NEG, 9)))).isEmpty();
    }

    @Test
    void in_an_emergency_an_officer_may_choose_what_is_not_known_to_meet_a_requirement_and_the_event_says_so() {
        var wished = line(1, A_POS, 1, Requirement.IRRADIATED, Requirement.CMV_NEGATIVE);
        var unit = chosen(1, redCells(1, A_POS, 9));
        assertThat(codes(AllocationPolicy.allocate(POLICY, routine(wished), List.of(unit), NOW)))
                .containsExactly("unit-not-fit");
        var taken =
                (Taken<OrderUnitsAllocated>) AllocationPolicy.allocate(POLICY, emergency(wished), List.of(unit), NOW);
        assertThat(taken.event().units().getFirst().why())
                .containsExactly("exact-group", "cmv-not-negative", "not-irradiated");
    }

    @Test
    void in_an_emergency_an_officer_may_not_choose_another_rhd_type_abo_group_or_what_needs_k_negative() {
        for (var unit : List.of(redCells(1, O_POS, 9), redCells(1, A_NEG, 9)))
            assertThat(codes(AllocationPolicy.allocate(
                            POLICY, emergency(line(1, O_NEG, 1)), List.of(chosen(1, unit)), NOW)))
                    .containsExactly("unit-not-fit");
        var kNegative = emergency(line(1, A_POS, 1, Requirement.K_NEGATIVE));
        assertThat(codes(AllocationPolicy.allocate(POLICY, kNegative, List.of(chosen(1, redCells(1, A_POS, 9))), NOW)))
                .containsExactly("unit-not-fit");
    }

    @Test
    void all_objections_are_listed_and_nothing_is_kept() {
        assertThat(refusal(
                        chosen(1, redCells(1, A_POS, 9)),
                        chosen(1, redCells(1, A_POS, 9)),
                        chosen(1, redCells(2, A_POS, 36)),
                        chosen(7, redCells(3, A_POS, 9))))
                .containsExactly("more-than-missing", "line-unknown", "unit-chosen-twice", "unit-not-fit");
        assertThat(refusal()).containsExactly("nothing-chosen");
    }

    @Test
    void a_unit_that_is_taken_out_opens_its_line_again() {
        var kept = with(TWO_A, chosen(1, redCells(1, A_POS, 9)));
        var out = after(kept, OrderPolicy.withdraw(kept, component(1), WithdrawalCause.HELD, NOW));
        assertThat(out).isEqualTo(TWO_A);
    }

    @Test
    void only_the_units_of_the_order_are_picked_each_once() {
        var kept = with(TWO_A, chosen(1, redCells(1, A_POS, 9)));
        assertThat(codes(OrderPolicy.pick(kept, component(2), NOW))).containsExactly("unit-not-of-this-order");
        var picked = after(kept, OrderPolicy.pick(kept, component(1), NOW));
        assertThat(codes(OrderPolicy.pick(picked, component(1), NOW))).containsExactly("unit-already-picked");
    }

    @Test
    void what_was_not_picked_does_not_leave_and_what_did_not_leave_is_not_received() {
        var kept = with(TWO_A, chosen(1, redCells(1, A_POS, 9)));
        assertThat(codes(OrderPolicy.despatch(kept, NOW))).containsExactly("nothing-picked");
        assertThat(codes(ArrivalPolicy.arrive(kept, ARRIVED, NOW))).containsExactly("nothing-under-way");
    }

    @Test
    void a_quantity_is_never_lowered_below_what_answers_the_line_nor_the_order_to_nothing() {
        var kept = with(TWO_A, chosen(1, redCells(1, A_POS, 9)));
        assertThat(codes(OrderPolicy.amend(kept, 1, 0, NOW))).containsExactly("quantity-below-kept");
        assertThat(codes(OrderPolicy.amend(kept, 2, 1, NOW))).containsExactly("line-unknown");
        assertThat(codes(OrderPolicy.amend(TWO_A, 1, 0, NOW))).containsExactly("nothing-left");
        assertThat(after(kept, OrderPolicy.amend(kept, 1, 1, NOW)).status()).isEqualTo(OrderStatus.ALLOCATED);
    }

    @Test
    void a_cancelled_order_keeps_nothing_and_takes_nothing_more() {
        var kept = with(TWO_A, chosen(1, redCells(1, A_POS, 9)));
        var cancelled = after(kept, OrderPolicy.cancel(kept, NOW));
        assertThat(cancelled.units()).isEmpty();
        assertThat(cancelled.missing()).isZero();
        assertThat(codes(OrderPolicy.cancel(cancelled, NOW))).containsExactly("order-closed");
        assertThat(codes(OrderPolicy.amend(cancelled, 1, 3, NOW))).containsExactly("order-closed");
        assertThat(codes(AllocationPolicy.allocate(POLICY, cancelled, List.of(chosen(1, redCells(2, A_POS, 9))), NOW)))
                .containsExactly("order-closed");
    }

    @Test
    void an_order_of_which_something_has_left_is_not_cancelled() {
        var kept = with(TWO_A, chosen(1, redCells(1, A_POS, 9)));
        var picked = after(kept, OrderPolicy.pick(kept, component(1), NOW));
        var gone = after(packed(picked), OrderPolicy.despatch(packed(picked), NOW));
        assertThat(codes(OrderPolicy.cancel(gone, NOW))).containsExactly("order-under-way");
        assertThat(codes(OrderPolicy.withdraw(gone, component(1), WithdrawalCause.BY_AN_OFFICER, NOW)))
                .containsExactly("unit-gone");
    }

    @Test
    void what_needs_a_patient_is_not_ordered_for_stock_and_nothing_is_needed_in_the_past() {
        var placed =
                AnOrder.placing(Urgency.URGENT, line(1, A_POS, 1, Requirement.HLA_MATCHED, Requirement.IRRADIATED));
        assertThat(codes(OrderPolicy.place(placed))).containsExactly("requirement-not-ordered");
        assertThat(codes(OrderPolicy.place(new OrderEvent.OrderPlaced(
                        placed.order(),
                        placed.hospital(),
                        placed.site(),
                        placed.urgency(),
                        NOW,
                        List.of(line(1, A_POS, 1)),
                        NOW))))
                .containsExactly("needed-in-the-past");
    }

    private static List<String> refusal(Candidate... candidates) {
        return codes(AllocationPolicy.allocate(POLICY, TWO_A, List.of(candidates), NOW));
    }
}
