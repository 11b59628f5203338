package org.bloodstream.records.wire;

import ca.uhn.fhir.context.FhirContext;
import org.bloodstream.records.fhir.FhirJson;
import org.bloodstream.records.fhir.IdentifierSystems;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(IdentifierSystems.class)
class FhirWiring {

    /** Reads the definitions of our resources now: the first request should not wait for that. */
    @Bean
    FhirJson fhirJson() {
        var context = FhirContext.forR4();
        context.getResourceDefinition(Patient.class);
        context.getResourceDefinition(ServiceRequest.class);
        context.getResourceDefinition(Procedure.class);
        context.getResourceDefinition(Bundle.class);
        return new FhirJson(context);
    }
}
