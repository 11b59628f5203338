package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ConditionTimeoutException;
import org.bloodstream.journal.Freshness;
import org.bloodstream.journal.Subscription;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** The service on real servers, the other services as they are heard on Kafka, and phrases of the bedside. */
@BloodstreamTest
@Import(AdjustableClock.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class OutcomeTest {
    /** Blood-production as it answers over HTTP; a test says what. */
    static final AtomicReference<Answer> PRODUCTION = new AtomicReference<>(new Answer(503, ""));

    private static final HttpServer PRODUCTION_SERVER = productionServer();

    private static final Set<String> OTHERS =
            Set.of("blood-production", "lims-bridge", "epr-bridge", "donor-management");
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    record Answer(int status, String body) {}

    @Autowired
    protected WebTestClient http;

    @Autowired
    protected DatabaseClient database;

    @Autowired
    private Freshness freshness;

    @Autowired
    private List<Subscription> subscriptions;

    @Value("${TOPIC_PREFIX}")
    protected String prefix;

    protected Elsewhere production;
    protected Elsewhere laboratory;
    protected Elsewhere patientRecord;
    protected Elsewhere donorManagement;

    @DynamicPropertySource
    static void productionAnswersHere(DynamicPropertyRegistry registry) {
        registry.add("bloodstream.look-back.counted-every", () -> "1s");
        registry.add("bloodstream.look-back.overdue-after", () -> "0s");
        registry.add("CONFIRM_TIME_LIMIT", () -> "10s");
        registry.add(
                "BLOOD_PRODUCTION_URL",
                () -> "http://127.0.0.1:" + PRODUCTION_SERVER.getAddress().getPort());
    }

    @BeforeEach
    void othersSpeak() {
        production = Elsewhere.production(prefix);
        laboratory = Elsewhere.laboratory(prefix);
        patientRecord = Elsewhere.patientRecord(prefix);
        donorManagement = Elsewhere.donorManagement(prefix);
        for (var service : List.of(production, laboratory, patientRecord, donorManagement)) service.speakAgain();
    }

    private static HttpServer productionServer() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                var answer = PRODUCTION.get();
                boolean ours = exchange.getRequestHeaders().getFirst("Authorization") != null;
                var body = answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(ours ? answer.status() : 401, body.length == 0 ? -1 : body.length);
                if (body.length > 0) exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until everything that the other services said so far is applied here, by whatever listens to it. */
    protected void heard() {
        var said = Instant.now();
        Awaitility.await().until(() -> Flux.fromIterable(subscriptions)
                .concatMap(subscription -> freshness.completeUpTo(subscription.name()))
                .flatMapIterable(Map::entrySet)
                .filter(source -> OTHERS.contains(source.getKey()))
                .all(source -> source.getValue().isAfter(said))
                .block());
    }

    protected JsonNode heardAndChecked(Day day) {
        heard();
        return checked(day);
    }

    protected JsonNode checked(Day day) {
        return checked(day.hcn, day.label());
    }

    /** Asked again where it rests on word of too long ago, as on a machine that stood still: rightly, that confirms nothing. */
    protected JsonNode checked(String wristband, String label) {
        return Awaitility.await()
                .until(() -> json(check(wristband, label).expectStatus().isOk()), answer -> late(answer)
                        .isEmpty());
    }

    /** The services that were not heard for so long that their silence counts. */
    protected static Set<String> late(JsonNode answer) {
        var oldest = Instant.parse(answer.get("checkedAt").asString()).minus(TWO_SECONDS);
        return answer.get("asOf").properties().stream()
                .filter(asOf -> Instant.parse(asOf.getValue().asString()).isBefore(oldest))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Every look at who opened a record is one more opening in the list. */
    protected static ConditionFactory awaitOpening() {
        return Awaitility.await().pollInterval(Duration.ofMillis(200));
    }

    /** Does it, and sees it within two seconds. A machine may stand still for as long: one of five tries is enough. */
    protected static void withinTwoSeconds(IntConsumer does, IntPredicate sees) {
        for (int attempt = 1; ; attempt++) {
            int now = attempt;
            does.accept(now);
            try {
                awaitOpening().atMost(TWO_SECONDS).until(() -> sees.test(now));
                return;
            } catch (ConditionTimeoutException e) {
                if (now == 5) throw e;
            }
        }
    }

    protected static void assertGo(JsonNode answer) {
        assertThat(answer.get("reasons").toString()).isEqualTo("[]");
        assertThat(answer.get("answer").asString()).isEqualTo("GO");
    }

    protected static void assertNoGo(JsonNode answer, String... codes) {
        assertThat(answer.get("answer").asString()).isEqualTo("NO_GO");
        assertThat(codes(
                        answer.get("reasons"),
                        reason -> reason.get("severity").asString().equals("STOP")))
                .containsExactly(codes);
    }

    protected ResponseSpec start(JsonNode checked) {
        return post(
                Roles.WARD_NURSE,
                "/api/bedside/transfusions",
                Map.of("check", checked.get("check").asString()));
    }

    protected ResponseSpec stop(Day day, String reason, int volumeMl) {
        return post(
                Roles.WARD_NURSE,
                "/api/bedside/transfusions/" + day.component() + "/stop",
                Map.of("reason", reason, "volumeMl", volumeMl));
    }

    protected ResponseSpec react(Day day, Object body) {
        return post(Roles.WARD_NURSE, "/api/bedside/transfusions/" + day.component() + "/reactions", body);
    }

    protected JsonNode trace(String role, Day day) {
        return json(get(role, "/api/outcomes/traces/{donation}", day.donation.value())
                .expectStatus()
                .isOk());
    }

    /** Waits until the only pack of the day's donation has come to this state in the trace. */
    protected JsonNode tracedAs(String role, Day day, String state) {
        Awaitility.await().until(() -> {
            var found = get(role, "/api/outcomes/traces/{donation}", day.donation.value())
                    .expectBody(JsonNode.class)
                    .returnResult()
                    .getResponseBody();
            return found != null && found.at("/components/0/state").asString("").equals(state);
        });
        return trace(role, day);
    }

    protected static String fresh() {
        return UUID.randomUUID().toString();
    }

    protected ResponseSpec post(String role, String path, Object body) {
        return post(role, fresh(), path, body);
    }

    protected ResponseSpec post(String role, String key, String path, Object body) {
        return http.post()
                .uri(path)
                .headers(as(role))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    protected ResponseSpec get(String role, String path, Object... variables) {
        return http.get().uri(path, variables).headers(as(role)).exchange();
    }

    protected ResponseSpec check(String wristband, String... label) {
        return post(
                Roles.WARD_NURSE, "/api/bedside/checks", Map.of("wristband", wristband, "label", Arrays.asList(label)));
    }

    protected static JsonNode json(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    protected static List<String> codes(JsonNode list) {
        return codes(list, _ -> true);
    }

    protected static List<String> codes(JsonNode list, Predicate<JsonNode> chosen) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(chosen)
                .map(each -> each.get("code").asString())
                .toList();
    }

    protected static void assertRefused(ResponseSpec answer, String... codes) {
        assertThat(codes(json(answer.expectStatus().isEqualTo(422)).get("objections")))
                .containsExactly(codes);
    }
}
