package org.bloodstream.records.requests.adapter.in.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.records.fhir.FhirIssue;
import org.bloodstream.records.fhir.Issues;
import org.bloodstream.records.fhir.Systems;
import org.bloodstream.records.requests.domain.ComponentAskedFor;
import org.bloodstream.records.requests.domain.OrderNumber;
import org.bloodstream.records.requests.domain.TransfusionOrder;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.jspecify.annotations.Nullable;

/** A FHIR ServiceRequest for a transfusion as an order. */
final class ServiceRequestReader {
    private final ServiceRequest request;
    private final Issues issues;

    ServiceRequestReader(ServiceRequest request, Issues issues) {
        this.request = request;
        this.issues = issues;
    }

    /** The requester's own number, where it gave one. */
    Optional<OrderNumber> number() {
        return request.getIdentifier().stream()
                .filter(identifier -> Systems.ORDER.equals(identifier.getSystem()) && identifier.hasValue())
                .findFirst()
                .flatMap(identifier ->
                        issues.reading("ServiceRequest.identifier", () -> new OrderNumber(identifier.getValue())));
    }

    TransfusionOrder order(OrderNumber number, Instant requestedAt) {
        checkStatus();
        var kind = kind();
        var quantity = quantity();
        var indication = indication();
        var neededAt = neededAt();
        var more = new RequestExtensions(request, issues);
        var requirements = more.requirements();
        var location = more.location();
        issues.refuseIfAny();
        return new TransfusionOrder(
                number,
                kind.orElseThrow(),
                quantity.orElseThrow(),
                requirements,
                indication,
                neededAt,
                location,
                more.consent(),
                requestedAt);
    }

    private void checkStatus() {
        if (request.getStatus() != ServiceRequestStatus.ACTIVE) {
            issues.value("ServiceRequest.status", "status-unsupported", "A new request is active");
        }
        if (request.getIntent() != ServiceRequestIntent.ORDER) {
            issues.value("ServiceRequest.intent", "intent-unsupported", "Only orders are taken");
        }
        if (request.getDoNotPerform() || request.hasModifierExtension()) {
            issues.add(FhirIssue.unsupported(
                    "ServiceRequest.doNotPerform", "modifier-unsupported", "This modifier is not understood here"));
        }
    }

    private Optional<ComponentKind> kind() {
        var kind = code(request.getCode(), Systems.SNOMED)
                .flatMap(ComponentAskedFor::ofSnomed)
                .map(ComponentAskedFor::kind);
        if (kind.isEmpty()) {
            issues.value(
                    "ServiceRequest.code",
                    "component-code-unknown",
                    "The code is SNOMED CT 116863004 (red cells), 12719002 (platelets) or 116861002 (plasma)");
        }
        return kind;
    }

    private Optional<Integer> quantity() {
        if (request.hasQuantityQuantity()) {
            var quantity = request.getQuantityQuantity();
            return issues.reading("ServiceRequest.quantity", () -> units(quantity));
        }
        issues.required("ServiceRequest.quantity", "quantity-missing", "The number of units is required");
        return Optional.empty();
    }

    private static int units(Quantity quantity) {
        BigDecimal value = quantity.getValue();
        boolean whole = value != null && value.stripTrailingZeros().scale() <= 0 && value.precision() <= 4;
        if (!whole || quantity.hasComparator()) {
            throw new UnreadableCodeException("quantity-malformed", "The quantity is a whole number of units");
        }
        return TransfusionOrder.requireQuantity(value.intValue());
    }

    private @Nullable String indication() {
        return request.getReasonCode().stream()
                .flatMap(reason -> code(reason, Systems.INDICATION).stream())
                .findFirst()
                .flatMap(code ->
                        issues.reading("ServiceRequest.reasonCode", () -> TransfusionOrder.requireIndication(code)))
                .orElse(null);
    }

    private @Nullable Instant neededAt() {
        if (!request.hasOccurrence()) return null;
        if (request.hasOccurrenceDateTimeType()
                && request.getOccurrenceDateTimeType().getTimeZone() != null) {
            return request.getOccurrenceDateTimeType().getValue().toInstant();
        }
        issues.value(
                "ServiceRequest.occurrence", "occurrence-unsupported", "When it is needed is a dateTime with offset");
        return null;
    }

    private static Optional<String> code(CodeableConcept concept, String system) {
        Stream<Coding> codings = concept.getCoding().stream();
        return codings.filter(coding -> system.equals(coding.getSystem()))
                .flatMap(coding -> Stream.ofNullable(coding.getCode()))
                .findFirst();
    }
}
