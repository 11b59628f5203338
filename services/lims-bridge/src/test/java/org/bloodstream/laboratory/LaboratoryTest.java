package org.bloodstream.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.exchange.Sender;
import org.bloodstream.exchange.mllp.MllpListener;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.web.Relationships;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The service on real servers, and phrases of its domain. */
@BloodstreamTest
@TestPropertySource(
        properties = {
            "bloodstream.exchange.peers.lims.first-back-off=100ms",
            "bloodstream.exchange.peers.lims.longest-back-off=500ms",
            "TESTING_LABORATORIES=DTMW@NIBTS",
            "ORDERING_LABORATORIES=WINPATH@SHSCT",
            // A laboratory of its own, which does not answer.
            "bloodstream.exchange.peers.southern.kind=MLLP",
            "bloodstream.exchange.peers.southern.host=127.0.0.1",
            "bloodstream.exchange.peers.southern.port=9",
            "bloodstream.exchange.peers.southern.owner=tests",
            "bloodstream.laboratory.receivers.southern.application=WINPATH",
            "bloodstream.laboratory.receivers.southern.facility=SHSCT",
            "bloodstream.laboratory.receivers.southern.hospitals=SHSCT"
        })
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class LaboratoryTest {
    /** Beyond those of the samples. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(100_000);

    protected static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String HEADER = "MSH|^~\\&|LIMS|REGION|EPR|BHSCT|%s||%s|%s|P|2.5.1||||||UNICODE UTF-8\r";
    private static final DateTimeFormatter HL7 =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'+0000'").withZone(ZoneOffset.UTC);

    @Autowired
    protected WebTestClient http;

    @Autowired
    protected MllpListener listener;

    @Autowired
    protected Journal journal;

    @Autowired
    private Relationships relationships;

    @Value("${TOPIC_PREFIX}")
    protected String prefix;

    protected static String freshControlId() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }

    protected static String freshComponent() {
        return DonationNumber.of("A9990", 26, NUMBERS.incrementAndGet()) + "-DRC01000";
    }

    /** A hospital number of Belfast. */
    protected static String freshPatient() {
        return "T%08d".formatted(NUMBERS.incrementAndGet());
    }

    protected static String header(String type) {
        return HEADER.formatted(HL7.format(Instant.now()), type, freshControlId());
    }

    protected static String pid(String patient) {
        return "PID|1||%s^^^BHSCT^MR\r".formatted(patient);
    }

    /** The answer in original mode. */
    protected String send(String message) throws IOException {
        try (var sender = new Sender(listener.port())) {
            return sender.send(message, 1).getFirst();
        }
    }

    protected void assertAccepted(String message) throws IOException {
        assertThat(send(message)).contains("MSA|AA");
    }

    protected void assertRefused(String message, String... errors) throws IOException {
        assertThat(send(message)).contains("MSA|AE").contains(errors);
    }

    /** Is admitted to Belfast; returns when the laboratory knows it. */
    protected void admitted(PatientIdentifier patient) {
        Elsewhere.patientRecord(prefix)
                .says("patient", patient.key(), "PatientAdmitted", """
                        {"patient":{"authority":"%1$s","value":"%2$s"},"identifiers":[{"authority":"%1$s","value":"%2$s"}],
                         "location":{"ward":"W6B"},"organisation":"BHSCT","at":"2026-11-23T10:10:00Z"}""".formatted(patient.authority(), patient.value()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(relationships
                        .exists(new OdsCode("BHSCT"), patient.key())
                        .block())
                .isTrue());
    }

    /** The blood service despatches an O RhD positive component; returns when the laboratory knows it. */
    protected String despatched() {
        var component = freshComponent();
        despatch(component, "O", "POSITIVE", "2026-12-20T23:59:00Z");
        return component;
    }

    protected void despatch(String component, String abo, String rhD, String expiresAt) {
        despatch(component, abo, rhD, expiresAt, "BHSCT");
    }

    protected void despatch(String component, String abo, String rhD, String expiresAt, String hospital) {
        Elsewhere.production(prefix).says("component", component, "ComponentDespatched", """
                        {"component":"%s","donation":"%s","product":"%s","kind":"RED_CELLS","group":{"abo":"%s","rhD":"%s"},
                         "expiresAt":"%s","volumeMl":284,"hospital":"%s","site":"SITE-A","despatch":"DSP-00000451",
                         "despatchedAt":"2026-11-23T07:30:00Z"}""".formatted(
                        component, component.substring(0, 13), component.substring(14), abo, rhD, expiresAt, hospital));
        await().atMost(PATIENCE).untilAsserted(() -> get("/api/laboratory/components/" + component)
                .expectStatus()
                .isOk());
    }

    protected ResponseSpec get(String path) {
        return http.get().uri(path).headers(as(Roles.TRANSFUSION_SCIENTIST)).exchange();
    }

    protected static JsonNode json(ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    /** What stream {@code laboratory} says about a patient's key or a component, each event kept to its contract. */
    protected List<JournalEvent> told(String subject) {
        var events = Objects.requireNonNull(
                journal.history("laboratory", subject).collectList().block());
        events.forEach(event -> EventContracts.assertKept(
                "laboratory", event.type(), 1, event.data().toString()));
        return events;
    }

    protected List<String> toldTypes(String subject) {
        return told(subject).stream().map(JournalEvent::type).toList();
    }
}
