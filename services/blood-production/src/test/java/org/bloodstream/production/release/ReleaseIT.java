package org.bloodstream.production.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;

class ReleaseIT extends BloodProductionTest {

    @Test
    void a_component_is_released_when_nothing_stands_against_it_and_once() {
        var component = releasedRedCells(knownDonation());
        assertRefused(release(component), "component-already-released");
    }

    @Test
    void a_refusal_lists_every_objection_and_is_an_event_with_the_version_of_the_rules() {
        var donation = knownDonation();
        var component = redCells(donation);
        everyTestNegative(donation);
        test(donation, "HIV_RNA", "REACTIVE").expectStatus().isCreated();
        assertRefused(
                release(component),
                "group-not-confirmed",
                "test-reactive",
                "donation-on-hold",
                "component-not-labelled");
        try (var events = new PublishedEvents(prefix, "component")) {
            var refused = events.await(component, "ComponentReleaseRefused").data();
            assertThat(refused.get("rules").asString()).isEqualTo("release-2026.5");
            assertThat(refused.get("objections")).hasSize(4);
            assertThat(refused.at("/objections/1/facts/test").asString()).isEqualTo("HIV_RNA");
        }
    }

    @Test
    void a_refused_component_is_released_later_when_what_stood_against_it_is_settled() {
        var donation = knownDonation();
        var component = labelledRedCells(donation);
        assertThat(json(release(component).expectStatus().isEqualTo(422)).get("objections"))
                .hasSize(10);
        everyTestNegative(donation);
        release(component)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.released")
                .isEqualTo(true);
    }

    @Test
    void an_expired_component_is_not_released() {
        var old = knownDonation(Instant.now().minus(Duration.ofDays(60)));
        var expired = redCells(old);
        groupedTwice(old);
        everyTestNegative(old);
        assertRefused(release(expired), "component-expired", "component-not-labelled");
    }

    @Test
    void a_repeat_of_the_same_key_gets_the_first_answer_also_of_a_refusal() {
        var donation = knownDonation();
        var component = labelledRedCells(donation);
        var key = fresh();
        var first = json(post(Roles.QUALITY_OFFICER, key, component(component, "release"), NOTHING));
        everyTestNegative(donation);
        var repeat = json(post(Roles.QUALITY_OFFICER, key, component(component, "release"), NOTHING)
                .expectStatus()
                .isEqualTo(422));
        assertThat(repeat.get("objections")).isEqualTo(first.get("objections"));
        release(component).expectStatus().isOk();
    }

    @Test
    void a_reactive_result_at_the_same_time_never_leaves_a_component_that_could_be_despatched() {
        for (int round = 0; round < 5; round++) {
            var donation = knownDonation();
            var component = labelledRedCells(donation);
            everyTestNegative(donation);
            List<Callable<Integer>> both = List.of(
                    () -> release(component)
                            .returnResult(Void.class)
                            .getStatus()
                            .value(),
                    () -> test(donation, "HCV_RNA", "REACTIVE")
                            .returnResult(Void.class)
                            .getStatus()
                            .value());
            assertThat(atOnce(both).getLast()).isEqualTo(201);
            despatch(component).expectStatus().isEqualTo(422);
        }
    }

    @Test
    void of_four_releases_at_once_one_counts() {
        var donation = knownDonation();
        var component = labelledRedCells(donation);
        everyTestNegative(donation);
        var calls = Stream.<Callable<Integer>>generate(() -> () ->
                        release(component).returnResult(Void.class).getStatus().value())
                .limit(4)
                .toList();
        assertThat(atOnce(calls)).containsOnlyOnce(200).containsOnly(200, 422);
    }

    @Test
    void only_a_quality_officer_releases() {
        var path = component(freshNumber() + "-DRC01000", "release");
        post(Roles.PROCESSING_SCIENTIST, path, NOTHING).expectStatus().isForbidden();
        post(Roles.DISTRIBUTION_OFFICER, path, NOTHING).expectStatus().isForbidden();
        http.post().uri(path).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void what_was_never_made_can_not_be_released() {
        assertNotFound(release(freshNumber() + "-DRC01000"), "component-unknown");
    }
}
