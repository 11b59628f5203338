package org.bloodstream.production.hospitalorder.application;

import java.util.Optional;
import java.util.UUID;
import org.bloodstream.journal.Act;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.Ending;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderObjection;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** An officer has spoken with the hospital, and nothing more is to be done. */
@Service
public class ClosingHospitalOrders {
    private final HospitalOrders orders;

    ClosingHospitalOrders(HospitalOrders orders) {
        this.orders = orders;
    }

    /** Call inside a transaction. Without an objection it is closed; empty when no hospital has sent such an order. */
    public Mono<Optional<HospitalOrderObjection>> close(UUID hospitalOrder, String words, Act act) {
        return orders.lock(hospitalOrder)
                .flatMap(known -> known.waits()
                        ? orders.settle(hospitalOrder, Ending.CLOSED, words, act)
                                .thenReturn(Optional.empty())
                        : Mono.just(Optional.of(HospitalOrderObjection.NOTHING_WAITS)));
    }
}
