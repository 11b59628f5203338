package org.bloodstream.outcomes;

import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.contracts.EventKind;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.access.HospitalRecord;
import org.bloodstream.testkit.access.OpenedRecord;
import org.bloodstream.web.HttpSecurityContract;
import org.bloodstream.web.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@BloodstreamTest
class SecurityIT extends HttpSecurityContract {
    private static final String ORLA = "HCN:3999999993";
    private static final String COMPONENT = "A999026000123-DRC01000";
    private static final String TRACE = "/api/outcomes/traces/A999026000123";
    private static final String DONATIONS = "/api/outcomes/patients/HCN/3999999993/donations";
    private static final String NEEDS = "/api/outcomes/patients/HCN/3999999993/needs";

    @Autowired
    private WebTestClient http;

    private static final String DONATION = "A999026000321";
    private static final String PACK = DONATION + "-DRC01000";
    private static final String CASES = "/api/outcomes/look-backs";
    private static final String WORDS = "\"words\":\"Word of the officer\"";
    private static final String DONOR = "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3d";

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

    /** A case that the blood service has opened from a donor, with a pack that is at Belfast. */
    @Override
    protected List<HospitalRecord> hospitalRecords() {
        ofTheCase(Elsewhere.donorManagement(prefix), "donation", DONATION, "DonationCollected");
        for (var type : List.of("ComponentProcessed", "ComponentDespatched"))
            ofTheCase(Elsewhere.production(prefix), "component", PACK, type);
        var lookBack = await().until(this::opened, number -> !number.isEmpty());
        await().untilAsserted(() -> shows(
                Roles.HAEMOVIGILANCE_OFFICER, CASES + "/" + lookBack, "$.donations[0].components[0].owner", "BHSCT"));
        return List.of(
                new HospitalRecord("GET " + CASES, CASES + "?limit=50", "", lookBack),
                new HospitalRecord("GET " + CASES + "/{lookBack}", CASES + "/" + lookBack, "", lookBack),
                act(lookBack, "items/{component}", "{\"stage\":\"CANNOT_BE_TRACED\"," + WORDS + "}"),
                act(lookBack, "brought/{donation}", "{\"finding\":\"NOT_GIVEN\"," + WORDS + "}"),
                act(lookBack, "closing", "{" + WORDS + "}"));
    }

    /** As the sample says it, of a donation that no other test knows. */
    private static void ofTheCase(Elsewhere service, String stream, String subject, String type) {
        var sample = new EventKind(stream, type, 1).sample();
        service.says(stream, subject, type, sample.replace("A999026000123", DONATION));
    }

    private static HospitalRecord act(String lookBack, String act, String body) {
        var path = act.replace("{component}", PACK).replace("{donation}", DONATION);
        return new HospitalRecord(
                "POST " + CASES + "/{lookBack}/" + act, CASES + "/" + lookBack + "/" + path, body, lookBack);
    }

    /** Empty until the donor is heard of. */
    private String opened() {
        var answer = http.post()
                .uri(CASES + "/from-donor")
                .headers(as(Roles.DONOR_CLINICIAN))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("donor", DONOR, "ground", "DONOR_SEROCONVERSION", "words", "Anti-HCV confirmed"))
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(answer).path("lookBack").asString("");
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
