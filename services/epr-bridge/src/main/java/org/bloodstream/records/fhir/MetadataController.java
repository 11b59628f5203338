package org.bloodstream.records.fhir;

import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalReadStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What this FHIR server can do. */
@RestController
class MetadataController {
    private final FhirWrites writes;

    MetadataController(FhirWrites writes) {
        this.writes = writes;
    }

    @GetMapping("/fhir/metadata")
    @PreAuthorize("isAuthenticated()")
    Mono<ResponseEntity<String>> metadata() {
        return Mono.fromSupplier(() -> writes.resource(statement()));
    }

    private static CapabilityStatement statement() {
        var rest = new CapabilityStatementRestComponent().setMode(RestfulCapabilityMode.SERVER);
        rest.addResource(patient());
        rest.addResource(resource("ServiceRequest", TypeRestfulInteraction.CREATE, TypeRestfulInteraction.READ));
        rest.addResource(procedure());
        var statement = new CapabilityStatement()
                .setStatus(PublicationStatus.ACTIVE)
                .setDateElement(new DateTimeType("2026-11-22"))
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1)
                .addRest(rest);
        statement
                .getImplementation()
                .setDescription("Bloodstream epr-bridge: patients, transfusion requests and records");
        statement.addFormat("application/fhir+json");
        return statement;
    }

    private static CapabilityStatementRestResourceComponent patient() {
        var patient = resource(
                "Patient",
                TypeRestfulInteraction.CREATE,
                TypeRestfulInteraction.UPDATE,
                TypeRestfulInteraction.READ,
                TypeRestfulInteraction.SEARCHTYPE);
        patient.addSearchParam().setName("identifier").setType(SearchParamType.TOKEN);
        return patient.setVersioning(ResourceVersionPolicy.VERSIONEDUPDATE)
                .setConditionalCreate(true)
                .setConditionalUpdate(true)
                .setConditionalRead(ConditionalReadStatus.NOTSUPPORTED);
    }

    private static CapabilityStatementRestResourceComponent procedure() {
        var procedure = resource("Procedure", TypeRestfulInteraction.SEARCHTYPE);
        procedure.addSearchParam().setName("patient").setType(SearchParamType.REFERENCE);
        return procedure;
    }

    private static CapabilityStatementRestResourceComponent resource(String type, TypeRestfulInteraction... can) {
        var resource = new CapabilityStatementRestResourceComponent().setType(type);
        Stream.of(can).forEach(interaction -> resource.addInteraction().setCode(interaction));
        return resource;
    }
}
