package org.bloodstream.records.wire;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.bloodstream.records.fhir.FhirJson;
import org.bloodstream.records.fhir.IdentifierSystems;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.BiologicallyDerivedProduct;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(IdentifierSystems.class)
class FhirWiring {
    private static final List<Class<? extends IBaseResource>> SPOKEN = List.of(
            Patient.class,
            ServiceRequest.class,
            Procedure.class,
            BiologicallyDerivedProduct.class,
            Bundle.class,
            OperationOutcome.class,
            CapabilityStatement.class);

    /** Reads the definitions of our resources now: the first request should not wait for files, on an event loop. */
    @Bean
    FhirJson fhirJson() {
        var context = FhirContext.forR4();
        SPOKEN.forEach(context::getResourceDefinition);
        return new FhirJson(context);
    }
}
