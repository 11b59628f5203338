package org.bloodstream.production.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.orders.domain.AnOrder.AB_POS;
import static org.bloodstream.production.orders.domain.AnOrder.A_NEG;
import static org.bloodstream.production.orders.domain.AnOrder.A_POS;
import static org.bloodstream.production.orders.domain.AnOrder.NOW;
import static org.bloodstream.production.orders.domain.AnOrder.O_NEG;
import static org.bloodstream.production.orders.domain.AnOrder.O_POS;
import static org.bloodstream.production.orders.domain.AnOrder.POLICY;
import static org.bloodstream.production.orders.domain.AnOrder.component;
import static org.bloodstream.production.orders.domain.AnOrder.emergency;
import static org.bloodstream.production.orders.domain.AnOrder.line;
import static org.bloodstream.production.orders.domain.AnOrder.notOlderThan;
import static org.bloodstream.production.orders.domain.AnOrder.proposed;
import static org.bloodstream.production.orders.domain.AnOrder.proposedLine;
import static org.bloodstream.production.orders.domain.AnOrder.redCells;
import static org.bloodstream.production.orders.domain.AnOrder.routine;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.production.orders.domain.OrderEvent.OrderPlaced;
import org.bloodstream.production.orders.domain.Proposal.PassedOver;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposingUnitsTest {

    @Test
    void the_ordered_group_goes_oldest_first() {
        var proposal = propose(
                routine(line(1, A_POS, 2)), redCells(1, A_POS, 3), redCells(2, A_POS, 30), redCells(3, A_POS, 10));
        assertThat(proposed(proposal, 1)).containsExactly(component(2), component(3));
        assertThat(whys(proposal)).containsOnly("exact-group");
        assertThat(proposal.policy()).isEqualTo(POLICY.version());
    }

    @Test
    void a_line_that_asks_for_younger_units_gets_the_oldest_of_those_and_says_what_it_passed_over() {
        var proposal = propose(
                routine(notOlderThan(7, line(1, A_POS, 1))),
                redCells(1, A_POS, 3),
                redCells(2, A_POS, 30),
                redCells(3, A_POS, 7));
        assertThat(proposed(proposal, 1)).containsExactly(component(3));
        assertThat(passedOver(proposal)).containsExactly("older-than-ordered");
    }

    @Test
    void another_group_stands_in_only_when_the_ordered_one_is_used_up_and_says_so() {
        var proposal = propose(
                routine(line(1, A_POS, 2)), redCells(1, O_POS, 30), redCells(2, A_POS, 3), redCells(3, O_POS, 9));
        assertThat(proposed(proposal, 1)).containsExactly(component(2), component(1));
        assertThat(whys(proposal)).containsExactly("exact-group", "other-abo");
    }

    @Test
    void what_may_never_stand_in_is_passed_over_with_the_policys_reason() {
        var proposal = propose(routine(line(1, O_NEG, 2)), redCells(1, A_NEG, 9), redCells(2, O_POS, 9));
        assertThat(proposed(proposal, 1)).isEmpty();
        assertThat(proposedLine(proposal, 1).stillMissing()).isEqualTo(2);
        assertThat(passedOver(proposal)).contains("abo-incompatible", "rhd-mismatch");
    }

    @Test
    void rhd_negative_units_go_to_a_positive_line_after_every_positive_one() {
        var proposal = propose(
                routine(line(1, AB_POS, 3)), redCells(1, A_NEG, 33), redCells(2, O_POS, 3), redCells(3, A_POS, 3));
        assertThat(proposed(proposal, 1)).endsWith(component(1)).hasSize(3);
    }

    @Test
    void a_routine_order_of_another_group_gets_no_o_negative_and_an_emergency_does() {
        var spared = propose(routine(line(1, A_POS, 1)), redCells(1, O_NEG, 9));
        assertThat(proposed(spared, 1)).isEmpty();
        assertThat(passedOver(spared)).containsExactly("kept-for-its-own-group");
        var given = propose(emergency(line(1, A_POS, 1)), redCells(1, O_NEG, 9));
        assertThat(proposed(given, 1)).containsExactly(component(1));
        assertThat(whys(given)).contains("other-abo", "rhd-negative-for-positive");
    }

    @Test
    void an_order_of_o_negative_gets_o_negative() {
        assertThat(proposed(propose(routine(line(1, O_NEG, 1)), redCells(1, O_NEG, 9)), 1))
                .containsExactly(component(1));
    }

    @Test
    void no_line_takes_as_a_substitute_what_is_another_lines_own_group() {
        var order = routine(line(1, A_POS, 1), line(2, O_POS, 1));
        var proposal = propose(order, redCells(1, O_POS, 9));
        assertThat(proposed(proposal, 1)).isEmpty();
        assertThat(proposed(proposal, 2)).containsExactly(component(1));
    }

    @Test
    void the_line_that_asks_for_more_chooses_first() {
        var order = routine(line(1, A_POS, 1), notOlderThan(7, line(2, A_POS, 1)));
        var proposal = propose(order, redCells(1, A_POS, 3));
        assertThat(proposed(proposal, 2)).containsExactly(component(1));
        assertThat(proposedLine(proposal, 1).stillMissing()).isEqualTo(1);
    }

    @Test
    void what_is_not_known_of_a_unit_does_not_meet_a_requirement() {
        var proposal = propose(routine(line(1, A_POS, 1, Requirement.IRRADIATED)), redCells(1, A_POS, 9));
        assertThat(proposed(proposal, 1)).isEmpty();
        assertThat(passedOver(proposal)).containsExactly("not-irradiated");
    }

    @Test
    void what_only_an_emergency_permits_is_proposed_for_no_order_and_says_that_it_is_there() {
        var proposal = propose(emergency(line(1, A_POS, 1, Requirement.IRRADIATED)), redCells(1, A_POS, 9));
        assertThat(proposed(proposal, 1)).isEmpty();
        assertThat(passedOver(proposal)).containsExactly("not-irradiated");
    }

    @Test
    void an_emergency_order_gets_no_rhd_positive_units_for_a_negative_line_since_nobody_knows_for_whom_they_are() {
        var proposal = propose(emergency(line(1, O_NEG, 1)), redCells(1, O_POS, 9));
        assertThat(proposed(proposal, 1)).isEmpty();
        assertThat(passedOver(proposal)).containsExactly("rhd-mismatch");
    }

    @Test
    void what_will_have_expired_when_it_is_needed_is_passed_over() {
        var placed = AnOrder.placing(Urgency.ROUTINE, line(1, A_POS, 1));
        var order = Order.of(List.of(new OrderPlaced(
                placed.order(),
                placed.hospital(),
                placed.site(),
                placed.urgency(),
                NOW.plus(Duration.ofDays(3)),
                placed.lines(),
                NOW)));
        var proposal = propose(order, redCells(1, A_POS, 32), redCells(2, A_POS, 31));
        assertThat(proposed(proposal, 1)).containsExactly(component(2));
        assertThat(passedOver(proposal)).containsExactly("expires-before-needed");
    }

    @Test
    void expired_units_and_other_kinds_are_never_proposed() {
        var plasma = new ShelfUnit(
                component(2),
                ComponentKind.PLASMA,
                A_POS,
                NOW.minus(Duration.ofDays(2)),
                NOW.plus(Duration.ofDays(300)));
        var proposal = propose(routine(line(1, A_POS, 2)), redCells(1, A_POS, 35), plasma);
        assertThat(proposed(proposal, 1)).isEmpty();
        assertThat(passedOver(proposal)).containsExactly("component-expired");
    }

    @Test
    void plasma_of_the_ordered_abo_group_is_exact_whatever_its_rhd_type() {
        var plasma = new ShelfUnit(
                component(2),
                ComponentKind.PLASMA,
                A_NEG,
                NOW.minus(Duration.ofDays(2)),
                NOW.plus(Duration.ofDays(300)));
        var order = routine(new OrderLine(1, ComponentKind.PLASMA, A_POS, 1, Set.of(), null));
        assertThat(whys(propose(order, plasma))).containsExactly("exact-group");
    }

    private static Proposal propose(Order order, ShelfUnit... shelf) {
        return Proposal.of(POLICY, order, List.of(shelf), NOW);
    }

    private static List<String> whys(Proposal proposal) {
        return proposal.lines().stream()
                .flatMap(line -> line.units().stream())
                .flatMap(unit -> unit.why().stream())
                .map(Objection::code)
                .distinct()
                .toList();
    }

    private static List<String> passedOver(Proposal proposal) {
        return proposal.lines().stream()
                .flatMap(line -> line.passedOver().stream())
                .map(PassedOver::reason)
                .map(Objection::code)
                .distinct()
                .toList();
    }
}
