package org.bloodstream.production.hospitalorder.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.journal.Act;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.Ending;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.Said;
import org.bloodstream.production.hospitalorder.domain.KnownOrder;
import org.bloodstream.production.hospitalorder.domain.SentOrder;
import org.bloodstream.production.orders.domain.OrderNumber;
import reactor.core.publisher.Mono;

/** Orders that hospitals' systems sent, and what waits about them. */
public interface HospitalOrders {
    /** Kept from everybody else until the transaction ends; empty when it was never sent. */
    Mono<KnownOrder> lock(UUID hospitalOrder);

    /** For the first time. */
    Mono<Void> put(SentOrder order, Act act);

    Mono<Void> made(UUID hospitalOrder, OrderNumber order);

    Mono<Void> cancelled(UUID hospitalOrder, Act act);

    /** An officer has to look at it from now on; what waited before about the same order gives way. */
    Mono<Void> await(UUID hospitalOrder, Awaited what, String message, List<Said> objections, Act act);

    /** @param words why; they stay in this service's own table, empty unless somebody closes it */
    Mono<Void> settle(UUID hospitalOrder, Ending ending, String words, Act act);

    Mono<Void> tell(HospitalOrderAnswer answer, Act act);

    /** What could not be taken. */
    enum Awaited {
        ORDER,
        CANCELLATION
    }
}
