package org.bloodstream.production.orders.adapter.in.http;

import java.util.function.Supplier;
import org.bloodstream.production.orders.application.OrderOutcome;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Commands on an order that there is: each answers with the order as it stands then. */
@Component
class OrderCommands {
    private final Commands commands;

    OrderCommands(Commands commands) {
        this.commands = commands;
    }

    /** @param command empty when there is no such order */
    Mono<ResponseEntity<Object>> once(CommandRequest request, Object body, Supplier<Mono<OrderOutcome>> command) {
        return commands.once(
                request, body, () -> command.get().map(OrderAnswers::ok).switchIfEmpty(OrderAnswers.unknown()));
    }

    Mono<ResponseEntity<Object>> placing(
            CommandRequest request, PlaceOrder body, Supplier<Mono<OrderOutcome>> command) {
        return commands.once(request, body, () -> command.get().map(OrderAnswers::created));
    }
}
