package org.bloodstream.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.contracts.EventKind;
import org.bloodstream.exchange.Samples;
import org.bloodstream.exchange.Sender;
import org.bloodstream.exchange.mllp.MllpListener;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.access.HospitalRecord;
import org.bloodstream.testkit.access.OpenedRecord;
import org.bloodstream.web.HttpSecurityContract;
import org.bloodstream.web.Relationships;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@BloodstreamTest
class SecurityIT extends HttpSecurityContract {
    private static final String ORLA = "HCN:3999999993";
    private static final String COMPONENT = "A999026000123-DRC01000";

    private static final String FINDINGS = "/api/laboratory/incompatibilities";
    private static final String DESPATCHED = """
            {"component":"%1$s","donation":"%2$s","product":"DRC01000","kind":"RED_CELLS","group":{"abo":"A","rhD":"POSITIVE"},
             "expiresAt":"2026-12-20T23:59:00Z","volumeMl":284,"hospital":"BHSCT","site":"SITE-A","despatch":"DSP-00000451",
             "despatchedAt":"2026-11-23T07:30:00Z"}""";
    private static final String ISSUED =
            "BPX|1|DS^^HL70510|F|20261123150500+0000|%s|DRC01000^^IBT0001|||||6200^^IBT0001||20261220235900+0000|1|280||%s|W6B\r";

    @Autowired
    WebTestClient http;

    @Autowired
    private MllpListener listener;

    @Autowired
    private Relationships relationships;

    @Value("${TOPIC_PREFIX}")
    private String prefix;

    /** Admitted to Belfast, grouped for it, and a component is issued to her from Belfast's laboratory. */
    @Override
    protected List<OpenedRecord> records() {
        says(Elsewhere.patientRecord(prefix), "patient", ORLA, "PatientAdmitted");
        says(Elsewhere.production(prefix), "component", COMPONENT, "ComponentDespatched");
        await().atMost(LaboratoryTest.PATIENCE)
                .until(() -> Boolean.TRUE.equals(
                        relationships.exists(new OdsCode("BHSCT"), ORLA).block()));
        var issue = Samples.text("10_bps_o29_reserved_and_dispensed").replaceFirst("BPX\\|2[^\r]*\r", "");
        await().atMost(LaboratoryTest.PATIENCE).until(() -> accepted(issue));
        assertThat(accepted(Samples.text("07_oru_r01_group_and_screen"))).isTrue();
        return List.of(
                new OpenedRecord(
                        "GET /api/laboratory/patients/{authority}/{value}/group-and-screen",
                        "/api/laboratory/patients/HCN/3999999993/group-and-screen",
                        ORLA),
                new OpenedRecord(
                        "GET /api/laboratory/components/{component}", "/api/laboratory/components/" + COMPONENT, ORLA));
    }

    /** A pack that was sent to Belfast is issued there to somebody whom nobody has grouped. */
    @Override
    protected List<HospitalRecord> hospitalRecords() {
        var pack = LaboratoryTest.freshComponent();
        Elsewhere.production(prefix)
                .says("component", pack, "ComponentDespatched", DESPATCHED.formatted(pack, pack.substring(0, 13)));
        var patient = LaboratoryTest.freshPatient();
        await().atMost(LaboratoryTest.PATIENCE).until(() -> taken(issued(pack, patient), 1));
        var finding = findingOf(pack);
        return List.of(
                new HospitalRecord("GET " + FINDINGS, FINDINGS + "?limit=500", "", finding),
                new HospitalRecord(
                        "POST " + FINDINGS + "/{finding}/acknowledgement",
                        FINDINGS + "/" + finding + "/acknowledgement",
                        "{\"words\":\"Telephoned W6B, the unit is back\"}",
                        finding));
    }

    private static String issued(String pack, String patient) {
        return LaboratoryTest.header("BPS^O29^BPS_O29") + LaboratoryTest.pid(patient)
                + "ORC|SC|PO-7002\rBPO|1|RC^Red cells^L||1\r" + ISSUED.formatted(pack.substring(0, 13), pack);
    }

    private String findingOf(String pack) {
        var found = http.get()
                .uri(FINDINGS + "?limit=500")
                .headers(as(Roles.TRANSFUSION_SCIENTIST))
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return StreamSupport.stream(Objects.requireNonNull(found).path("items").spliterator(), false)
                .filter(item -> item.path("component").asString("").equals(pack))
                .map(item -> item.path("finding").asString())
                .findFirst()
                .orElseThrow();
    }

    private static void says(Elsewhere service, String stream, String subject, String type) {
        service.says(stream, subject, type, new EventKind(stream, type, 1).sample());
    }

    /** As a message of its own each time: a repeat would get the first answer. */
    private boolean accepted(String sample) {
        var message = sample.replaceFirst("\\|LIM000\\d{3}\\|", "|" + LaboratoryTest.freshControlId() + "|");
        return taken(message, 2);
    }

    private boolean taken(String message, int answers) {
        try (var sender = new Sender(listener.port())) {
            return sender.send(message, answers).getLast().contains("MSA|AA");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/laboratory/patients/HCN/3999999993/group-and-screen",
                "/api/laboratory/components/A999026000123-DRC01000"
            })
    void a_nurse_does_not_read_the_laboratorys_pages(String path) {
        http.get()
                .uri(path)
                .headers(as(Roles.WARD_NURSE))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void a_transfusion_scientist_does_not_read_the_operators_pages() {
        http.get()
                .uri("/api/operations/lims-bridge/messages")
                .headers(as(Roles.TRANSFUSION_SCIENTIST))
                .exchange()
                .expectStatus()
                .isForbidden();
    }
}
