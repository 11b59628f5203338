package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.production.component.domain.ComponentObjection.ForNamedRecipient;
import org.bloodstream.production.orders.domain.AllocationObjection.MoreThanMissing;
import org.bloodstream.production.orders.domain.AllocationObjection.NothingChosen;
import org.bloodstream.production.orders.domain.AllocationObjection.UnitAlreadyAllocated;
import org.bloodstream.production.orders.domain.AllocationObjection.UnitChosenTwice;
import org.bloodstream.production.orders.domain.AllocationObjection.UnitNotAvailable;
import org.bloodstream.production.orders.domain.AllocationObjection.UnitNotFit;
import org.bloodstream.production.orders.domain.OrderEvent.Allocated;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsAllocated;
import org.bloodstream.production.orders.domain.OrderObjection.LineUnknown;
import org.bloodstream.production.orders.domain.OrderObjection.OrderClosed;

/**
 * Which of the chosen units are kept for an order: all of them, or none. An officer need not take what was proposed; what
 * may not leave, is kept for another order, or does not answer its line is refused whoever chose it.
 */
public final class AllocationPolicy {
    private AllocationPolicy() {}

    /** @param chosen each with what is known of it while it is held */
    public static Decision<OrderUnitsAllocated> allocate(
            CompatibilityPolicy policy, Order order, List<Candidate> chosen, Instant now) {
        var objections = Stream.of(
                        ofOrder(order, chosen),
                        repeated(chosen),
                        chosen.stream().flatMap(unit -> ofUnit(policy, order, unit, now)))
                .<Objection>flatMap(each -> each);
        var units = chosen.stream()
                .flatMap(unit -> allocated(policy, order, unit, now).stream())
                .toList();
        return Decision.of(new OrderUnitsAllocated(order.number(), units, policy.version(), now), objections);
    }

    /**
     * What has come up between a kept unit and its line since it was allocated: a typing, a marker, a time that is over. The age
     * that was asked counts at allocation.
     */
    public static Optional<UnitNotFit> stillAnswers(
            CompatibilityPolicy policy, Order order, ShelfUnit unit, Instant now) {
        return Optional.ofNullable(order.units().get(unit.component()))
                .flatMap(kept -> line(order, kept.line()))
                .flatMap(line -> Optional.of(Choosing.of(policy, order, line, unit, now))
                        .filter(choosing -> !choosing.stillFits())
                        .map(choosing -> new UnitNotFit(line.line(), unit.component(), codes(choosing.reasons()))));
    }

    private static Stream<Objection> ofOrder(Order order, List<Candidate> chosen) {
        if (!order.status().isOpen()) return Stream.of(new OrderClosed(order.status()));
        if (chosen.isEmpty()) return Stream.of(new NothingChosen());
        Map<Integer, Long> byLine =
                chosen.stream().collect(Collectors.groupingBy(Candidate::line, TreeMap::new, Collectors.counting()));
        return byLine.entrySet().stream().flatMap(entry -> line(order, entry.getKey())
                .map(line -> tooMany(order, line, entry.getValue().intValue()))
                .orElseGet(() -> Stream.of(new LineUnknown(entry.getKey()))));
    }

    private static Stream<Objection> tooMany(Order order, OrderLine line, int units) {
        int missing = order.missing(line);
        return units > missing ? Stream.of(new MoreThanMissing(line.line(), units, missing)) : Stream.empty();
    }

    private static Stream<AllocationObjection> repeated(List<Candidate> chosen) {
        var seen = new HashSet<>();
        return chosen.stream()
                .map(Candidate::component)
                .filter(component -> !seen.add(component))
                .distinct()
                .map(UnitChosenTwice::new);
    }

    private static Stream<AllocationObjection> ofUnit(
            CompatibilityPolicy policy, Order order, Candidate chosen, Instant now) {
        var against = Stream.concat(chosen.bars().stream(), ForNamedRecipient.of(chosen.component()))
                .toList();
        Stream<AllocationObjection> bars = against.isEmpty()
                ? Stream.empty()
                : Stream.of(new UnitNotAvailable(chosen.component(), codes(against)));
        var kept = chosen.keptFor().stream()
                .<AllocationObjection>map(other -> new UnitAlreadyAllocated(chosen.component(), other));
        var unfit = weighed(policy, order, chosen, now).stream()
                .filter(choosing -> !choosing.fits())
                .<AllocationObjection>map(
                        choosing -> new UnitNotFit(chosen.line(), chosen.component(), codes(choosing.reasons())));
        return Stream.of(bars, kept, unfit).flatMap(each -> each);
    }

    private static Optional<Allocated> allocated(
            CompatibilityPolicy policy, Order order, Candidate chosen, Instant now) {
        return weighed(policy, order, chosen, now)
                .map(choosing -> new Allocated(
                        chosen.line(), chosen.component(), choosing.unit().group(), codes(choosing.reasons())));
    }

    private static Optional<Choosing> weighed(CompatibilityPolicy policy, Order order, Candidate chosen, Instant now) {
        return line(order, chosen.line())
                .flatMap(line -> chosen.unit().map(unit -> Choosing.of(policy, order, line, unit, now)));
    }

    private static Optional<OrderLine> line(Order order, int number) {
        return order.lines().stream().filter(line -> line.line() == number).findFirst();
    }

    private static List<String> codes(List<? extends Objection> reasons) {
        return reasons.stream().map(Objection::code).distinct().toList();
    }
}
