package org.bloodstream.production.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.orders.domain.AnOrder.A_POS;
import static org.bloodstream.production.orders.domain.AnOrder.NOW;
import static org.bloodstream.production.orders.domain.AnOrder.O_POS;
import static org.bloodstream.production.orders.domain.AnOrder.POLICY;
import static org.bloodstream.production.orders.domain.AnOrder.after;
import static org.bloodstream.production.orders.domain.AnOrder.chosen;
import static org.bloodstream.production.orders.domain.AnOrder.codes;
import static org.bloodstream.production.orders.domain.AnOrder.component;
import static org.bloodstream.production.orders.domain.AnOrder.line;
import static org.bloodstream.production.orders.domain.AnOrder.proposed;
import static org.bloodstream.production.orders.domain.AnOrder.redCells;
import static org.bloodstream.production.orders.domain.AnOrder.routine;
import static org.bloodstream.production.orders.domain.AnOrder.with;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.orders.domain.InFairOrder.Waiting;
import org.bloodstream.production.orders.domain.OrderEvent.OrderPlaced;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingForStockTest {
    private static final Order TWO_A = routine(line(1, A_POS, 2), line(2, O_POS, 1));

    @Test
    void an_officer_says_what_is_waited_for_once_and_not_of_what_is_complete_or_closed() {
        var waiting = after(TWO_A, OrderPolicy.backOrder(TWO_A, NOW));
        assertThat(waiting.backOrder()).contains(NOW);
        assertThat(codes(OrderPolicy.backOrder(waiting, NOW))).containsExactly("already-back-ordered");
        var complete = with(routine(line(1, A_POS, 1)), chosen(1, redCells(1, A_POS, 9)));
        assertThat(codes(OrderPolicy.backOrder(complete, NOW))).containsExactly("nothing-missing");
        var cancelled = after(TWO_A, OrderPolicy.cancel(TWO_A, NOW));
        assertThat(codes(OrderPolicy.backOrder(cancelled, NOW))).containsExactly("order-closed");
    }

    @Test
    void what_is_complete_waits_for_nothing_and_waits_anew_when_it_is_opened_again() {
        var order = routine(line(1, A_POS, 1));
        var complete = with(after(order, OrderPolicy.backOrder(order, NOW)), chosen(1, redCells(1, A_POS, 9)));
        assertThat(complete.backOrder()).isEmpty();
        var open = after(complete, OrderPolicy.withdraw(complete, component(1), WithdrawalCause.HELD, NOW));
        assertThat(open.backOrder()).isEmpty();
        var later = NOW.plusSeconds(60);
        assertThat(after(open, OrderPolicy.backOrder(open, later)).backOrder()).contains(later);
    }

    @Test
    void a_hospital_waits_no_longer_for_the_rest_of_a_line_and_keeps_what_answers_it() {
        var part = with(TWO_A, chosen(1, redCells(1, A_POS, 9)));
        var lowered = after(part, OrderPolicy.waitNoLonger(part, 1, NOW));
        assertThat(lowered.lines().getFirst().quantity()).isEqualTo(1);
        assertThat(lowered.missing()).isEqualTo(1);
        assertThat(codes(OrderPolicy.waitNoLonger(lowered, 1, NOW))).containsExactly("nothing-missing");
        assertThat(codes(OrderPolicy.waitNoLonger(lowered, 7, NOW))).containsExactly("line-unknown");
        var alone = routine(line(1, A_POS, 1));
        assertThat(codes(OrderPolicy.waitNoLonger(alone, 1, NOW))).containsExactly("nothing-left");
    }

    @Test
    void when_stock_comes_the_more_urgent_is_first_then_who_has_waited_longest() {
        var late = waiting(1, Urgency.ROUTINE, 1, NOW.minus(Duration.ofHours(1)));
        var early = waiting(2, Urgency.ROUTINE, 1, NOW.minus(Duration.ofHours(9)));
        var urgent = waiting(3, Urgency.URGENT, 1, NOW);
        var turns = InFairOrder.propose(
                POLICY, List.of(late, early, urgent), List.of(redCells(1, A_POS, 20), redCells(2, A_POS, 10)), NOW);
        assertThat(turns).extracting(Waiting::order).containsExactly(urgent, early, late);
        assertThat(proposed(turns.get(0).proposal(), 1)).containsExactly(component(1));
        assertThat(proposed(turns.get(1).proposal(), 1)).containsExactly(component(2));
        assertThat(turns.get(2).proposal().lines().getFirst().stillMissing()).isEqualTo(1);
    }

    @Property
    void no_unit_is_proposed_to_two_who_wait_and_nobody_who_is_first_gets_less_for_those_behind(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 4) Integer> wanted,
            @ForAll @IntRange(max = 12) int units) {
        var shelf = IntStream.rangeClosed(1, units)
                .mapToObj(unit -> redCells(unit, A_POS, unit))
                .toList();
        var orders = IntStream.range(0, wanted.size())
                .mapToObj(index -> waiting(index + 1, Urgency.ROUTINE, wanted.get(index), NOW.plusSeconds(index)))
                .toList();
        var turns = InFairOrder.propose(POLICY, orders, shelf, NOW.plusSeconds(60));
        var given = new HashSet<ComponentId>();
        int left = units;
        for (int i = 0; i < turns.size(); i++) {
            var proposed = proposed(turns.get(i).proposal(), 1);
            assertThat(proposed).allMatch(given::add).hasSize(Math.min(left, wanted.get(i)));
            left -= proposed.size();
        }
    }

    @Test
    void a_single_order_is_proposed_nothing_that_is_anothers_in_turn() {
        var early = waiting(1, Urgency.ROUTINE, 1, NOW.minus(Duration.ofHours(9)));
        var urgent = waiting(2, Urgency.URGENT, 1, NOW);
        var shelf = List.of(redCells(1, A_POS, 20), redCells(2, A_POS, 10));
        var fresh = InFairOrder.propose(POLICY, routine(line(1, A_POS, 2)), List.of(early, urgent), shelf, NOW);
        assertThat(fresh.before()).containsExactly(urgent.number(), early.number());
        assertThat(fresh.proposal().lines().getFirst().units()).isEmpty();
        var first = InFairOrder.propose(POLICY, urgent, List.of(early, urgent), shelf, NOW);
        assertThat(first.before()).isEmpty();
        assertThat(proposed(first.proposal(), 1)).containsExactly(component(1));
        var second = InFairOrder.propose(POLICY, early, List.of(early, urgent), shelf, NOW);
        assertThat(second.before()).containsExactly(urgent.number());
        assertThat(proposed(second.proposal(), 1)).containsExactly(component(2));
    }

    private static Order waiting(int number, Urgency urgency, int quantity, Instant since) {
        var order = Order.of(List.of(new OrderPlaced(
                OrderNumber.of(number),
                new OdsCode("BHSCT"),
                new Site("SITE-A"),
                urgency,
                null,
                List.of(line(1, A_POS, quantity)),
                NOW.minus(Duration.ofDays(1)))));
        return after(order, OrderPolicy.backOrder(order, since));
    }
}
