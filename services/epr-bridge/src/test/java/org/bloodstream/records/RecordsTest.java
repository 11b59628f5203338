package org.bloodstream.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.bloodstream.contracts.EventKind;
import org.bloodstream.exchange.mllp.MllpListener;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.EventContracts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** epr-bridge on real servers, with a record system that answers. Every test has patients and orders of its own. */
@BloodstreamTest
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class RecordsTest {
    protected static final MediaType FHIR = MediaType.valueOf("application/fhir+json");
    protected static final Duration SOON = Duration.ofMinutes(3);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    protected WebTestClient http;

    @Autowired
    private MllpListener mllp;

    @Autowired
    private Journal journal;

    @Value("${TOPIC_PREFIX}")
    protected String prefix;

    @DynamicPropertySource
    static void recordSystem(DynamicPropertyRegistry properties) {
        properties.add("EPR_FHIR_URL", RecordSystem::url);
    }

    /** Names of one test that stand for those of the samples. */
    protected record Names(String hcn, String hospital, String emergency, String order) {
        static Names fresh() {
            int number = NUMBERS.incrementAndGet();
            return new Names(
                    freshHcn(), "H%07d".formatted(number), "U%07d".formatted(number), "PO-%05d".formatted(number));
        }

        /** The sample with these names, and a control id of its own. */
        public String in(String text) {
            return text.replaceFirst("\\|EPR0000\\d\\d\\|", "|T%09d|".formatted(NUMBERS.incrementAndGet()))
                    .replace("3999999993", hcn)
                    .replace("3999999994", hcn.substring(0, 9) + (char) ('0' + (hcn.charAt(9) - '0' + 1) % 10))
                    .replace("H0012345", hospital)
                    .replace("U0099887", emergency)
                    .replaceAll("PO-70\\d\\d", order);
        }

        /** What was said of this test's patient, as the samples would say it. */
        public String asInSamples(String text) {
            return text.replace(hcn, "3999999993")
                    .replace(hospital, "H0012345")
                    .replace(emergency, "U0099887")
                    .replace(order, "PO-7002");
        }

        public String key() {
            return "HCN:" + hcn;
        }
    }

    protected static Names fresh() {
        return Names.fresh();
    }

    /** From the top of the block, as synthetic numbers are. */
    protected static String freshHcn() {
        while (true) {
            String body = "39999" + "%04d".formatted(NUMBERS.incrementAndGet());
            int sum = 0;
            for (int i = 0; i < 9; i++) sum += (body.charAt(i) - '0') * (10 - i);
            int check = (11 - sum % 11) % 11;
            if (check < 10) return body + check;
        }
    }

    protected static String freshDonation() {
        return "A999326%06d".formatted(NUMBERS.incrementAndGet());
    }

    protected MllpSender.Reply send(String message) {
        return MllpSender.send(mllp.port(), message);
    }

    protected void accepted(String message) {
        var reply = send(message);
        assertThat(reply.code()).as(reply.text()).isEqualTo("AA");
    }

    protected void refused(String message, String... errors) {
        var reply = send(message);
        assertThat(reply.code()).as(reply.text()).isEqualTo("AE");
        assertThat(reply.errors()).containsExactly(errors);
    }

    /** The journal of one subject; every event of it keeps its contract. */
    protected java.util.List<JournalEvent> history(String stream, String subject) {
        var events = Objects.requireNonNull(
                journal.history(stream, subject).collectList().block(SOON));
        events.forEach(event -> EventContracts.assertKept(
                stream, event.type(), event.schemaVersion(), event.data().toString()));
        return events;
    }

    /** The last event, told with the names of the samples, is the contract's sample. */
    protected void assertLastIsSample(Names names, String stream, String subject, String type) {
        var last = history(stream, subject).getLast();
        assertThat(last.type()).isEqualTo(type);
        var sample = new EventKind(stream, type, 1).sample();
        assertThat(json(names.asInSamples(last.data().toString()))).isEqualTo(json(sample));
    }

    /** The contract's sample of another service's event, about this component and patient, with texts exchanged. */
    protected static String event(String stream, String type, String component, Names names, String... exchanged) {
        String text = new EventKind(stream, type, 1)
                .sample()
                .replaceAll("A999026000\\d{3}", component.substring(0, 13))
                .replace("3999999993", names.hcn())
                .replace("PO-7002", names.order());
        for (int index = 0; index < exchanged.length; index += 2) {
            assertThat(text).contains(exchanged[index]);
            text = text.replace(exchanged[index], exchanged[index + 1]);
        }
        return text;
    }

    protected static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    protected JsonNode get(String role, String path, Object... variables) {
        return body(http.get()
                .uri(path, variables)
                .headers(as(role))
                .exchange()
                .expectStatus()
                .isOk());
    }

    protected ResponseSpec post(String role, String path, String body) {
        return write(http.post().uri(path), role, UUID.randomUUID().toString(), Map.of(), body);
    }

    protected static ResponseSpec write(
            RequestBodySpec request, String role, String key, Map<String, String> headers, String body) {
        headers.forEach(request::header);
        if (!key.isEmpty()) request.header("Idempotency-Key", key);
        return request.headers(as(role)).contentType(FHIR).bodyValue(body).exchange();
    }

    protected static JsonNode body(ResponseSpec answer) {
        return json(new String(
                Objects.requireNonNull(answer.expectBody().returnResult().getResponseBody()),
                java.nio.charset.StandardCharsets.UTF_8));
    }

    /** An OperationOutcome with these codes and expressions: {@code hcn-check-digit Patient.identifier[0].value}. */
    protected static void assertOutcome(ResponseSpec answer, int status, String... issues) {
        var outcome =
                body(answer.expectStatus().isEqualTo(status).expectHeader().contentType(FHIR));
        assertThat(outcome.path("resourceType").asString()).isEqualTo("OperationOutcome");
        assertThat(outcome.path("issue").valueStream().map(RecordsTest::told)).containsExactly(issues);
    }

    private static String told(JsonNode issue) {
        String code = issue.at("/details/coding/0/code").asString();
        return (code + " " + issue.at("/expression/0").asString("")).strip();
    }

    protected static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        Awaitility.await().atMost(SOON).untilAsserted(assertion);
    }
}
