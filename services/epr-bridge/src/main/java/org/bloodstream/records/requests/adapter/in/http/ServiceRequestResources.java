package org.bloodstream.records.requests.adapter.in.http;

import java.util.Optional;
import java.util.UUID;
import org.bloodstream.records.fhir.Components;
import org.bloodstream.records.fhir.DateTimes;
import org.bloodstream.records.fhir.Systems;
import org.bloodstream.records.patients.domain.Location;
import org.bloodstream.records.requests.domain.OrderNumber;
import org.bloodstream.records.requests.domain.Requirement;
import org.bloodstream.records.requests.domain.TransfusionOrder;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Orders as FHIR ServiceRequest; the id is the order number. */
final class ServiceRequestResources {
    private ServiceRequestResources() {}

    static String location(OrderNumber number) {
        return "/fhir/ServiceRequest/" + number.value();
    }

    static ServiceRequest resource(TransfusionOrder order, UUID patient) {
        var request = new ServiceRequest()
                .setStatus(ServiceRequestStatus.ACTIVE)
                .setIntent(ServiceRequestIntent.ORDER)
                .setCode(Components.transfusionOf(order.kind()))
                .setQuantity(new Quantity(order.quantity()))
                .setSubject(new Reference("Patient/" + patient))
                .setAuthoredOnElement(DateTimes.of(order.requestedAt()));
        request.setId(order.number().value());
        request.getMeta().setVersionId("1");
        request.addIdentifier().setSystem(Systems.ORDER).setValue(order.number().value());
        order.requirements().forEach(requirement -> request.addExtension(extension(requirement)));
        Optional.ofNullable(order.indication()).ifPresent(code -> request.addReasonCode(reason(code)));
        Optional.ofNullable(order.neededAt()).map(DateTimes::of).ifPresent(request::setOccurrence);
        Optional.ofNullable(order.location()).ifPresent(place -> request.addExtension(extension(place)));
        Optional.ofNullable(order.consent())
                .ifPresent(given -> request.addExtension(Systems.CONSENT_EXTENSION, new BooleanType(given)));
        return request;
    }

    private static Extension extension(Requirement requirement) {
        var coding = new Coding().setSystem(Systems.REQUIREMENT).setCode(requirement.hl7());
        return new Extension(Systems.REQUIREMENT_EXTENSION, coding);
    }

    private static Extension extension(Location location) {
        var extension = new Extension(Systems.LOCATION_EXTENSION);
        add(extension, "ward", location.ward());
        add(extension, "bay", location.bay());
        add(extension, "bed", location.bed());
        add(extension, "site", location.siteName());
        return extension;
    }

    private static void add(Extension extension, String name, @Nullable String value) {
        if (value != null) extension.addExtension(name, new StringType(value));
    }

    private static CodeableConcept reason(String indication) {
        var reason = new CodeableConcept();
        reason.addCoding().setSystem(Systems.INDICATION).setCode(indication);
        return reason;
    }
}
