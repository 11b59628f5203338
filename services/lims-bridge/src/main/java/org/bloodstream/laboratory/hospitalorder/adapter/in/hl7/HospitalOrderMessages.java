package org.bloodstream.laboratory.hospitalorder.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.message.OMB_O27;
import java.util.Set;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.InboundHandler;
import org.bloodstream.exchange.InboundMessage;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.hospitalorder.application.OrderingLaboratories;
import org.bloodstream.laboratory.hospitalorder.application.TakingHospitalOrders;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderObjection;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes orders of hospitals' laboratories, of those that may order. */
@Component
class HospitalOrderMessages implements InboundHandler {
    private final OrderingLaboratories laboratories;
    private final TakingHospitalOrders orders;
    private final ComponentCatalogue catalogue;

    HospitalOrderMessages(
            OrderingLaboratories laboratories, TakingHospitalOrders orders, ComponentCatalogue catalogue) {
        this.laboratories = laboratories;
        this.orders = orders;
        this.catalogue = catalogue;
    }

    @Override
    public Set<String> types() {
        return Set.of("OMB^O27");
    }

    @Override
    public Mono<Acceptance> accept(InboundMessage message) {
        if (!laboratories.know(message.sender())) return Mono.just(notKnown());
        var errors = new FieldErrors();
        var order = (OMB_O27) message.message();
        return new HospitalOrderReader(errors, order, catalogue)
                .read(message.sender())
                .map(read -> orders.take(read, message.act()).map(against -> against.map(HospitalOrderMessages::refused)
                        .orElseGet(() -> Notes.accepted(order))))
                .orElseGet(() -> Mono.just(errors.refused()));
    }

    private static Acceptance notKnown() {
        var errors = new FieldErrors();
        errors.add(
                Place.of("MSH", 3),
                Hl7Error.UNKNOWN_KEY,
                "laboratory-may-not-order",
                "This system is not known as one that orders: telephone the blood service");
        return errors.refused();
    }

    private static Acceptance refused(HospitalOrderObjection against) {
        var errors = new FieldErrors();
        switch (against) {
            case NUMBER_IN_USE -> errors.add(Place.of("ORC", 2), Hl7Error.DUPLICATE_KEY, against);
            case ORDER_NEVER_SENT -> errors.add(Place.of("ORC", 2), Hl7Error.UNKNOWN_KEY, against);
            case LINES_DIFFER -> errors.add(Place.of("BPO", 1), Hl7Error.TABLE_VALUE, against);
            case NEEDED_IN_THE_PAST -> errors.add(Place.of("BPO", 7), Hl7Error.TABLE_VALUE, against);
        }
        return errors.refused();
    }
}
