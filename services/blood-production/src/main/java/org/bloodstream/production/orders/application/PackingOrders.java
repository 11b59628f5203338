package org.bloodstream.production.orders.application;

import java.time.LocalDate;
import java.time.ZoneId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.OrderUnit.Stage;
import org.bloodstream.production.orders.domain.PackingPolicy;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.packing.domain.ValidatedContainers;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.verification.application.LabelStandings;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What was picked goes into a container that is valid on that day. */
@Service
public class PackingOrders {
    private final Orders orders;
    private final OrderWork work;
    private final LabelStandings labels;
    private final ValidatedContainers containers;
    private final ZoneId zone;

    PackingOrders(Orders orders, OrderWork work, LabelStandings labels, ValidatedContainers containers, ZoneId zone) {
        this.orders = orders;
        this.work = work;
        this.labels = labels;
        this.containers = containers;
        this.zone = zone;
    }

    /**
     * Call inside a transaction. What was to be printed once more after it was picked is not packed; the despatch asks again,
     * under the locks. Empty when there is no such order.
     */
    public Mono<OrderOutcome> pack(OrderNumber number, BoxLabel container, ContainerKind kind, Act act) {
        return orders.find(number)
                .flatMap(found -> labels.objections(found.state().at(Stage.PICKED)))
                .flatMap(objections -> objections.isEmpty()
                        ? packed(number, container, kind, act)
                        : Mono.just(new OrderOutcome.Refused(objections)));
    }

    private Mono<OrderOutcome> packed(OrderNumber number, BoxLabel container, ContainerKind kind, Act act) {
        var valid = containers.on(kind, LocalDate.ofInstant(act.at(), zone));
        return work.on(number, order -> PackingPolicy.pack(order, container, kind, valid, act.at()), act);
    }
}
