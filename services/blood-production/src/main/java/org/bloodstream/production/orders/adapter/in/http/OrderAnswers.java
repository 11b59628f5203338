package org.bloodstream.production.orders.adapter.in.http;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.orders.application.OrderOutcome;
import org.bloodstream.production.orders.application.OrderOutcome.Done;
import org.bloodstream.production.orders.application.OrderOutcome.Refused;
import org.bloodstream.production.orders.domain.OrderObjection.OrderUnknown;
import org.bloodstream.web.Answer;
import org.bloodstream.web.RefusalException;
import reactor.core.publisher.Mono;

/** How what came of a command is answered. */
final class OrderAnswers {
    private OrderAnswers() {}

    static Answer ok(OrderOutcome outcome) {
        return switch (outcome) {
            case Done(var order) -> Answer.ok(OrderView.of(order));
            case Refused(var objections) -> refused(objections);
        };
    }

    static Answer created(OrderOutcome outcome) {
        return switch (outcome) {
            case Done(var order) -> Answer.created(OrderView.of(order));
            case Refused(var objections) -> refused(objections);
        };
    }

    static <T> Mono<T> unknown() {
        return Mono.error(() -> RefusalException.notFound("No such order", new OrderUnknown()));
    }

    private static Answer refused(List<? extends Objection> objections) {
        return Answer.refused("The order was left as it was", objections);
    }
}
