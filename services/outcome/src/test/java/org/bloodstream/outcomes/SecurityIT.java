package org.bloodstream.outcomes;

import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import java.util.List;
import org.bloodstream.contracts.EventKind;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.access.OpenedRecord;
import org.bloodstream.web.HttpSecurityContract;
import org.bloodstream.web.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient;

@BloodstreamTest
class SecurityIT extends HttpSecurityContract {
    private static final String ORLA = "HCN:3999999993";
    private static final String COMPONENT = "A999026000123-DRC01000";
    private static final String TRACE = "/api/outcomes/traces/A999026000123";
    private static final String DONATIONS = "/api/outcomes/patients/HCN/3999999993/donations";
    private static final String NEEDS = "/api/outcomes/patients/HCN/3999999993/needs";

    @Autowired
    private WebTestClient http;

    @Value("${TOPIC_PREFIX}")
    private String prefix;

    /** Admitted to Belfast, and a component is issued to her there. */
    @Override
    protected List<OpenedRecord> records() {
        says(Elsewhere.patientRecord(prefix), "patient", ORLA, "PatientAdmitted");
        says(Elsewhere.production(prefix), "component", COMPONENT, "ComponentDespatched");
        says(Elsewhere.laboratory(prefix), "laboratory", COMPONENT, "ComponentIssued");
        await().untilAsserted(() -> shows(Roles.WARD_NURSE, TRACE, "$.components[0].patient.value", "3999999993"));
        await().untilAsserted(() -> shows(Roles.HAEMOVIGILANCE_OFFICER, DONATIONS, "$.items[0].component", COMPONENT));
        return List.of(
                new OpenedRecord("GET /api/outcomes/traces/{donation}", TRACE, ORLA),
                new OpenedRecord("GET /api/outcomes/patients/{authority}/{value}/donations", DONATIONS, ORLA),
                new OpenedRecord("GET /api/outcomes/patients/{authority}/{value}/needs", NEEDS, ORLA));
    }

    private static void says(Elsewhere service, String stream, String subject, String type) {
        service.says(stream, subject, type, new EventKind(stream, type, 1).sample());
    }

    private void shows(String role, String path, String where, String what) {
        http.get()
                .uri(path)
                .headers(as(role))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath(where)
                .isEqualTo(what);
    }
}
