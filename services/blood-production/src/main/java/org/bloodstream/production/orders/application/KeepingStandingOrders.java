package org.bloodstream.production.orders.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.journal.Act;
import org.bloodstream.production.orders.domain.OrderLine;
import org.bloodstream.production.orders.domain.StandingOrder;
import org.bloodstream.production.orders.domain.StandingOrderDecision;
import org.bloodstream.production.orders.domain.StandingOrderDecision.Taken;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderSet;
import org.bloodstream.production.orders.domain.StandingOrderNumber;
import org.bloodstream.production.orders.domain.StandingOrderPolicy;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What a hospital does with its own standing orders. */
@Service
public class KeepingStandingOrders {
    private final StandingOrders orders;
    private final ZoneId zone;

    KeepingStandingOrders(StandingOrders orders, ZoneId zone) {
        this.orders = orders;
        this.zone = zone;
    }

    /** What came of a command. */
    public sealed interface Outcome {
        /** @param order as it stands now */
        record Done(StandingOrder order) implements Outcome {}

        record Refused(StandingOrderDecision.Refused decision) implements Outcome {}
    }

    /**
     * @param from the first day; empty for today
     * @param until the last day; empty when it has none
     */
    public record Terms(
            Site site,
            Set<DayOfWeek> weekdays,
            List<OrderLine> lines,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {}

    /** Call inside a transaction. */
    public Mono<Outcome> set(OdsCode hospital, Terms terms, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        return orders.next().flatMap(number -> {
            var event = new StandingOrderSet(
                    number,
                    hospital,
                    terms.site(),
                    terms.weekdays(),
                    terms.lines(),
                    terms.from().orElse(today),
                    terms.until().orElse(null),
                    act.at());
            return record(StandingOrderPolicy.set(event, today), _ -> StandingOrder.of(List.of(event)), 1, act);
        });
    }

    /** Call inside a transaction. Empty when the hospital has no such standing order. */
    public Mono<Outcome> pause(OdsCode hospital, StandingOrderNumber number, Act act) {
        return onOwn(hospital, number, order -> StandingOrderPolicy.pause(order, act.at()), act);
    }

    /** Call inside a transaction. Empty when the hospital has no such standing order. */
    public Mono<Outcome> resume(OdsCode hospital, StandingOrderNumber number, Act act) {
        return onOwn(hospital, number, order -> StandingOrderPolicy.resume(order, act.at()), act);
    }

    /** Call inside a transaction. Empty when the hospital has no such standing order. */
    public Mono<Outcome> end(OdsCode hospital, StandingOrderNumber number, Act act) {
        return onOwn(hospital, number, order -> StandingOrderPolicy.end(order, act.at()), act);
    }

    private Mono<Outcome> onOwn(
            OdsCode hospital,
            StandingOrderNumber number,
            Function<StandingOrder, StandingOrderDecision> policy,
            Act act) {
        return orders.lock(number)
                .filter(found -> found.state().terms().hospital().equals(hospital))
                .flatMap(found -> record(
                        policy.apply(found.state()), taken -> found.state().apply(taken.event()), found.next(), act));
    }

    private Mono<Outcome> record(
            StandingOrderDecision decision, Function<Taken, StandingOrder> after, long version, Act act) {
        return switch (decision) {
            case Taken taken -> {
                var order = after.apply(taken);
                yield orders.append(taken.event(), order, version, act).thenReturn(new Outcome.Done(order));
            }
            case StandingOrderDecision.Refused refused -> Mono.just(new Outcome.Refused(refused));
        };
    }
}
