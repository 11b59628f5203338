package org.bloodstream.production.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.orders.domain.AnOrder.NOW;
import static org.bloodstream.production.orders.domain.AnOrder.POLICY;
import static org.bloodstream.production.orders.domain.AnOrder.codes;
import static org.bloodstream.production.orders.domain.AnOrder.redCells;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.domain.Choosing.Fitness;
import org.bloodstream.production.orders.domain.Decision.Taken;
import org.bloodstream.production.orders.domain.OrderEvent.OrderPlaced;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsAllocated;
import org.bloodstream.production.orders.domain.Proposal.ProposedUnit;

/** What holds of every proposal, whatever is ordered and whatever is here. */
class ProposalsTest {

    @Property(tries = 300)
    void a_unit_is_proposed_once_and_no_line_gets_more_than_it_is_short_of(
            @ForAll("orders") Order order, @ForAll("shelves") List<ShelfUnit> shelf) {
        var proposal = Proposal.of(POLICY, order, shelf, NOW);
        var units = proposal.lines().stream()
                .flatMap(line -> AnOrder.proposed(proposal, line.line()).stream())
                .toList();
        assertThat(units).doesNotHaveDuplicates();
        for (var line : order.lines()) {
            var proposed = AnOrder.proposedLine(proposal, line.line());
            assertThat(proposed.units().size() + proposed.stillMissing()).isEqualTo(order.missing(line));
        }
    }

    @Property(tries = 300)
    void everything_that_is_proposed_may_be_allocated_and_says_why(
            @ForAll("orders") Order order, @ForAll("shelves") List<ShelfUnit> shelf) {
        var proposal = Proposal.of(POLICY, order, shelf, NOW);
        var chosen = candidates(proposal);
        if (chosen.isEmpty()) return;
        assertThat(codes(AllocationPolicy.allocate(POLICY, order, chosen, NOW))).isEmpty();
        assertThat(proposal.lines()).allSatisfy(line -> assertThat(line.units())
                .allSatisfy(unit -> assertThat(unit.why()).isNotEmpty()));
    }

    @Property(tries = 300)
    void whatever_is_proposed_or_offered_is_known_to_be_what_its_line_asks_for(
            @ForAll("orders") Order order, @ForAll("shelves") List<ShelfUnit> shelf) {
        var proposal = Proposal.of(POLICY, order, shelf, NOW);
        for (var line : order.lines())
            assertThat(Stream.concat(
                                    AnOrder.proposedLine(proposal, line.line()).units().stream(),
                                    order.urgency() == Urgency.EMERGENCY
                                            ? Stream.empty()
                                            : AnOrder.proposedLine(proposal, line.line()).spared().stream())
                            .map(ProposedUnit::unit))
                    .allSatisfy(unit -> {
                        for (var antigen : line.antigensAbsent())
                            assertThat(unit.results().antigens().lacks(antigen)).isTrue();
                        if (line.requirements().contains(Requirement.CMV_NEGATIVE))
                            assertThat(unit.results().cmv()).isEqualTo(Typing.NEGATIVE);
                        if (line.requirements().contains(Requirement.IRRADIATED))
                            assertThat(unit.preparation().irradiatedAt()).isNotNull();
                    });
    }

    @Property(tries = 300)
    void a_rare_unit_is_proposed_to_no_routine_line_that_did_not_ask_for_it(
            @ForAll("orders") Order order, @ForAll("shelves") List<ShelfUnit> shelf) {
        if (order.urgency() != Urgency.ROUTINE) return;
        var cellano = Antigen.named("k");
        var proposal = Proposal.of(POLICY, order, shelf, NOW);
        for (var line : order.lines())
            if (!line.antigensAbsent().contains(cellano))
                assertThat(AnOrder.proposedLine(proposal, line.line()).units())
                        .noneMatch(unit -> unit.unit().results().antigens().lacks(cellano));
    }

    @Property(tries = 300)
    void no_unit_of_the_ordered_group_is_left_while_another_group_stands_in(
            @ForAll("orders") Order order, @ForAll("shelves") List<ShelfUnit> shelf) {
        var proposal = Proposal.of(POLICY, order, shelf, NOW);
        var taken = candidates(proposal).stream().map(Candidate::component).toList();
        for (var line : order.lines()) {
            boolean substituted = AnOrder.proposedLine(proposal, line.line()).units().stream()
                    .anyMatch(unit -> !unit.unit().group().equals(line.group()));
            if (substituted)
                assertThat(shelf)
                        .noneMatch(unit -> unit.group().equals(line.group())
                                && !taken.contains(unit.component())
                                && Choosing.of(POLICY, order, line, unit, NOW).fitness() == Fitness.EXACT);
        }
    }

    @Property(tries = 300)
    void no_older_unit_that_fits_as_well_is_left_on_the_shelf(
            @ForAll("orders") Order order, @ForAll("shelves") List<ShelfUnit> shelf) {
        var proposal = Proposal.of(POLICY, order, shelf, NOW);
        var taken = candidates(proposal).stream().map(Candidate::component).toList();
        for (var line : order.lines())
            for (var proposed : AnOrder.proposedLine(proposal, line.line()).units()) {
                var weighed = Choosing.of(POLICY, order, line, proposed.unit(), NOW);
                assertThat(shelf).noneMatch(left -> {
                    if (taken.contains(left.component())) return false;
                    var other = Choosing.of(POLICY, order, line, left, NOW);
                    return other.fitness() == weighed.fitness()
                            && other.rank() == weighed.rank()
                            && left.expiresAt().isBefore(proposed.unit().expiresAt());
                });
            }
    }

    /** A shelf is weighed in portions because it is large, and for no other reason. */
    @Property(tries = 600)
    void a_shelf_that_is_weighed_in_portions_is_answered_as_if_every_unit_were_weighed_by_itself(
            @ForAll("orders") Order order,
            @ForAll("shelves") List<ShelfUnit> shelf,
            @ForAll("needed") Optional<Instant> by) {
        var needed = Order.of(List.of(new OrderPlaced(
                order.number(),
                order.hospital(),
                order.site(),
                order.urgency(),
                by.orElse(null),
                order.lines(),
                order.placedAt())));
        var oneByOne = shelf.stream().map(unit -> new Portion(List.of(unit))).toList();
        assertThat(Proposal.of(POLICY, needed, shelf, NOW))
                .isEqualTo(Proposal.ofPortions(POLICY, needed, oneByOne, NOW));
    }

    /** Orders that are answered one after the other from one shelf, each by its proposal, as under one lock after another. */
    @Property(tries = 200)
    void of_many_orders_no_two_ever_keep_the_same_unit(
            @ForAll("manyOrders") List<Order> orders, @ForAll("shelves") List<ShelfUnit> shelf) {
        Map<ComponentId, OrderNumber> kept = new HashMap<>();
        for (int i = 0; i < orders.size(); i++) {
            // what an officer saw is out of date: the whole shelf, also what is kept by now
            var order = orders.get(i);
            var chosen = candidates(Proposal.of(POLICY, order, shelf, NOW)).stream()
                    .map(seen -> new Candidate(
                            seen.line(),
                            seen.component(),
                            seen.unit(),
                            seen.bars(),
                            Optional.ofNullable(kept.get(seen.component()))))
                    .toList();
            var decision = AllocationPolicy.allocate(POLICY, order, chosen, NOW);
            boolean clash = chosen.stream().anyMatch(unit -> kept.containsKey(unit.component()));
            if (decision instanceof Taken<OrderUnitsAllocated>(var event)) {
                assertThat(clash).isFalse();
                var number = OrderNumber.of(i + 1L);
                event.units().forEach(unit -> assertThat(kept.put(unit.component(), number))
                        .isNull());
            } else if (clash) {
                assertThat(codes(decision)).contains("unit-already-allocated");
            }
        }
    }

    private static List<Candidate> candidates(Proposal proposal) {
        var all = new ArrayList<Candidate>();
        for (var line : proposal.lines())
            for (var proposed : line.units()) all.add(AnOrder.chosen(line.line(), proposed.unit()));
        return all;
    }

    @Provide
    Arbitrary<Order> orders() {
        var groups = Arbitraries.of(AnOrder.everyGroup().toList());
        var quantities = Arbitraries.integers().between(1, 4);
        var ages = Arbitraries.integers().between(1, 35).injectNull(0.6);
        var asked = Arbitraries.of(Requirement.CMV_NEGATIVE, Requirement.IRRADIATED, Requirement.NEONATAL)
                .set()
                .ofMaxSize(2);
        var absent = Arbitraries.of(Antigen.K, Antigen.named("k")).set().ofMaxSize(1);
        var lines = Combinators.combine(groups, quantities, ages, asked, absent)
                .as(ProposalsTest::line)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(lines, Arbitraries.of(Urgency.class)).as(ProposalsTest::order);
    }

    @Provide
    Arbitrary<Optional<Instant>> needed() {
        return Arbitraries.integers()
                .between(0, 40)
                .optional()
                .map(days -> days.map(each -> NOW.plus(Duration.ofDays(each))));
    }

    @Provide
    Arbitrary<List<Order>> manyOrders() {
        return orders().list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<ShelfUnit>> shelves() {
        var groups = Arbitraries.of(AnOrder.everyGroup().toList());
        var days = Arbitraries.integers().between(0, 36);
        var facts = Arbitraries.of(Fact.class).set().ofMaxSize(3);
        return Combinators.combine(groups, days, facts)
                .as(Aged::new)
                .list()
                .ofMaxSize(25)
                .map(units -> {
                    var shelf = new ArrayList<ShelfUnit>();
                    for (var unit : units) shelf.add(unit.numbered(shelf.size() + 1));
                    return List.copyOf(shelf);
                });
    }

    private static OrderLine line(
            BloodGroup group, int quantity, Integer days, Set<Requirement> asked, Set<Antigen> absent) {
        return new OrderLine(1, ComponentKind.RED_CELLS, group, quantity, asked, absent, days);
    }

    private static Order order(List<OrderLine> lines, Urgency urgency) {
        var numbered = new ArrayList<OrderLine>();
        for (var line : lines)
            numbered.add(new OrderLine(
                    numbered.size() + 1,
                    line.kind(),
                    line.group(),
                    line.quantity(),
                    line.requirements(),
                    line.antigensAbsent(),
                    line.maximumAgeDays()));
        return Order.of(List.of(AnOrder.placing(urgency, numbered.toArray(OrderLine[]::new))));
    }

    private enum Fact {
        CMV_NEGATIVE,
        IRRADIATED,
        K_NEGATIVE,
        CELLANO_NEGATIVE
    }

    private record Aged(BloodGroup group, int days, Set<Fact> facts) {
        ShelfUnit numbered(int number) {
            var unit = redCells(number, group, days);
            if (facts.contains(Fact.K_NEGATIVE)) unit = AnOrder.typed(unit, "K-", "k+");
            if (facts.contains(Fact.CELLANO_NEGATIVE)) unit = AnOrder.typed(unit, "K+", "k-");
            if (facts.contains(Fact.CMV_NEGATIVE)) unit = AnOrder.cmvNegative(unit);
            return facts.contains(Fact.IRRADIATED) ? AnOrder.irradiated(unit) : unit;
        }
    }
}
