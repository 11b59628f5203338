package org.bloodstream.production.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.orders.domain.AnOrder.A_POS;
import static org.bloodstream.production.orders.domain.AnOrder.NOW;
import static org.bloodstream.production.orders.domain.AnOrder.O_NEG;
import static org.bloodstream.production.orders.domain.AnOrder.O_POS;
import static org.bloodstream.production.orders.domain.AnOrder.POLICY;
import static org.bloodstream.production.orders.domain.AnOrder.chosen;
import static org.bloodstream.production.orders.domain.AnOrder.cmvNegative;
import static org.bloodstream.production.orders.domain.AnOrder.codes;
import static org.bloodstream.production.orders.domain.AnOrder.component;
import static org.bloodstream.production.orders.domain.AnOrder.emergency;
import static org.bloodstream.production.orders.domain.AnOrder.irradiated;
import static org.bloodstream.production.orders.domain.AnOrder.line;
import static org.bloodstream.production.orders.domain.AnOrder.neonatal;
import static org.bloodstream.production.orders.domain.AnOrder.notOlderThan;
import static org.bloodstream.production.orders.domain.AnOrder.placing;
import static org.bloodstream.production.orders.domain.AnOrder.proposed;
import static org.bloodstream.production.orders.domain.AnOrder.proposedLine;
import static org.bloodstream.production.orders.domain.AnOrder.redCells;
import static org.bloodstream.production.orders.domain.AnOrder.routine;
import static org.bloodstream.production.orders.domain.AnOrder.typed;
import static org.bloodstream.production.orders.domain.AnOrder.with;
import static org.bloodstream.production.orders.domain.AnOrder.without;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.production.orders.domain.Proposal.PassedOver;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Lines that ask for more than a group, and the units that are kept for them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SparingScarceUnitsTest {

    @Test
    void a_line_that_asks_for_irradiated_units_gets_the_irradiated_one_and_hears_what_irradiation_alone_would_give() {
        var proposal = propose(
                routine(line(1, A_POS, 2, Requirement.IRRADIATED)),
                redCells(1, A_POS, 9),
                irradiated(redCells(2, A_POS, 3)),
                redCells(3, O_POS, 3));
        assertThat(proposed(proposal, 1)).containsExactly(component(2));
        assertThat(proposedLine(proposal, 1).passedOver())
                .filteredOn(passed -> passed.reason().code().equals("not-irradiated"))
                .singleElement()
                .satisfies(passed -> {
                    assertThat(passed.units()).isEqualTo(2);
                    assertThat(passed.alone()).isEqualTo(2);
                });
    }

    @Test
    void every_requirement_is_met_by_what_is_recorded_and_by_nothing_else() {
        var plain = redCells(1, A_POS, 3);
        assertThat(fits(plain, Requirement.CMV_NEGATIVE)).isFalse();
        assertThat(fits(cmvNegative(plain), Requirement.CMV_NEGATIVE)).isTrue();
        assertThat(fits(plain, Requirement.K_NEGATIVE)).isFalse();
        assertThat(fits(typed(plain, "K+"), Requirement.K_NEGATIVE)).isFalse();
        assertThat(fits(typed(plain, "K-"), Requirement.K_NEGATIVE)).isTrue();
        assertThat(fits(plain, Requirement.HEV_NEGATIVE)).isFalse();
        assertThat(fits(plain.with(plain.results().withHev(Typing.NEGATIVE)), Requirement.HEV_NEGATIVE))
                .isTrue();
        assertThat(fits(cmvNegative(typed(plain, "K-")), Requirement.NEONATAL)).isFalse();
        assertThat(fits(neonatal(plain), Requirement.NEONATAL)).isTrue();
        assertThat(fits(plain, Requirement.WASHED)).isFalse();
        assertThat(fits(plain.with(plain.preparation().washedToo()), Requirement.WASHED))
                .isTrue();
    }

    @Test
    void a_phenotype_is_answered_by_typed_absence_alone_also_in_an_emergency() {
        for (var order : List.of(
                routine(without(line(1, A_POS, 3), "K", "Fya")), emergency(without(line(1, A_POS, 3), "K", "Fya")))) {
            var proposal = propose(
                    order,
                    typed(redCells(1, A_POS, 30), "K-"),
                    typed(redCells(2, A_POS, 20), "K-", "Fya+"),
                    typed(redCells(3, A_POS, 3), "K-", "Fya-"));
            assertThat(proposed(proposal, 1)).containsExactly(component(3));
            assertThat(passedOver(proposal)).containsExactlyInAnyOrder("antigen-not-tested", "antigen-present");
        }
    }

    @Test
    void another_group_of_the_asked_phenotype_stands_in_and_says_so() {
        var proposal = propose(
                routine(without(line(1, A_POS, 1), "K")),
                typed(redCells(1, A_POS, 3), "K+"),
                typed(redCells(2, O_POS, 3), "K-"));
        assertThat(proposed(proposal, 1)).containsExactly(component(2));
        assertThat(whys(proposal)).containsExactly("other-abo");
    }

    @Test
    void a_rare_phenotype_goes_to_no_routine_order_that_did_not_ask_for_it_and_an_officer_is_offered_it() {
        var rare = typed(redCells(1, A_POS, 30), "k-");
        var spared = propose(routine(line(1, A_POS, 2)), rare, typed(redCells(2, A_POS, 3), "k+"));
        assertThat(proposed(spared, 1)).containsExactly(component(2));
        assertThat(passedOver(spared)).containsExactly("rare-unit");
        assertThat(proposedLine(spared, 1).spared()).singleElement().satisfies(unit -> assertThat(unit.why())
                .extracting(Objection::code)
                .contains("rare-unit"));
        var kept = AllocationPolicy.allocate(POLICY, routine(line(1, A_POS, 2)), List.of(chosen(1, rare)), NOW);
        assertThat(codes(kept)).isEmpty();
        assertThat(proposed(propose(routine(without(line(1, A_POS, 1), "k")), rare), 1))
                .containsExactly(component(1));
    }

    @Test
    void an_emergency_order_gets_a_rare_unit_after_every_other_also_of_another_group() {
        var proposal =
                propose(emergency(line(1, A_POS, 2)), typed(redCells(1, A_POS, 30), "Vel-"), redCells(2, O_POS, 3));
        assertThat(proposed(proposal, 1)).containsExactly(component(2), component(1));
    }

    @Test
    void cmv_negative_units_go_last_to_who_did_not_ask_for_them_until_their_last_week() {
        var young = cmvNegative(redCells(1, A_POS, 20));
        var proposal = propose(routine(line(1, A_POS, 2)), young, redCells(2, A_POS, 3));
        assertThat(proposed(proposal, 1)).containsExactly(component(2), component(1));
        assertThat(whys(proposal)).contains("cmv-negative-unasked");
        var ending = cmvNegative(redCells(1, A_POS, 28));
        assertThat(proposed(propose(routine(line(1, A_POS, 1)), ending, redCells(2, A_POS, 3)), 1))
                .containsExactly(component(1));
        assertThat(proposed(
                        propose(
                                routine(line(1, A_POS, 1, Requirement.CMV_NEGATIVE)),
                                young,
                                cmvNegative(redCells(3, A_POS, 3))),
                        1))
                .containsExactly(component(1));
    }

    @Test
    void the_line_that_asks_for_a_phenotype_chooses_before_one_that_takes_anything() {
        var order = routine(line(1, A_POS, 1), without(line(2, A_POS, 1), "K"));
        var proposal = propose(order, typed(redCells(1, A_POS, 30), "K-"));
        assertThat(proposed(proposal, 2)).containsExactly(component(1));
    }

    @Test
    void no_two_lines_are_offered_the_same_spared_unit() {
        var order = routine(line(1, A_POS, 1), line(2, A_POS, 1));
        var proposal = propose(order, redCells(1, O_NEG, 9));
        assertThat(proposal.lines().stream().flatMap(line -> line.spared().stream()))
                .hasSize(1);
    }

    @Test
    void what_comes_up_against_a_kept_unit_is_told_and_growing_older_is_not() {
        var unit = typed(redCells(1, A_POS, 6), "K-");
        var order = with(routine(notOlderThan(7, without(line(1, A_POS, 1), "K"))), chosen(1, unit));
        var later = NOW.plus(Duration.ofDays(5));
        assertThat(AllocationPolicy.stillAnswers(POLICY, order, unit, later)).isEmpty();
        assertThat(AllocationPolicy.stillAnswers(POLICY, order, typed(unit, "K+"), later))
                .get()
                .satisfies(found -> assertThat(found.codes()).contains("antigen-present"));
    }

    @Test
    void what_the_group_says_and_what_no_component_of_the_kind_has_is_not_ordered_as_a_phenotype() {
        assertThat(codes(OrderPolicy.place(placing(Urgency.ROUTINE, without(line(1, A_POS, 1), "K", "Fya")))))
                .isEmpty();
        for (var antigen : List.of("D", "A"))
            assertThat(codes(OrderPolicy.place(placing(Urgency.ROUTINE, without(line(1, A_POS, 1), antigen)))))
                    .containsExactly("antigen-not-ordered");
        var unlisted =
                new OrderLine(1, ComponentKind.RED_CELLS, A_POS, 1, Set.of(), Set.of(new Antigen("999999")), null);
        var plasma = new OrderLine(1, ComponentKind.PLASMA, A_POS, 1, Set.of(), Set.of(Antigen.K), null);
        for (var wrong : List.of(unlisted, plasma))
            assertThat(codes(OrderPolicy.place(placing(Urgency.ROUTINE, wrong))))
                    .containsExactly("antigen-not-ordered");
    }

    private static boolean fits(ShelfUnit unit, Requirement requirement) {
        var line = line(1, A_POS, 1, requirement);
        return !proposed(propose(routine(line), unit), 1).isEmpty();
    }

    private static Proposal propose(Order order, ShelfUnit... shelf) {
        return Proposal.of(POLICY, order, List.of(shelf), NOW);
    }

    private static List<String> whys(Proposal proposal) {
        return proposal.lines().stream()
                .flatMap(line -> line.units().stream())
                .flatMap(unit -> unit.why().stream())
                .map(Objection::code)
                .filter(code -> !code.equals("exact-group"))
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
