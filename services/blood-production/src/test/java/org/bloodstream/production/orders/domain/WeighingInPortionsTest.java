package org.bloodstream.production.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.orders.domain.AnOrder.NOW;
import static org.bloodstream.production.orders.domain.AnOrder.O_NEG;
import static org.bloodstream.production.orders.domain.AnOrder.O_POS;
import static org.bloodstream.production.orders.domain.AnOrder.POLICY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.production.orders.domain.OrderEvent.OrderPlaced;

/** A shelf is weighed in portions because it is large, and for no other reason: units of few sorts, close to every limit in time. */
class WeighingInPortionsTest {
    private static final int DAYS = 12;

    @Property(tries = 2000)
    void a_shelf_is_answered_as_if_every_unit_were_weighed_by_itself(
            @ForAll("orders") Order order, @ForAll("shelves") List<ShelfUnit> shelf) {
        var oneByOne = shelf.stream().map(unit -> new Portion(List.of(unit))).toList();
        assertThat(Proposal.of(POLICY, order, shelf, NOW)).isEqualTo(Proposal.ofPortions(POLICY, order, oneByOne, NOW));
    }

    @Provide
    Arbitrary<Order> orders() {
        var days = Arbitraries.integers().between(1, DAYS).injectNull(0.6);
        var asked = Arbitraries.of(Requirement.CMV_NEGATIVE, Requirement.EXCHANGE)
                .set()
                .ofMaxSize(1);
        var lines = Combinators.combine(
                        Arbitraries.of(O_POS, O_NEG), Arbitraries.integers().between(1, 4), days, asked)
                .as(WeighingInPortionsTest::line)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(lines, Arbitraries.of(Urgency.class), days).as(WeighingInPortionsTest::order);
    }

    @Provide
    Arbitrary<List<ShelfUnit>> shelves() {
        var sorts = Arbitraries.<UnaryOperator<ShelfUnit>>of(
                unit -> unit,
                AnOrder::irradiated,
                AnOrder::cmvNegative,
                unit -> AnOrder.irradiated(AnOrder.neonatal(unit)),
                unit -> AnOrder.typed(unit, "k-"));
        var hours = Arbitraries.integers().between(0, DAYS * 24);
        var left = Arbitraries.integers().between(-24, DAYS * 24);
        return Combinators.combine(Arbitraries.of(O_POS, O_NEG), sorts, hours, left)
                .as(Wanted::new)
                .list()
                .ofMaxSize(20)
                .map(wanted -> {
                    var shelf = new ArrayList<ShelfUnit>();
                    for (var each : wanted) shelf.add(each.numbered(shelf.size() + 1));
                    return List.copyOf(shelf);
                });
    }

    private static OrderLine line(BloodGroup group, int quantity, Integer days, Set<Requirement> asked) {
        return new OrderLine(1, ComponentKind.RED_CELLS, group, quantity, asked, days);
    }

    private static Order order(List<OrderLine> lines, Urgency urgency, Integer needed) {
        var numbered = new ArrayList<OrderLine>();
        for (var line : lines)
            numbered.add(new OrderLine(
                    numbered.size() + 1,
                    line.kind(),
                    line.group(),
                    line.quantity(),
                    line.requirements(),
                    line.maximumAgeDays()));
        var placed = AnOrder.placing(urgency);
        Instant by = needed == null ? null : NOW.plus(Duration.ofDays(needed));
        return Order.of(List.of(new OrderPlaced(
                placed.order(), placed.hospital(), placed.site(), urgency, by, numbered, placed.placedAt())));
    }

    private record Wanted(BloodGroup group, UnaryOperator<ShelfUnit> sort, int hoursOld, int hoursLeft) {
        ShelfUnit numbered(int number) {
            return sort.apply(new ShelfUnit(
                    AnOrder.component(number),
                    ComponentKind.RED_CELLS,
                    group,
                    NOW.minus(Duration.ofHours(hoursOld)),
                    NOW.plus(Duration.ofHours(hoursLeft))));
        }
    }
}
