package org.bloodstream.records.transfusions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.fhir.Components;
import org.bloodstream.records.fhir.DateTimes;
import org.bloodstream.records.fhir.IdentifierSystems;
import org.bloodstream.records.fhir.Systems;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;

/** Transfusions as FHIR Procedure. R4 has no link from a procedure to a blood product: an extension carries it. */
final class ProcedureResources {
    private final IdentifierSystems systems;

    ProcedureResources(IdentifierSystems systems) {
        this.systems = systems;
    }

    /** For another system: it is updated there by the component's identifier, so that a repeat changes nothing. */
    Bundle transaction(UUID id, Transfusion transfusion, PatientIdentifier patient) {
        var subject = new Reference().setType("Patient").setIdentifier(systems.identifier(patient));
        var bundle = new Bundle().setType(BundleType.TRANSACTION);
        bundle.setIdentifier(new Identifier().setSystem(Systems.BUNDLE).setValue(id.toString()));
        bundle.addEntry()
                .setFullUrl("urn:uuid:" + uuid(transfusion))
                .setResource(procedure(transfusion, subject))
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl("Procedure?identifier=" + Systems.COMPONENT + "|" + component(transfusion));
        return bundle;
    }

    Bundle searchset(List<Transfusion> transfusions, UUID patient) {
        var bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(transfusions.size());
        for (var transfusion : transfusions) {
            var procedure = procedure(transfusion, new Reference("Patient/" + patient));
            procedure.setId(component(transfusion));
            bundle.addEntry()
                    .setFullUrl(Systems.fullUrl("Procedure", component(transfusion)))
                    .setResource(procedure)
                    .getSearch()
                    .setMode(SearchEntryMode.MATCH);
        }
        return bundle;
    }

    private Procedure procedure(Transfusion transfusion, Reference subject) {
        var procedure = new Procedure()
                .setStatus(status(transfusion))
                .setCode(Components.transfusionOf(transfusion.kind()))
                .setSubject(subject);
        procedure.addIdentifier().setSystem(Systems.COMPONENT).setValue(component(transfusion));
        procedure.addContained(ProductResources.product(transfusion));
        procedure.addExtension(Systems.PRODUCT_EXTENSION, new Reference("#" + ProductResources.ID));
        performed(transfusion).ifPresent(procedure::setPerformed);
        Optional.ofNullable(transfusion.order()).ifPresent(order -> procedure.addBasedOn(order(order)));
        Optional.ofNullable(transfusion.volumeMl())
                .ifPresent(volume -> procedure.addExtension(Systems.VOLUME_EXTENSION, millilitres(volume)));
        Optional.ofNullable(transfusion.reaction())
                .ifPresent(code -> procedure.addComplication(coded(Systems.REACTION, code)));
        Optional.ofNullable(transfusion.evidence())
                .ifPresent(code -> procedure.setOutcome(coded(Systems.EVIDENCE, code)));
        return procedure;
    }

    private static ProcedureStatus status(Transfusion transfusion) {
        if (transfusion.isPresumed()) return ProcedureStatus.UNKNOWN;
        return switch (transfusion.state()) {
            case RUNNING -> ProcedureStatus.INPROGRESS;
            case COMPLETED -> ProcedureStatus.COMPLETED;
            case STOPPED -> ProcedureStatus.STOPPED;
        };
    }

    private static Optional<Period> performed(Transfusion transfusion) {
        var period = new Period();
        if (transfusion.startedAt() != null) period.setStartElement(DateTimes.of(transfusion.startedAt()));
        if (transfusion.endedAt() != null) period.setEndElement(DateTimes.of(transfusion.endedAt()));
        return Optional.of(period).filter(known -> !known.isEmpty());
    }

    private static Reference order(String number) {
        var identifier = new Identifier().setSystem(Systems.ORDER).setValue(number);
        return new Reference().setType("ServiceRequest").setIdentifier(identifier);
    }

    private static Quantity millilitres(int volume) {
        return new Quantity(volume).setUnit("mL").setSystem(Systems.UCUM).setCode("mL");
    }

    private static CodeableConcept coded(String system, String code) {
        var concept = new CodeableConcept();
        concept.addCoding().setSystem(system).setCode(code);
        return concept;
    }

    private static String component(Transfusion transfusion) {
        return transfusion.component().value();
    }

    private static UUID uuid(Transfusion transfusion) {
        return UUID.nameUUIDFromBytes(component(transfusion).getBytes(StandardCharsets.UTF_8));
    }
}
