package org.bloodstream.records.requests.adapter.out.r2dbc;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.patients.domain.Location;
import org.bloodstream.records.requests.domain.BedsideReport;
import org.bloodstream.records.requests.domain.Disposition;
import org.bloodstream.records.requests.domain.OrderNumber;
import org.bloodstream.records.requests.domain.Reaction;
import org.bloodstream.records.requests.domain.RequestEvent;
import org.bloodstream.records.requests.domain.Requirement;
import org.bloodstream.records.requests.domain.ScreenOrder;
import org.bloodstream.records.requests.domain.TransfusionOrder;
import org.jspecify.annotations.Nullable;

/** Request events by their wire names, as contracts/events/request says. Absent is absent, never null. */
sealed interface RequestEventJson {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupAndScreenRequested(
            String request,
            PatientIdentifier patient,
            @Nullable String sample,
            @Nullable OdsCode organisation,
            Instant requestedAt)
            implements RequestEventJson {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TransfusionRequested(
            String request,
            PatientIdentifier patient,
            ComponentKind kind,
            int quantity,
            Set<Requirement> requirements,
            @Nullable String indication,
            @Nullable Instant neededAt,
            @Nullable Place location,
            @Nullable Boolean consent,
            @Nullable OdsCode organisation,
            Instant requestedAt)
            implements RequestEventJson {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TransfusionReported(
            String component,
            PatientIdentifier patient,
            @Nullable String order,
            Disposition.Status status,
            @Nullable Integer volumeMl,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Reaction reaction,
            Instant reportedAt)
            implements RequestEventJson {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(
            String ward,
            @Nullable String bay,
            @Nullable String bed,
            @Nullable String site) {
        static @Nullable Place of(@Nullable Location at) {
            return at == null ? null : new Place(at.ward(), at.bay(), at.bed(), at.siteName());
        }
    }

    static String type(RequestEvent event) {
        return switch (event) {
            case RequestEvent.GroupAndScreenRequested _ -> "GroupAndScreenRequested";
            case RequestEvent.TransfusionRequested _ -> "TransfusionRequested";
            case RequestEvent.TransfusionReported _ -> "TransfusionReported";
        };
    }

    static RequestEventJson of(RequestEvent event) {
        return switch (event) {
            case RequestEvent.GroupAndScreenRequested(var patient, var organisation, var order) ->
                screen(patient, organisation, order);
            case RequestEvent.TransfusionRequested(var patient, var organisation, var order) ->
                transfusion(patient, organisation, order);
            case RequestEvent.TransfusionReported(var patient, var report) -> report(patient, report);
        };
    }

    private static RequestEventJson screen(
            PatientIdentifier patient, @Nullable OdsCode organisation, ScreenOrder order) {
        return new GroupAndScreenRequested(
                order.number().value(), patient, order.sample(), organisation, order.requestedAt());
    }

    private static RequestEventJson transfusion(
            PatientIdentifier patient, @Nullable OdsCode organisation, TransfusionOrder order) {
        return new TransfusionRequested(
                order.number().value(),
                patient,
                order.kind(),
                order.quantity(),
                order.requirements(),
                order.indication(),
                order.neededAt(),
                Place.of(order.location()),
                order.consent(),
                organisation,
                order.requestedAt());
    }

    private static RequestEventJson report(PatientIdentifier patient, BedsideReport report) {
        return new TransfusionReported(
                report.component().value(),
                patient,
                number(report.order()),
                report.disposition().status(),
                report.volumeMl(),
                report.startedAt(),
                report.endedAt(),
                report.reaction(),
                report.reportedAt());
    }

    private static @Nullable String number(@Nullable OrderNumber order) {
        return order == null ? null : order.value();
    }
}
