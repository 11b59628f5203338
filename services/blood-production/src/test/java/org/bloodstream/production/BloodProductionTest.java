package org.bloodstream.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.TestServers;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The service on real servers, and phrases of its domain. Every donation of a test has a number of its own. */
@BloodstreamTest
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class BloodProductionTest {
    protected static final Map<String, Object> NOTHING = Map.of();
    protected static final Map<String, Object> LIFTED_AS_SAFE =
            Map.of("ground", "ASSESSED_AS_SAFE", "words", "Judged by the consultant: no risk");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    protected WebTestClient http;

    @Autowired
    protected DatabaseClient database;

    @Autowired
    private Environment environment;

    @Value("${TOPIC_PREFIX}")
    protected String prefix;

    protected static String fresh() {
        return UUID.randomUUID().toString();
    }

    protected static String freshNumber() {
        return DonationNumber.of("A9992", 26, NUMBERS.incrementAndGet()).value();
    }

    protected ResponseSpec post(String role, String path, Object body) {
        return post(role, fresh(), path, body);
    }

    protected ResponseSpec post(String role, String key, String path, Object body) {
        return send(as(role), key, path, body);
    }

    /** By an account that has signed on so many seconds ago. */
    protected ResponseSpec signed(String role, String account, int secondsAgo, String key, String path, Object body) {
        var token = TestServers.signedTokens().signedOn(role, account, secondsAgo);
        return send(headers -> headers.setBearerAuth(token), key, path, body);
    }

    /** By an account that has just signed on. */
    protected ResponseSpec signed(String role, String account, String path, Object body) {
        return signed(role, account, 5, fresh(), path, body);
    }

    private ResponseSpec send(Consumer<HttpHeaders> as, String key, String path, Object body) {
        return http.post()
                .uri(path)
                .headers(as)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    protected ResponseSpec get(String role, String path) {
        return http.get().uri(path).headers(as(role)).exchange();
    }

    protected static JsonNode json(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    protected static String donation(String donation, String act) {
        return "/api/production/donations/" + donation + "/" + act;
    }

    protected static String component(String component, String act) {
        return "/api/production/components/" + component + "/" + act;
    }

    /** A donation that word of collection has reached, in time for whatever is made of it. */
    protected String knownDonation() {
        return knownDonation(Instant.now().minus(Duration.ofHours(20)));
    }

    /** The word of collection, as donor-management sends it. */
    protected void collectedElsewhere(String donation, Instant collectedAt) {
        Elsewhere.donorManagement(prefix).says("donation", donation, "DonationCollected", """
                {"donation":"%s","donor":"%s","kind":"WHOLE_BLOOD","venue":"BELFAST-HQ","volumeMl":475,"collectedAt":"%s"}""".formatted(
                        donation, UUID.randomUUID(), collectedAt));
    }

    /** What a machine took at a session. */
    protected void collectedByMachine(String donation, String kind) {
        Elsewhere.donorManagement(prefix).says("donation", donation, "DonationCollected", """
                {"donation":"%s","donor":"%s","kind":"%s","venue":"BELFAST-HQ","volumeMl":400,"collectedAt":"%s"}""".formatted(
                        donation, UUID.randomUUID(), kind, Instant.now()));
    }

    /** A collection at a session that took over 15 minutes. */
    protected void collectedSlowly(String donation) {
        Elsewhere.donorManagement(prefix).says("donation", donation, "DonationCollected", """
                {"donation":"%s","donor":"%s","kind":"WHOLE_BLOOD","venue":"BELFAST-HQ","volumeMl":475,"collectedAt":"%s",
                 "atSession":{"session":"%s","collection":"%s","startedAt":"%s","redCellsOnly":true,"bagType":"Q","bagLot":"71A04"}}""".formatted(
                        donation,
                        UUID.randomUUID(),
                        Instant.now(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        Instant.now().minus(Duration.ofMinutes(16))));
    }

    /** What a donor told, as donor-management sends it. */
    protected void donorTold(String donation, UUID information) {
        Elsewhere.donorManagement(prefix)
                .says("postdonation", donation, "PostDonationInformationReceived", """
                {"information":"%s","donation":"%s","donor":"%s","kind":"ILLNESS_AFTER_DONATION","receivedAt":"%s"}""".formatted(
                                information, donation, UUID.randomUUID(), Instant.now()));
    }

    /** The number of the hold that what a donor told has put on the donation. */
    protected UUID onHold(String donation) {
        var information = UUID.randomUUID();
        donorTold(donation, information);
        Awaitility.await().untilAsserted(() -> assertThat(openHolds(donation)).contains(information.toString()));
        return information;
    }

    protected List<String> openHolds(String donation) {
        return StreamSupport.stream(
                        json(get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation))
                                .get("holds")
                                .spliterator(),
                        false)
                .map(hold -> hold.get("hold").asString())
                .toList();
    }

    /** On the page of holds. */
    protected JsonNode listedHold(String donation) {
        return listedHold(Roles.QUALITY_OFFICER, donation);
    }

    protected JsonNode listedHold(String role, String donation) {
        var cursor = "";
        while (true) {
            var page = json(get(role, "/api/production/holds?limit=200" + cursor));
            for (var hold : page.get("items")) {
                if (hold.get("donation").asString().equals(donation)) return hold;
            }
            assertThat(page.has("next")).as("a hold of " + donation).isTrue();
            cursor = "&cursor=" + page.get("next").asString();
        }
    }

    protected ResponseSpec lift(String donation, UUID hold) {
        return lift(Roles.QUALITY_OFFICER, "another-officer", donation, hold);
    }

    /** A quality officer proposes it and a clinician grants it; both have just signed on. */
    protected void conceded(String component) {
        var concession = json(signed(
                                Roles.QUALITY_OFFICER,
                                "an-officer",
                                component(component, "concessions"),
                                Map.of("ground", "SHORTAGE", "reason", "Enough for a small adult"))
                        .expectStatus()
                        .isCreated())
                .get("concession")
                .asString();
        signed(
                        Roles.DONOR_CLINICIAN,
                        "a-clinician",
                        "/api/production/concessions/" + concession + "/granting",
                        Map.of("reason", "Spoken with the consultant of the patient"))
                .expectStatus()
                .isOk();
    }

    protected ResponseSpec lift(String role, String account, String donation, UUID hold) {
        return signed(role, account, donation(donation, "holds/" + hold + "/lifting"), LIFTED_AS_SAFE);
    }

    protected String knownDonation(Instant collectedAt) {
        var donation = freshNumber();
        collectedElsewhere(donation, collectedAt);
        awaitKnown(donation);
        return donation;
    }

    protected void awaitKnown(String donation) {
        Awaitility.await().untilAsserted(() -> get(Roles.QUALITY_OFFICER, "/api/production/donations/" + donation)
                .expectStatus()
                .isOk());
    }

    protected ResponseSpec receive(String donation) {
        return post(Roles.PROCESSING_SCIENTIST, donation(donation, "receipt"), Map.of("site", "NIBTS-BELFAST"));
    }

    protected ResponseSpec test(String donation, String test, String result) {
        return post(
                Roles.TESTING_SCIENTIST,
                donation(donation, "tests"),
                Map.of("test", test, "result", result, "run", "RUN-1", "analyser", "ALINITY-1"));
    }

    protected void everyTestNegative(String donation) {
        Arrays.stream(MandatoryTest.values())
                .forEach(test ->
                        test(donation, test.name(), "NEGATIVE").expectStatus().isCreated());
    }

    /** For what red cells for the newborn promise; K is typed with the group. */
    protected void testedForTheNewborn(String donation) {
        for (var marker : List.of("CMV", "HBS", "HIGH_TITRE"))
            markerIs(donation, marker, "NEGATIVE").expectStatus().isCreated();
    }

    protected ResponseSpec markerIs(String donation, String marker, String result) {
        return post(
                Roles.TESTING_SCIENTIST,
                donation(donation, "markers"),
                Map.of("marker", marker, "result", result, "run", "RUN-1", "analyser", "ALINITY-1"));
    }

    protected ResponseSpec group(String donation, String abo, String determination) {
        return group(donation, abo, List.of(Map.of("antigen", "006001", "typing", "NEGATIVE")), determination);
    }

    protected ResponseSpec group(
            String donation, String abo, List<Map<String, String>> antigens, String determination) {
        return post(
                Roles.TESTING_SCIENTIST,
                donation(donation, "groups"),
                Map.of(
                        "group",
                        Map.of("abo", abo, "rhD", "POSITIVE"),
                        "antigens",
                        antigens,
                        "determination",
                        determination,
                        "analyser",
                        "NEO-1"));
    }

    protected void groupedTwice(String donation) {
        group(donation, "O", "FIRST").expectStatus().isCreated();
        group(donation, "O", "SECOND").expectStatus().isCreated();
    }

    protected ResponseSpec process(String donation, String product, int volumeMl) {
        return process(donation, List.of(Map.of("product", product, "volumeMl", volumeMl)));
    }

    protected ResponseSpec process(String donation, List<Map<String, Object>> packs) {
        equipped();
        return post(
                Roles.PROCESSING_SCIENTIST,
                donation(donation, "components"),
                Map.of("components", packs, "equipment", List.of(Bench.CENTRIFUGE)));
    }

    /** What the processes need as shipped, registered. */
    protected Bench equipped() {
        return Bench.of(this, prefix);
    }

    /** A process on one pack, as the endpoint takes it, with all that it needs. */
    protected Map<String, Object> modification(String process, Map<String, Object> more) {
        var body = new HashMap<String, Object>(equipped().with(process));
        body.put("process", process);
        body.put("modifiedAt", Instant.now().toString());
        body.putAll(more);
        return body;
    }

    /** Red cells of a received donation; nothing is tested yet. */
    protected String redCells(String donation) {
        receive(donation).expectStatus().isCreated();
        process(donation, "DRC01000", 284).expectStatus().isCreated();
        return donation + "-DRC01000";
    }

    protected String labelledRedCells(String donation) {
        var component = redCells(donation);
        groupedTwice(donation);
        label(component).expectStatus().isCreated();
        return component;
    }

    protected String releasedRedCells(String donation) {
        var component = labelledRedCells(donation);
        everyTestNegative(donation);
        release(component).expectStatus().isOk();
        return component;
    }

    protected ResponseSpec label(String component) {
        return post(Roles.PROCESSING_SCIENTIST, component(component, "label"), NOTHING);
    }

    /** As the labelling room works: what was released is printed, and its label is scanned back at once. */
    protected ResponseSpec release(String component) {
        var answer = releaseOnly(component);
        answer.expectStatus().value(status -> {
            if (status == 200) scanBack(component, labelOf(component));
        });
        return answer;
    }

    /** Its label is not scanned back. */
    protected ResponseSpec releaseOnly(String component) {
        return post(Roles.QUALITY_OFFICER, component(component, "release"), NOTHING);
    }

    /** What its final label says. */
    protected String labelOf(String component) {
        return Objects.requireNonNull(database.sql("""
                        select data ->> 'label' from journal
                        where stream = 'component' and type = 'ComponentLabelled' and subject = :component
                        order by subject_version desc limit 1""")
                .bind("component", component)
                .mapValue(String.class)
                .first()
                .block());
    }

    protected ResponseSpec reprint(String component, String ground) {
        return post(Roles.PROCESSING_SCIENTIST, component(component, "label/reprint"), Map.of("ground", ground));
    }

    /** @param label each barcode of it */
    protected ResponseSpec scanBack(String component, String... label) {
        return post(
                Roles.PROCESSING_SCIENTIST,
                component(component, "label/verification"),
                Map.of("number", "=" + component.substring(0, 13) + "00", "label", List.of(label)));
    }

    protected ResponseSpec despatch(String component) {
        return post(
                Roles.DISTRIBUTION_OFFICER,
                component(component, "despatch"),
                Map.of("hospital", "BHSCT", "site", "SITE-A"));
    }

    protected static void assertRefused(ResponseSpec answer, String... codes) {
        var problem = json(answer.expectStatus().isEqualTo(422));
        assertThat(StreamSupport.stream(problem.get("objections").spliterator(), false)
                        .map(objection -> objection.get("code").asString()))
                .containsExactly(codes);
    }

    protected static void assertNotFound(ResponseSpec answer, String code) {
        answer.expectStatus().isNotFound().expectBody().jsonPath("$.code").isEqualTo(code);
    }

    protected JsonNode standingOf(String component) {
        return json(get(Roles.QUALITY_OFFICER, "/api/production/components/" + component)
                .expectStatus()
                .isOk());
    }

    protected static int status(ResponseSpec answer) {
        return answer.returnResult(JsonNode.class).getStatus().value();
    }

    protected static <T> List<T> atOnce(List<Callable<T>> calls) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream()
                    .map(BloodProductionTest::result)
                    .toList();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** The same service once more, on the same database and topics. */
    protected final ConfigurableApplicationContext secondReplica() {
        var arguments = Stream.of(
                        "DATABASE_HOST",
                        "DATABASE_PORT",
                        "DATABASE_NAME",
                        "DATABASE_USER",
                        "DATABASE_PASSWORD",
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "TOPIC_PREFIX",
                        "OIDC_ISSUER",
                        "OIDC_JWKS_URI",
                        "OIDC_CLIENT_SECRET")
                .map(name -> "--" + name + "=" + environment.getRequiredProperty(name));
        return new SpringApplicationBuilder(BloodProductionApplication.class)
                .run(Stream.concat(Stream.of("--server.port=0"), arguments).toArray(String[]::new));
    }
}
