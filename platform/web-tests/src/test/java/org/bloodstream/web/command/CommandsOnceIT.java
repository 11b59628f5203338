package org.bloodstream.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;
import static org.bloodstream.testkit.TestServers.token;

import java.time.Duration;
import java.util.List;
import org.bloodstream.web.Roles;
import org.bloodstream.web.tryout.ShelfTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandsOnceIT extends ShelfTest {
    private static final String FRIDGE = "{\"place\":\"fridge\",\"volumeMl\":280}";
    private static final String FULL = "{\"place\":\"full\",\"volumeMl\":280}";

    @LocalServerPort
    int port;

    @Autowired
    Forgetting forgetting;

    @Test
    void a_repeat_gets_the_first_answer_byte_for_byte_and_has_no_effect() {
        var bag = fresh();
        var key = fresh();
        var first =
                put(bag, key, FRIDGE).expectStatus().isCreated().expectBody().returnResult();
        var repeat = put(bag, key, FRIDGE)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Idempotent-Replayed", "true")
                .expectHeader()
                .contentType("application/json")
                .expectBody()
                .returnResult();
        assertThat(repeat.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(new String(repeat.getResponseBody())).contains("\"by\":\"ward-nurse\"");
        assertThat(trouble.runs).hasValue(1);
        assertThat(bags(bag)).isOne();
    }

    @Test
    void concurrent_repeats_wait_and_all_get_the_first_answer() {
        var bag = fresh();
        var key = fresh();
        var answers = Flux.range(0, 12)
                .flatMap(_ -> putDirectly(bag, key), 12)
                .collectList()
                .blockOptional()
                .orElseThrow();
        assertThat(answers).hasSize(12).containsOnly(answers.getFirst());
        assertThat(answers.getFirst()).startsWith("201").contains(bag);
        assertThat(trouble.runs).hasValue(1);
        assertThat(bags(bag)).isOne();
    }

    @Test
    void the_same_key_for_another_body_or_another_path_is_refused() {
        var key = fresh();
        var bag = fresh();
        put(bag, key, FRIDGE).expectStatus().isCreated();
        for (var other : List.of(put(bag, key, FRIDGE.replace("280", "281")), put(fresh(), key, FRIDGE)))
            other.expectStatus()
                    .isEqualTo(422)
                    .expectHeader()
                    .contentType("application/problem+json")
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("idempotency-key-reused");
        assertThat(trouble.runs).hasValue(1);
    }

    @Test
    void the_order_of_a_bodys_properties_does_not_make_it_another_body() {
        var key = fresh();
        var bag = fresh();
        put(bag, key, FRIDGE).expectStatus().isCreated();
        put(bag, key, "{\"volumeMl\":280,  \"place\":\"fridge\"}")
                .expectStatus()
                .isCreated();
        assertThat(trouble.runs).hasValue(1);
    }

    @Test
    void another_callers_key_is_another_key() {
        var key = fresh();
        var bag = fresh();
        put(bag, key, FRIDGE).expectStatus().isCreated();
        http.post()
                .uri("/api/shelf/bags/" + fresh())
                .headers(as(Roles.PRESCRIBER))
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .bodyValue(FRIDGE)
                .exchange()
                .expectStatus()
                .isCreated();
        assertThat(trouble.runs).hasValue(2);
    }

    @Test
    void a_refusal_is_kept_and_repeated_like_any_answer() {
        var key = fresh();
        var bag = fresh();
        var first =
                put(bag, key, FULL).expectStatus().isEqualTo(422).expectBody().returnResult();
        var repeat =
                put(bag, key, FULL).expectStatus().isEqualTo(422).expectBody().returnResult();
        assertThat(repeat.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(trouble.runs).hasValue(1);
    }

    /** Seen under faults: a try was held up in a stopped process, and did what its repeat elsewhere had been told is unknown. */
    @Test
    void what_was_refused_by_an_exception_is_done_by_no_later_try_of_the_same_key() {
        var key = fresh();
        var bag = fresh();
        trouble.refusingRuns.set(1);
        var first =
                put(bag, key, FRIDGE).expectStatus().isNotFound().expectBody().returnResult();
        var later = put(bag, key, FRIDGE)
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .valueEquals("Idempotent-Replayed", "true")
                .expectBody()
                .returnResult();
        assertThat(later.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(trouble.runs).hasValue(1);
        assertThat(bags(bag)).isZero();
        put(bag, fresh(), FRIDGE).expectStatus().isCreated();
    }

    @Test
    void an_error_rolls_the_effect_back_and_leaves_the_key_unused() {
        var key = fresh();
        var bag = fresh();
        trouble.failingRuns.set(1);
        put(bag, key, FRIDGE).expectStatus().isEqualTo(500);
        assertThat(bags(bag)).isZero();
        put(bag, key, FRIDGE).expectStatus().isCreated();
        assertThat(bags(bag)).isOne();
    }

    @Test
    void a_stale_subject_is_decided_anew_in_a_new_transaction() {
        var bag = fresh();
        trouble.staleRuns.set(2);
        put(bag, fresh(), FRIDGE).expectStatus().isCreated();
        assertThat(trouble.runs).hasValue(3);
        assertThat(bags(bag)).isOne();
    }

    @Test
    void a_subject_that_stays_stale_is_a_conflict_and_the_key_stays_unused() {
        var bag = fresh();
        var key = fresh();
        trouble.staleRuns.set(100);
        put(bag, key, FRIDGE)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("changed-meanwhile");
        assertThat(bags(bag)).isZero();
        trouble.none();
        put(bag, key, FRIDGE).expectStatus().isCreated();
    }

    @Test
    void answers_older_than_a_day_are_forgotten_and_younger_ones_are_not() {
        var old = fresh();
        var young = fresh();
        put(fresh(), old, FULL);
        put(fresh(), young, FULL);
        run("UPDATE command_answer SET claimed_at = now() - interval '26 hours' WHERE key = '" + old + "'");
        assertThat(forgetting.forget().block(Duration.ofSeconds(10))).isOne();
        put(fresh(), old, FRIDGE).expectStatus().isCreated();
        put(fresh(), young, FRIDGE).expectStatus().isEqualTo(422);
    }

    private void run(String statement) {
        database.sql(statement).then().block(Duration.ofSeconds(10));
    }

    private Mono<String> putDirectly(String bag, String key) {
        return WebClient.create("http://127.0.0.1:" + port)
                .post()
                .uri("/api/shelf/bags/" + bag)
                .headers(headers -> headers.setBearerAuth(token(Roles.WARD_NURSE)))
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .bodyValue(FRIDGE)
                .exchangeToMono(answer -> answer.bodyToMono(String.class)
                        .map(body -> answer.statusCode().value() + body));
    }
}
