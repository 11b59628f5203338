package org.bloodstream.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.contracts.EventKind;
import org.bloodstream.exchange.Samples;
import org.bloodstream.exchange.Sender;
import org.bloodstream.exchange.mllp.MllpListener;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.Elsewhere;
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

@BloodstreamTest
class SecurityIT extends HttpSecurityContract {
    private static final String ORLA = "HCN:3999999993";
    private static final String COMPONENT = "A999026000123-DRC01000";

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

    private static void says(Elsewhere service, String stream, String subject, String type) {
        service.says(stream, subject, type, new EventKind(stream, type, 1).sample());
    }

    /** As a message of its own each time: a repeat would get the first answer. */
    private boolean accepted(String sample) {
        var message = sample.replaceFirst("\\|LIM000\\d{3}\\|", "|" + LaboratoryTest.freshControlId() + "|");
        try (var sender = new Sender(listener.port())) {
            return sender.send(message, 2).getLast().contains("MSA|AA");
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
