package org.bloodstream.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import jakarta.validation.MessageInterpolator;
import java.util.List;
import java.util.ResourceBundle;
import org.bloodstream.web.Roles;
import org.bloodstream.web.tryout.ShelfTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import reactor.core.publisher.Flux;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemsIT extends ShelfTest {
    private static final int POOL = 16;

    @Autowired
    private ConnectionFactory connections;

    @Test
    void a_refusal_lists_every_objection_with_its_facts() {
        problem(put(fresh(), fresh(), "{\"place\":\"full\",\"volumeMl\":1}"), 422, "shelf-full")
                .jsonPath("$.type")
                .isEqualTo("https://bloodstream.example/problems/shelf-full")
                .jsonPath("$.title")
                .isEqualTo("The bag cannot be put there")
                .jsonPath("$.detail")
                .isEqualTo("The shelf is full: take another one.")
                .jsonPath("$.objections.length()")
                .isEqualTo(2)
                .jsonPath("$.objections[0]")
                .isEqualTo(new java.util.LinkedHashMap<>(java.util.Map.of(
                        "code",
                        "shelf-full",
                        "severity",
                        "STOP",
                        "message",
                        "The shelf is full: take another one.",
                        "facts",
                        java.util.Map.of("place", "full", "bags", 7))))
                .jsonPath("$.objections[1].severity")
                .isEqualTo("WARN")
                .jsonPath("$.objections[1].facts.since")
                .isEqualTo("1970-01-01T00:00:00Z")
                .jsonPath("$.errors")
                .doesNotExist()
                .jsonPath("$.instance")
                .doesNotExist();
    }

    @Test
    void what_a_query_does_not_find_is_a_problem_with_its_own_code() {
        problem(get("/api/shelf/bags/none"), 404, "bag-unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"place":"x","volumeMl":1,"colour":"red"}            | colour          | property-unknown
                    {"place":"x","volumeMl":"1"}                         | volumeMl        | type-mismatch
                    {"place":"x","volumeMl":1.5}                         | volumeMl        | type-mismatch
                    {"place":"x"}                                        | volumeMl        | type-mismatch
                    {"place":7,"volumeMl":1}                             | place           | type-mismatch
                    {"place":"x","volumeMl":1,"abo":"C"}                 | abo             | value-unknown
                    {"place":"x","volumeMl":1,"abo":1}                   | abo             | value-unknown
                    {"place":"x","volumeMl":1,"donation":"A99"}          | donation        | value-refused
                    {"place":"x","volumeMl":1,"collectedAt":"yesterday"} | collectedAt     | value-refused
                    {"place":"x","volumeMl":1,"stickers":[{"text":{}}]}  | stickers[0].text| type-mismatch
                    {"place":"x","volumeMl":1,"stickers":[{}]}           | stickers[0].text| not-null
                    {"place":" ","volumeMl":1}                           | place           | not-blank
                    {"place":"x","volumeMl":1001}                        | volumeMl        | max
                    {"place":"x","place":"y","volumeMl":1}               | ''              | json-unreadable
                    {"place":"x",                                        | ''              | json-unreadable
                    []                                                   | ''              | type-mismatch
                    """)
    void a_bad_body_is_told_where_and_why(String body, String field, String code) {
        var bag = fresh();
        problem(put(bag, fresh(), body), 400, "bad-input")
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code)
                .jsonPath("$.errors[0].message")
                .isNotEmpty();
        assertThat(bags(bag)).isZero();
    }

    @Test
    void every_field_that_is_wrong_is_told() {
        problem(put(fresh(), fresh(), "{\"place\":\"\",\"volumeMl\":0}"), 400, "bad-input")
                .jsonPath("$.errors.length()")
                .isEqualTo(2);
    }

    @Test
    void the_text_of_bad_input_is_english_and_reads_no_file_however_long_ago_it_was_first_said() {
        ResourceBundle.clearCache(MessageInterpolator.class.getClassLoader());
        for (var language : List.of("en", "de", "cy", "fr-CA"))
            problem(
                            http.get()
                                    .uri("/api/shelf/bags?limit=101&abo=O")
                                    .headers(as(Roles.WARD_NURSE))
                                    .header("Accept-Language", language)
                                    .exchange(),
                            400,
                            "bad-input")
                    .jsonPath("$.errors[0].message")
                    .isEqualTo("must be less than or equal to 100");
    }

    @Test
    void an_enum_value_that_is_unknown_is_answered_with_those_that_are_known() {
        problem(put(fresh(), fresh(), "{\"place\":\"x\",\"volumeMl\":1,\"abo\":\"C\"}"), 400, "bad-input")
                .jsonPath("$.errors[0].message")
                .isEqualTo("is not one of O, A, B, AB");
    }

    @Test
    void a_command_without_a_body_is_told_so() {
        problem(
                        http.post()
                                .uri("/api/shelf/bags/x")
                                .headers(as(Roles.WARD_NURSE))
                                .header("Idempotency-Key", fresh())
                                .contentType(MediaType.APPLICATION_JSON)
                                .exchange(),
                        400,
                        "bad-input")
                .jsonPath("$.errors[0].code")
                .isEqualTo("required");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=101&abo=O, limit, max",
        "limit=many&abo=O, limit, type-mismatch",
        "limit=1&abo=X, abo, value-unknown",
        "limit=1, abo, required"
    })
    void a_bad_parameter_is_told_by_name(String query, String field, String code) {
        problem(get("/api/shelf/bags?" + query), 400, "bad-input")
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @Test
    void a_component_in_a_path_is_read_and_a_bad_one_refused_by_name() {
        get("/api/shelf/components/A999026000123-DRC01000")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.product")
                .isEqualTo("DRC01000");
        problem(get("/api/shelf/components/nonsense"), 400, "bad-input")
                .jsonPath("$.errors[0].field")
                .isEqualTo("component");
    }

    @ParameterizedTest
    @CsvSource({"'', required", "short, invalid", "ünïcödekey, invalid"})
    void a_command_needs_a_good_idempotency_key(String key, String code) {
        var bag = fresh();
        var request = http.post().uri("/api/shelf/bags/" + bag).headers(as(Roles.WARD_NURSE));
        if (!key.isEmpty()) request.header("Idempotency-Key", key);
        var answer = request.contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"place\":\"x\",\"volumeMl\":1}")
                .exchange();
        problem(answer, 400, "bad-input")
                .jsonPath("$.errors[0].field")
                .isEqualTo("Idempotency-Key")
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
        assertThat(bags(bag)).isZero();
    }

    @Test
    void the_other_ways_to_go_wrong_are_problems_too() {
        problem(get("/api/shelf/nowhere"), 404, "not-found");
        problem(
                http.delete()
                        .uri("/api/shelf/bags/x")
                        .headers(as(Roles.WARD_NURSE))
                        .exchange(),
                405,
                "method-not-allowed");
        problem(
                http.get()
                        .uri("/api/shelf/bags/x")
                        .headers(as(Roles.WARD_NURSE))
                        .header("Accept", "application/pdf")
                        .exchange(),
                406,
                "not-acceptable");
        problem(
                http.post()
                        .uri("/api/shelf/bags/x")
                        .headers(as(Roles.WARD_NURSE))
                        .header("Idempotency-Key", fresh())
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue("x")
                        .exchange(),
                415,
                "unsupported-media-type");
        problem(put(fresh(), fresh(), "{\"place\":\"" + "x".repeat(300_000) + "\"}"), 413, "body-too-large");
    }

    @Test
    void an_error_of_ours_leaks_nothing() {
        var body = get("/api/shelf/trouble")
                .expectStatus()
                .isEqualTo(500)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).contains("internal-error", "traceId").doesNotContain("secret", "Exception", "shelf/");
    }

    @Test
    void when_no_database_connection_is_free_in_time_the_caller_may_try_again() {
        var taken = Flux.range(0, POOL)
                .flatMap(_ -> connections.create())
                .collectList()
                .blockOptional()
                .orElseThrow();
        try {
            problem(put(fresh(), fresh(), "{\"place\":\"x\",\"volumeMl\":1}"), 503, "service-unavailable")
                    .jsonPath("$.detail")
                    .isEqualTo("Try again in a moment with the same Idempotency-Key.");
            problem(get("/api/shelf/bags/none"), 503, "service-unavailable");
        } finally {
            Flux.fromIterable(taken).flatMap(Connection::close).blockLast();
        }
    }

    private static BodyContentSpec problem(WebTestClient.ResponseSpec answer, int status, String code) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.traceId")
                .value(String.class, trace -> assertThat(trace).matches("[0-9a-f]{32}"));
    }
}
