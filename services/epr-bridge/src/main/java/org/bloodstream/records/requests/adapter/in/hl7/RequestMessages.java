package org.bloodstream.records.requests.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.message.BTS_O31;
import ca.uhn.hl7v2.model.v251.message.OMB_O27;
import java.util.List;
import java.util.Set;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.InboundHandler;
import org.bloodstream.exchange.InboundMessage;
import org.bloodstream.exchange.fields.Facilities;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.records.patients.adapter.in.hl7.PatientRefusal;
import org.bloodstream.records.patients.adapter.in.hl7.PidReader;
import org.bloodstream.records.patients.application.HearingOfPatients;
import org.bloodstream.records.patients.domain.Happening;
import org.bloodstream.records.requests.application.TakingRequests;
import org.bloodstream.records.requests.application.TakingRequests.Result;
import org.bloodstream.records.requests.domain.Order;
import org.bloodstream.records.requests.domain.OrderNumber;
import org.bloodstream.records.requests.domain.OrderNumberInUse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Orders and bedside reports. An order under a retired number is refused, so that somebody looks at it; a report of what
 * was done is taken under whatever number and counts for the survivor.
 */
@Component
class RequestMessages implements InboundHandler {
    private final HearingOfPatients index;
    private final TakingRequests requests;

    RequestMessages(HearingOfPatients index, TakingRequests requests) {
        this.index = index;
        this.requests = requests;
    }

    @Override
    public Set<String> types() {
        return Set.of("OML^O21", "ORM^O01", "OMB^O27", "BTS^O31");
    }

    @Override
    public Mono<Acceptance> accept(InboundMessage inbound) {
        var errors = new FieldErrors();
        return switch (inbound.message()) {
            case OMB_O27 message -> order(inbound, new ComponentOrders(errors).read(message), errors);
            case BTS_O31 message -> report(inbound, message, errors);
            default -> order(inbound, new ScreenOrders(errors).read(inbound.message()), errors);
        };
    }

    private Mono<Acceptance> order(InboundMessage inbound, List<? extends Order> orders, FieldErrors errors) {
        var claim = new PidReader(errors).read(inbound.message());
        if (errors.any()) return Mono.just(errors.refused());
        var mentioned = new Happening.Mentioned(inbound.receivedAt());
        var patient = index.hear(inbound.act(), claim.orElseThrow(), mentioned);
        var hospital = Facilities.sending(inbound.message()).orElse(null);
        return requests.order(inbound.act(), hospital, orders, patient).map(result -> answer(result, orders));
    }

    private Mono<Acceptance> report(InboundMessage inbound, BTS_O31 message, FieldErrors errors) {
        var reports = new BedsideReports(errors).read(message);
        var claim = new PidReader(errors).read(message);
        if (errors.any()) return Mono.just(errors.refused());
        var patient = index.meet(inbound.act(), claim.orElseThrow());
        return requests.report(inbound.act(), reports, patient).map(result -> answer(result, List.of()));
    }

    private static Acceptance answer(Result result, List<? extends Order> orders) {
        return switch (result) {
            case Result.Taken _ -> Acceptance.accepted();
            case Result.PatientRefused(var objections) -> PatientRefusal.of(objections, 1);
            case Result.NumbersInUse(var numbers) -> inUse(numbers, orders);
        };
    }

    private static Acceptance inUse(Set<OrderNumber> numbers, List<? extends Order> orders) {
        var errors = new FieldErrors();
        for (int index = 0; index < orders.size(); index++) {
            var number = orders.get(index).number();
            if (!numbers.contains(number)) continue;
            errors.add(new Place("ORC", index + 1, 2), Hl7Error.DUPLICATE_KEY, new OrderNumberInUse(number));
        }
        return errors.refused();
    }
}
