package org.bloodstream.records.requests.application;

import java.util.List;
import java.util.Set;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.records.patients.application.HearingOfPatients;
import org.bloodstream.records.patients.domain.Patient.Living;
import org.bloodstream.records.patients.domain.PatientObjection;
import org.bloodstream.records.requests.domain.BedsideReport;
import org.bloodstream.records.requests.domain.Order;
import org.bloodstream.records.requests.domain.OrderNumber;
import org.bloodstream.records.requests.domain.RequestEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes orders and bedside reports, all of a message or none; runs in the caller's transaction. */
@Service
public class TakingRequests {
    private final Requests requests;

    TakingRequests(Requests requests) {
        this.requests = requests;
    }

    /** What came of it. */
    public sealed interface Result {
        record Taken(Living patient) implements Result {}

        record PatientRefused(List<PatientObjection> objections) implements Result {}

        record NumbersInUse(Set<OrderNumber> numbers) implements Result {}
    }

    /**
     * @param organisation the hospital that asks; absent when no hospital does
     * @param patient says who it is for; asked only when the order numbers are free
     */
    public Mono<Result> order(
            Act act,
            @Nullable OdsCode organisation,
            List<? extends Order> orders,
            Mono<HearingOfPatients.Result> patient) {
        return requests.taken(orders.stream().map(Order::number).toList())
                .flatMap(taken -> taken.isEmpty()
                        ? patient.flatMap(known -> order(act, organisation, orders, known))
                        : Mono.just(new Result.NumbersInUse(taken)));
    }

    /** @param patient says who the reports are about */
    public Mono<Result> report(Act act, List<BedsideReport> reports, Mono<HearingOfPatients.Result> patient) {
        return patient.flatMap(known -> switch (known) {
            case HearingOfPatients.Result.Refused(var objections) -> Mono.just(new Result.PatientRefused(objections));
            case HearingOfPatients.Result.Known(var living) ->
                requests.publish(
                                act,
                                reports.stream()
                                        .map(report -> reported(living, report))
                                        .toList())
                        .thenReturn(new Result.Taken(living));
        });
    }

    private Mono<Result> order(
            Act act, @Nullable OdsCode organisation, List<? extends Order> orders, HearingOfPatients.Result patient) {
        return switch (patient) {
            case HearingOfPatients.Result.Refused(var objections) -> Mono.just(new Result.PatientRefused(objections));
            case HearingOfPatients.Result.Known(var living) ->
                Flux.fromIterable(orders)
                        .concatMap(order -> requests.keep(order, living.id()))
                        .then(requests.publish(act, requested(living, organisation, orders)))
                        .thenReturn(new Result.Taken(living));
        };
    }

    private static List<RequestEvent> requested(
            Living patient, @Nullable OdsCode organisation, List<? extends Order> orders) {
        return orders.stream()
                .map(order -> order.requestedFor(patient.main(), organisation))
                .toList();
    }

    private static RequestEvent reported(Living patient, BedsideReport report) {
        return new RequestEvent.TransfusionReported(patient.main(), report);
    }
}
