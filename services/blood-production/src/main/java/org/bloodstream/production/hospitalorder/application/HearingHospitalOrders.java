package org.bloodstream.production.hospitalorder.application;

import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.Objection;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.production.hospitalorder.application.HospitalOrders.Awaited;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.Ending;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.HospitalOrderCancelled;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.HospitalOrderNotCancelled;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.HospitalOrderNotTaken;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.HospitalOrderTaken;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.Said;
import org.bloodstream.production.hospitalorder.domain.KnownOrder;
import org.bloodstream.production.hospitalorder.domain.KnownOrder.Again;
import org.bloodstream.production.hospitalorder.domain.SentCancellation;
import org.bloodstream.production.hospitalorder.domain.SentOrder;
import org.bloodstream.production.orders.application.OrderOutcome;
import org.bloodstream.production.orders.application.Ordering;
import org.bloodstream.production.orders.application.Ordering.Wish;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Every message of a hospital's system is answered; what cannot be taken waits for an officer too, and is never lost. */
@Service
public class HearingHospitalOrders {
    private final HospitalOrders orders;
    private final Ordering ordering;

    HearingHospitalOrders(HospitalOrders orders, Ordering ordering) {
        this.orders = orders;
        this.ordering = ordering;
    }

    /** Call inside a transaction. However often it is sent, it is one order. */
    public Mono<Void> ordered(SentOrder sent, Act act) {
        return orders.lock(sent.hospitalOrder())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(known -> known.map(before -> again(before, sent, act))
                        .orElseGet(() -> orders.put(sent, act).then(Mono.defer(() -> place(sent, act)))));
    }

    /** Call inside a transaction. */
    public Mono<Void> cancelled(SentCancellation sent, Act act) {
        return orders.lock(sent.hospitalOrder())
                .switchIfEmpty(Mono.error(
                        () -> new UnappliableEventException("a cancellation of an order that was never told")))
                .flatMap(known -> cancel(known, sent, act));
    }

    private Mono<Void> again(KnownOrder before, SentOrder sent, Act act) {
        return switch (before.again()) {
            case Again.Same(var order) -> orders.tell(taken(sent, order, act), act);
            case Again.PlaceNow() -> place(sent, act);
            case Again.Refuse(var why) -> refuse(sent, List.of(why), act);
        };
    }

    private Mono<Void> place(SentOrder sent, Act act) {
        var wish = new Wish(sent.site(), sent.urgency(), sent.neededBy(), sent.lines());
        return ordering.place(sent.hospital(), wish, sent.placerNumber(), act).flatMap(outcome -> switch (outcome) {
            case OrderOutcome.Done(var order) ->
                orders.made(sent.hospitalOrder(), order.number())
                        .then(orders.settle(sent.hospitalOrder(), Ending.TAKEN, "", act))
                        .then(orders.tell(taken(sent, order.number(), act), act));
            case OrderOutcome.Refused(var objections) -> refuse(sent, objections, act);
        });
    }

    private Mono<Void> refuse(SentOrder sent, List<? extends Objection> objections, Act act) {
        var said = Said.of(objections);
        var answer = new HospitalOrderNotTaken(
                sent.hospitalOrder(), sent.hospital(), sent.placerNumber(), said, sent.message(), act.at());
        return orders.await(sent.hospitalOrder(), Awaited.ORDER, sent.message(), said, act)
                .then(orders.tell(answer, act));
    }

    /** Of an order that was never made nothing is left to do, and the hospital has what it wants. */
    private Mono<Void> cancel(KnownOrder known, SentCancellation sent, Act act) {
        if (known.cancelled() || known.order().isEmpty()) return ended(known, sent, act);
        var order = known.order().get();
        return ordering.cancelUnanswered(sent.hospital(), order, act)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("what was made of a message is an order")))
                .flatMap(outcome -> switch (outcome) {
                    case OrderOutcome.Done _ -> ended(known, sent, act);
                    case OrderOutcome.Refused(var objections) ->
                        KnownOrder.isCancelledAlready(objections)
                                ? ended(known, sent, act)
                                : stands(order, sent, objections, act);
                });
    }

    private Mono<Void> ended(KnownOrder known, SentCancellation sent, Act act) {
        var answer = new HospitalOrderCancelled(
                sent.hospitalOrder(),
                sent.hospital(),
                sent.placerNumber(),
                known.order().orElse(null),
                sent.message(),
                act.at());
        return orders.cancelled(sent.hospitalOrder(), act)
                .then(orders.settle(sent.hospitalOrder(), Ending.CANCELLED, "", act))
                .then(orders.tell(answer, act));
    }

    private Mono<Void> stands(OrderNumber order, SentCancellation sent, List<? extends Objection> objections, Act act) {
        var said = Said.of(objections);
        var answer = new HospitalOrderNotCancelled(
                sent.hospitalOrder(), sent.hospital(), sent.placerNumber(), order, said, sent.message(), act.at());
        return orders.await(sent.hospitalOrder(), Awaited.CANCELLATION, sent.message(), said, act)
                .then(orders.tell(answer, act));
    }

    private static HospitalOrderTaken taken(SentOrder sent, OrderNumber order, Act act) {
        return new HospitalOrderTaken(
                sent.hospitalOrder(), sent.hospital(), sent.placerNumber(), order, sent.message(), act.at());
    }
}
