package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;

/** What may follow a check, and what is refused. */
class EpisodeIT extends OutcomeTest {

    @Test
    void many_starts_at_once_are_exactly_one() throws Exception {
        var checked = heardAndChecked(new Day(this).good());
        Callable<Integer> start =
                () -> start(checked).returnResult(Void.class).getStatus().value();
        try (var nurses = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = nurses
                    .invokeAll(IntStream.range(0, 8).mapToObj(_ -> start).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
            assertThat(answers).allMatch(status -> List.of(201, 422, 409).contains(status));
        }
    }

    @Test
    void a_repeat_of_the_start_gives_the_first_answer() {
        var checked = heardAndChecked(new Day(this).good());
        var key = fresh();
        var body = Map.of("check", checked.get("check").asString());
        post(Roles.WARD_NURSE, key, "/api/bedside/transfusions", body)
                .expectStatus()
                .isCreated();
        post(Roles.WARD_NURSE, key, "/api/bedside/transfusions", body)
                .expectStatus()
                .isCreated();
        assertRefused(start(checked), "already-started");
    }

    @Test
    void a_check_nobody_did_is_not_found() {
        post(Roles.WARD_NURSE, "/api/bedside/transfusions", Map.of("check", UUID.randomUUID()))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("check-unknown");
    }

    @Test
    void a_no_go_starts_nothing() {
        var day = new Day(this).good();
        var other = new Day(this).good();
        heard();
        var stopped = json(check(day.hcn, other.label()));
        assertRefused(start(stopped), "check-not-go", "issued-to-another-patient");
    }

    @Test
    void a_go_that_was_followed_by_another_answer_starts_nothing() {
        var day = new Day(this).good();
        var other = new Day(this).good();
        var go = heardAndChecked(day);
        assertNoGo(json(check(other.hcn, day.label())), "issued-to-another-patient");
        assertRefused(start(go), "check-superseded");
    }

    @Test
    void a_pack_wasted_since_its_go_is_not_started() {
        var day = new Day(this).good();
        var go = heardAndChecked(day);
        assertGo(go);
        day.wasted();
        heard();
        assertRefused(start(go), "component-wasted", "component-not-issued");
    }

    @Test
    void a_pack_recalled_since_its_go_is_not_started() {
        var day = new Day(this).good();
        var go = heardAndChecked(day);
        assertGo(go);
        day.recalled();
        heard();
        assertRefused(start(go), "component-recalled");
    }

    @Test
    void a_check_of_more_than_15_minutes_ago_starts_nothing() {
        var day = new Day(this).good();
        var go = heardAndChecked(day);
        AdjustableClock.later(Duration.ofMinutes(16), () -> assertRefused(start(go), "check-too-old"));
    }

    @Test
    void nothing_is_stopped_or_reacted_to_before_it_was_started() {
        var day = new Day(this);
        assertRefused(stop(day, "COMPLETED", 280), "not-started");
        assertRefused(react(day, Map.of("reaction", "VOLOVER")), "not-started");
    }

    @Test
    void a_pack_is_stopped_once_and_a_reaction_may_show_later() {
        var day = new Day(this).good();
        start(heardAndChecked(day)).expectStatus().isCreated();
        stop(day, "COMPLETED", 280).expectStatus().isOk();
        assertRefused(stop(day, "COMPLETED", 280), "already-stopped");
        react(day, Map.of("reaction", "DELAYEDHTR")).expectStatus().isCreated();
    }

    @Test
    void bad_input_is_refused_and_changes_nothing() {
        var day = new Day(this).good();
        start(heardAndChecked(day)).expectStatus().isCreated();
        stop(day, "COMPLETED", -1).expectStatus().isBadRequest();
        stop(day, "COMPLETED", 1001).expectStatus().isBadRequest();
        stop(day, "TIRED", 280).expectStatus().isBadRequest();
        react(day, Map.of("reaction", "NORXN")).expectStatus().isBadRequest();
        react(day, Map.of()).expectStatus().isBadRequest();
        post(Roles.WARD_NURSE, "/api/bedside/transfusions/A999026000123/stop", Map.of("reason", "OTHER", "volumeMl", 1))
                .expectStatus()
                .isBadRequest();
        http.post()
                .uri("/api/bedside/transfusions/" + day.component() + "/stop")
                .headers(as(Roles.WARD_NURSE))
                .bodyValue(Map.of("reason", "OTHER", "volumeMl", 1))
                .exchange()
                .expectStatus()
                .isBadRequest();
        stop(day, "COMPLETED", 280).expectStatus().isOk();
    }

    @Test
    void other_roles_neither_start_nor_stop_nor_record() {
        var component = new Day(this).component();
        for (var role : List.of(Roles.PRESCRIBER, Roles.TRANSFUSION_SCIENTIST, Roles.DISTRIBUTION_OFFICER)) {
            post(role, "/api/bedside/transfusions", Map.of("check", UUID.randomUUID()))
                    .expectStatus()
                    .isForbidden();
            post(role, "/api/bedside/transfusions/" + component + "/stop", Map.of("reason", "OTHER", "volumeMl", 1))
                    .expectStatus()
                    .isForbidden();
            post(role, "/api/outcomes/" + component, Map.of("fate", "WASTED", "evidence", "PRESUMED"))
                    .expectStatus()
                    .isForbidden();
        }
    }
}
