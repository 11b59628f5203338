package org.bloodstream.production.orders.application;

import java.time.LocalDate;
import java.time.ZoneId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.PackingPolicy;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.packing.domain.ValidatedContainers;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What was picked goes into a container that is valid on that day. */
@Service
public class PackingOrders {
    private final OrderWork work;
    private final ValidatedContainers containers;
    private final ZoneId zone;

    PackingOrders(OrderWork work, ValidatedContainers containers, ZoneId zone) {
        this.work = work;
        this.containers = containers;
        this.zone = zone;
    }

    /** Call inside a transaction. Empty when there is no such order. */
    public Mono<OrderOutcome> pack(OrderNumber number, BoxLabel container, ContainerKind kind, Act act) {
        var valid = containers.on(kind, LocalDate.ofInstant(act.at(), zone));
        return work.on(number, order -> PackingPolicy.pack(order, container, kind, valid, act.at()), act);
    }
}
