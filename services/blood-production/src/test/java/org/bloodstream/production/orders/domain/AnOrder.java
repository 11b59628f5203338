package org.bloodstream.production.orders.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.orders.domain.OrderEvent.OrderPlaced;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.packing.domain.KeptAt;
import org.bloodstream.production.packing.domain.ValidatedContainer;
import org.bloodstream.production.transport.domain.BoxLabel;

/** Phrases of the domain for tests: an order of the Belfast trust, and red cells on the shelf. */
final class AnOrder {
    static final CompatibilityPolicy POLICY = CompatibilityPolicy.local();
    static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    static final OrderNumber NUMBER = OrderNumber.of(42);
    static final OrderNumber OTHER = OrderNumber.of(43);
    static final BloodGroup O_POS = new BloodGroup(Abo.O, RhD.POSITIVE);
    static final BloodGroup O_NEG = new BloodGroup(Abo.O, RhD.NEGATIVE);
    static final BloodGroup A_POS = new BloodGroup(Abo.A, RhD.POSITIVE);
    static final BloodGroup A_NEG = new BloodGroup(Abo.A, RhD.NEGATIVE);
    static final BloodGroup AB_POS = new BloodGroup(Abo.AB, RhD.POSITIVE);

    static final BoxLabel BOX = new BoxLabel("BOX-17");
    static final ValidatedContainer COOL_BOX = new ValidatedContainer(
            new ContainerKind("COOL-BOX-2"), KeptAt.COOLED, 2, 10, 480, 2, LocalDate.of(2024, 1, 1), null, "[D]");

    private AnOrder() {}

    static OrderPlaced placing(Urgency urgency, OrderLine... lines) {
        return new OrderPlaced(NUMBER, new OdsCode("BHSCT"), new Site("SITE-A"), urgency, null, List.of(lines), NOW);
    }

    static Order routine(OrderLine... lines) {
        return Order.of(List.of(placing(Urgency.ROUTINE, lines)));
    }

    static Order emergency(OrderLine... lines) {
        return Order.of(List.of(placing(Urgency.EMERGENCY, lines)));
    }

    static OrderLine line(int number, BloodGroup group, int quantity, Requirement... requirements) {
        return new OrderLine(number, ComponentKind.RED_CELLS, group, quantity, Set.of(requirements), null);
    }

    static OrderLine notOlderThan(int days, OrderLine line) {
        return new OrderLine(
                line.line(),
                line.kind(),
                line.group(),
                line.quantity(),
                line.requirements(),
                line.antigensAbsent(),
                days);
    }

    /** Units that were typed to lack these. */
    static OrderLine without(OrderLine line, String... antigens) {
        var absent = Stream.of(antigens).map(Antigen::named).collect(Collectors.toSet());
        return new OrderLine(
                line.line(),
                line.kind(),
                line.group(),
                line.quantity(),
                line.requirements(),
                absent,
                line.maximumAgeDays());
    }

    /** Typed: {@code K-}, {@code Fya+}. */
    static ShelfUnit typed(ShelfUnit unit, String... typings) {
        var known = new HashMap<Antigen, Typing>();
        for (var typing : typings)
            known.put(
                    Antigen.named(typing.substring(0, typing.length() - 1)),
                    typing.endsWith("-") ? Typing.NEGATIVE : Typing.POSITIVE);
        return unit.with(unit.results().with(RedCellPhenotype.of(known)));
    }

    static ShelfUnit cmvNegative(ShelfUnit unit) {
        return unit.with(unit.results().withCmv(Typing.NEGATIVE));
    }

    static ShelfUnit irradiated(ShelfUnit unit) {
        return unit.with(unit.preparation().irradiated(NOW.minus(Duration.ofHours(3))));
    }

    /** As a newborn's must be (06_component_specs 6.1 [GK]). */
    static ShelfUnit neonatal(ShelfUnit unit) {
        var typed = typed(unit, "K-");
        return typed.with(typed.results()
                .withCmv(Typing.NEGATIVE)
                .withHbS(Typing.NEGATIVE)
                .withHighTitre(Typing.NEGATIVE));
    }

    static ComponentId component(int number) {
        return new ComponentId(DonationNumber.of("A9992", 26, number), new ProductCode("DRC01000"));
    }

    /** Red cells of so many days ago, 35 days good. */
    static ShelfUnit redCells(int number, BloodGroup group, int daysOld) {
        var collected = NOW.minus(Duration.ofDays(daysOld));
        return new ShelfUnit(
                component(number), ComponentKind.RED_CELLS, group, collected, collected.plus(Duration.ofDays(35)));
    }

    static Candidate chosen(int line, ShelfUnit unit) {
        return new Candidate(line, unit.component(), Optional.of(unit), List.of(), Optional.empty());
    }

    /** What is proposed for a line. */
    static List<ComponentId> proposed(Proposal proposal, int line) {
        return proposedLine(proposal, line).units().stream()
                .map(proposed -> proposed.unit().component())
                .toList();
    }

    static Proposal.ProposedLine proposedLine(Proposal proposal, int line) {
        return proposal.lines().stream()
                .filter(one -> one.line() == line)
                .findFirst()
                .orElseThrow();
    }

    /** The order with these units kept for their lines. */
    static Order with(Order order, Candidate... chosen) {
        return switch (AllocationPolicy.allocate(POLICY, order, List.of(chosen), NOW)) {
            case Decision.Taken<OrderEvent.OrderUnitsAllocated>(var event) -> order.apply(event);
            case Decision.Refused<OrderEvent.OrderUnitsAllocated>(var objections) ->
                throw new AssertionError(objections.toString());
        };
    }

    static List<String> codes(Decision<?> decision) {
        return switch (decision) {
            case Decision.Taken<?> _ -> List.of();
            case Decision.Refused<?>(var objections) ->
                objections.stream().map(objection -> objection.code()).toList();
        };
    }

    static Order after(Order order, Decision<?> decision) {
        return switch (decision) {
            case Decision.Taken<?>(var event) -> order.apply(event);
            case Decision.Refused<?>(var objections) -> throw new AssertionError(objections.toString());
        };
    }

    /** A box for red cells that was validated for eight hours, closed now. */
    static Order packed(Order order) {
        return after(order, PackingPolicy.pack(order, BOX, COOL_BOX.kind(), Optional.of(COOL_BOX), NOW));
    }

    static Stream<BloodGroup> everyGroup() {
        return Stream.of(Abo.values()).flatMap(abo -> Stream.of(RhD.values()).map(rhD -> new BloodGroup(abo, rhD)));
    }
}
