package org.bloodstream.donors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The service on real servers, and phrases of its domain. */
@BloodstreamTest
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class DonorManagementTest {
    @Autowired
    protected WebTestClient http;

    @Autowired
    protected DatabaseClient database;

    protected static String fresh() {
        return UUID.randomUUID().toString();
    }

    protected ResponseSpec post(String path, Object body) {
        return post(Roles.DONOR_CARER, fresh(), path, body);
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

    protected ResponseSpec get(String role, String path) {
        return http.get().uri(path).headers(as(role)).exchange();
    }

    protected static JsonNode json(ResponseSpec answer) {
        return java.util.Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    protected static Map<String, Object> applicant() {
        var nora = new LinkedHashMap<>(unconfirmed("Lagan", "Nora"));
        nora.put("confirmedNew", "Made up for a test");
        return nora;
    }

    /** Whom the register is asked for before anybody confirms that it is somebody new. */
    protected static Map<String, Object> unconfirmed(String familyName, String givenName) {
        return Map.of("familyName", familyName, "givenName", givenName, "dateOfBirth", "1990-05-01", "sex", "FEMALE");
    }

    protected String newDonor() {
        return json(post("/api/donors", applicant()).expectStatus().isCreated())
                .get("donor")
                .asString();
    }

    /** A donor whom today's health check finds eligible. */
    protected String assessedDonor() {
        return assessed(newDonor());
    }

    /** The one place that makes a donor assessed: nothing is collected before a health check of the day. */
    protected String assessed(String donor) {
        var outcome = json(post(eligibility(donor), healthCheck(noToAll()))
                        .expectStatus()
                        .isCreated())
                .get("outcome")
                .asString();
        if (!outcome.equals("ELIGIBLE")) throw new AssertionError("a donor with nothing to tell is " + outcome);
        return donor;
    }

    protected static Map<String, Object> healthCheck(List<Map<String, Object>> replies) {
        return Map.of(
                "donation",
                "WHOLE_BLOOD",
                "measurements",
                Map.of("weightKg", 68.5, "heightCm", 166, "haemoglobin", Map.of("gPerL", 150, "sample", "VENOUS")),
                "replies",
                replies);
    }

    protected static List<Map<String, Object>> noToAll() {
        return IntStream.rangeClosed(1, 27)
                .mapToObj(number -> Map.<String, Object>of("question", "Q%02d".formatted(number), "yes", false))
                .toList();
    }

    protected static String eligibility(String donor) {
        return "/api/donors/" + donor + "/eligibility";
    }

    protected static Map<String, Object> bleed(int volumeMl, @Nullable String number) {
        var bleed = new LinkedHashMap<String, Object>(
                Map.of("venue", "BELFAST-HQ", "kind", "WHOLE_BLOOD", "volumeMl", volumeMl));
        if (number != null) bleed.put("donation", number);
        return bleed;
    }

    protected static String donations(String donor) {
        return "/api/donors/" + donor + "/donations";
    }

    /** Whole blood, after a health check of today. */
    protected String given(String donor) {
        return json(post(donations(assessed(donor)), bleed(470, null))
                        .expectStatus()
                        .isCreated())
                .get("donation")
                .asString();
    }

    protected JsonNode recordOf(String donor) {
        return json(
                get(Roles.DONOR_CARER, "/api/donors/" + donor).expectStatus().isOk());
    }

    protected static List<String> codes(JsonNode problem) {
        return problem.get("objections").findValuesAsString("code");
    }

    /** For exactly these reasons. */
    protected static JsonNode assertRefused(ResponseSpec answer, String... codes) {
        var problem = json(answer.expectStatus().isEqualTo(422));
        assertThat(codes(problem)).containsExactly(codes);
        return problem;
    }
}
