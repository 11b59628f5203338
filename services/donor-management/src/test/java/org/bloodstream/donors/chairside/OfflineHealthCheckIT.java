package org.bloodstream.donors.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Journal;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Health checks that tablets recorded without connection, before, between and after their collections. */
class OfflineHealthCheckIT extends ChairsideTest {
    private static final String TASKS = "/api/donors/offline-check-tasks";

    @Autowired
    private Journal journal;

    @Test
    void a_check_that_stands_lets_the_collection_be_taken_and_leaves_no_task() {
        var set = openSession(1);
        var donor = newDonor();
        var results = checked(set, List.of(check(fresh(), donor, "ELIGIBLE", noToAll())));
        assertThat(results.at("/results/0/outcome").asString()).isEqualTo("ELIGIBLE");
        assertThat(results.at("/results/0").has("task")).isFalse();
        assertThat(sent(set.session(), List.of(item(fresh(), donor, set.number(0))))
                        .at("/0/state")
                        .asString())
                .isEqualTo("COMPLETE");
        assertThat(held(set.number(0))).isZero();
        assertThat(tasksOf(donor)).isEmpty();
    }

    @Test
    void a_collection_that_comes_before_its_check_is_taken_when_the_check_has_come() {
        var set = openSession(1);
        var donor = newDonor();
        var item = item(fresh(), donor, set.number(0));
        assertThat(sent(set.session(), List.of(item)).findValuesAsString("code"))
                .containsExactly("not-assessed-today");
        var results = checked(set, List.of(check(fresh(), donor, "ELIGIBLE", noToAll())));
        assertThat(results.at("/collections/0/state").asString()).isEqualTo("COMPLETE");
        assertThat(donationsOf(donor)).containsExactly(set.number(0).value());
        assertThat(sent(set.session(), List.of(item)).at("/0/taken").asBoolean())
                .as("and is the same when the tablet sends it again")
                .isTrue();
        assertThat(json(get(Roles.DONOR_CARER, "/api/donors/collection-tasks"))
                        .get("tasks")
                        .findValuesAsString("donor"))
                .doesNotContain(donor);
        assertThat(held(set.number(0))).isZero();
    }

    @Test
    void a_deferral_that_the_site_did_not_know_holds_the_blood_and_is_a_clinicians_task_in_either_order() {
        for (boolean checksFirst : List.of(true, false)) {
            var set = openSession(1);
            var donor = newDonor();
            deferred(donor);
            var check = check(fresh(), donor, "ELIGIBLE", noToAll());
            var item = item(fresh(), donor, set.number(0));
            if (checksFirst) {
                checked(set, List.of(check));
                sent(set.session(), List.of(item));
            } else {
                sent(set.session(), List.of(item));
                checked(set, List.of(check));
            }
            var again = checked(set, List.of(check, check));
            sent(set.session(), List.of(item));
            assertThat(again.at("/results/0/outcome").asString()).isEqualTo("DEFERRED");
            assertThat(again.at("/results/0/task")).isEqualTo(again.at("/results/1/task"));
            assertThat(donationsOf(donor))
                    .as("nothing is lost")
                    .containsExactly(set.number(0).value());
            assertThat(held(set.number(0)))
                    .as("held once, whatever comes first")
                    .isEqualTo(1);
            assertThat(tasksOf(donor).stream().map(each -> each.get("kind").asString()))
                    .containsExactlyInAnyOrder("JUDGED_OTHERWISE", "BLOOD_HELD");
            assertThat(tasksOf(donor).toString())
                    .contains("deferral-not-known-at-site", set.number(0).value());
            var synced = synced(set);
            assertThat(synced.at("/checks/0/judged").asString()).isEqualTo("DEFERRED");
            assertThat(synced.at("/collections/0/held").asBoolean()).isTrue();
            assertThat(synced.get("refused").findValuesAsString("words"))
                    .as("what was refused first and taken after all says so")
                    .hasSize(checksFirst ? 0 : 1);
        }
    }

    @Test
    void the_donor_is_given_what_was_recorded_without_connection_and_what_was_looked_into() {
        var set = openSession(2);
        var donor = newDonor();
        deferred(donor);
        checked(set, List.of(check(fresh(), donor, "ELIGIBLE", noToAll())));
        sent(set.session(), List.of(item(fresh(), donor, set.number(0))));
        var other = newDonor();
        sent(set.session(), List.of(item(fresh(), other, set.number(0))));
        var export = exported(donor);
        assertThat(section(export, "Health checks that were recorded without connection")
                        .toString())
                .contains("ELIGIBLE", "DEFERRED");
        assertThat(section(export, "What we had to look into at sessions").findValuesAsString("What it was"))
                .contains("You were told something else than the rules say", "Your donation was put on hold");
        assertThat(section(export, "Each time you sat down to give").toString())
                .contains(set.number(0).printed());
        assertThat(export.toString()).as("nothing of another donor").doesNotContain(other);
        assertThat(section(exported(other), "What we had to look into at sessions")
                        .toString())
                .contains(set.number(0).printed());
    }

    private JsonNode exported(String donor) {
        return json(get(Roles.PRIVACY_OFFICER, "/api/donors/" + donor + "/export")
                .expectStatus()
                .isOk());
    }

    private static JsonNode section(JsonNode export, String title) {
        return export.get("sections")
                .valueStream()
                .filter(each -> each.get("title").asString().equals(title))
                .findFirst()
                .orElseThrow()
                .get("entries");
    }

    @Test
    void blood_that_was_taken_on_an_earlier_check_is_held_when_a_later_one_does_not_stand() {
        var set = openSession(1);
        var donor = assessedDonor();
        sent(set.session(), List.of(item(fresh(), donor, set.number(0))));
        assertThat(held(set.number(0))).isZero();
        deferred(donor);
        checked(set, List.of(check(fresh(), donor, "ELIGIBLE", noToAll())));
        assertThat(held(set.number(0))).isEqualTo(1);
    }

    @Test
    void a_check_that_cannot_be_judged_is_a_task_and_the_rest_of_the_batch_is_judged() {
        var set = openSession(1);
        var donor = newDonor();
        var incomplete = newDonor();
        var future = new HashMap<>(check(fresh(), donor, "ELIGIBLE", noToAll()));
        future.put("checkedAt", "2099-01-01T00:00:00Z");
        var results = checked(
                set,
                List.of(
                        check(fresh(), incomplete, "ELIGIBLE", noToAll().subList(1, 27)),
                        future,
                        check(fresh(), fresh(), "ELIGIBLE", noToAll()),
                        check(fresh(), donor, "ELIGIBLE", noToAll())));
        assertThat(results.get("results").findValuesAsString("code"))
                .contains("question-unanswered", "time-in-future", "donor-unknown");
        assertThat(results.at("/results/3/outcome").asString()).isEqualTo("ELIGIBLE");
        assertThat(tasksOf(incomplete)).hasSize(1);
        assertThat(synced(set).get("refused").findValuesAsString("what"))
                .containsExactly("HEALTH_CHECK", "HEALTH_CHECK", "HEALTH_CHECK");
        get(Roles.DONOR_CARER, SESSIONS + "/" + fresh() + "/offline")
                .expectStatus()
                .isNotFound();
        var task = TASKS + "/" + tasksOf(incomplete).getFirst().get("task").asString() + "/closing";
        var words = Map.of("words", "Asked the donor by telephone");
        post(Roles.DONOR_CARER, fresh(), task, words).expectStatus().isForbidden();
        post(Roles.DONOR_CLINICIAN, fresh(), task, words).expectStatus().isOk();
        assertThat(json(post(Roles.DONOR_CLINICIAN, fresh(), task, words)
                                .expectStatus()
                                .isEqualTo(422))
                        .at("/objections/0/code")
                        .asString())
                .isEqualTo("task-closed");
        assertThat(tasksOf(incomplete)).isEmpty();
    }

    @Test
    void batches_at_once_sent_twice_and_in_parts_judge_each_check_once() {
        var set = openSession(1);
        var donors = List.of(newDonor(), newDonor(), newDonor(), newDonor());
        var all = donors.stream()
                .map(donor -> check(fresh(), donor, "ELIGIBLE", noToAll()))
                .toList();
        var batches = new ArrayList<>(List.of(all, all.reversed(), all.subList(0, 2), all.subList(1, 4)));
        atOnce(batches, batch -> checked(set, batch));
        for (var donor : donors)
            assertThat(Objects.requireNonNull(
                            journal.history("eligibility", donor).collectList().block()))
                    .hasSize(1);
    }

    @Test
    void another_check_under_the_same_id_is_not_taken_for_the_first() {
        var set = openSession(1);
        var id = fresh();
        var first = newDonor();
        var second = newDonor();
        checked(set, List.of(check(id, first, "ELIGIBLE", noToAll())));
        var results = checked(set, List.of(check(id, second, "ELIGIBLE", noToAll())));
        assertThat(results.get("results").findValuesAsString("code")).containsExactly("check-id-reused");
        assertThat(tasksOf(second)).hasSize(1);
    }

    @Test
    void a_batch_that_lacks_what_was_told_or_by_whom_is_bad_input() {
        var set = openSession(1);
        for (var field : List.of("told", "checkedBy", "rules", "checkedAt", "check")) {
            var item = new HashMap<>(check(fresh(), newDonor(), "ELIGIBLE", noToAll()));
            item.remove(field);
            post(path(set), Map.of("tablet", "TABLET-1", "checks", List.of(item)))
                    .expectStatus()
                    .isBadRequest();
        }
        post(
                        SESSIONS + "/" + fresh() + "/offline-health-checks",
                        Map.of("tablet", "T", "checks", List.of(check(fresh(), newDonor(), "ELIGIBLE", noToAll()))))
                .expectStatus()
                .isNotFound();
    }

    private static Map<String, Object> check(String id, String donor, String told, List<Map<String, Object>> replies) {
        return Map.of(
                "id",
                id,
                "donor",
                donor,
                "checkedBy",
                "carer.offline",
                "checkedAt",
                Instant.now().minusSeconds(30).toString(),
                "rules",
                0,
                "told",
                told,
                "check",
                healthCheck(replies));
    }

    private static String path(Set set) {
        return SESSIONS + "/" + set.session() + "/offline-health-checks";
    }

    private JsonNode checked(Set set, List<?> checks) {
        return json(post(path(set), Map.of("tablet", "TABLET-1", "checks", checks))
                .expectStatus()
                .isOk());
    }

    private JsonNode synced(Set set) {
        return json(get(Roles.DONOR_CARER, SESSIONS + "/" + set.session() + "/offline")
                .expectStatus()
                .isOk());
    }

    private void deferred(String donor) {
        post(
                        "/api/donors/" + donor + "/deferrals",
                        Map.of(
                                "code", "told-by-telephone",
                                "words", "Was in hospital last week",
                                "source", "DONOR",
                                "end", Map.of("kind", "WHEN_IT_ENDS")))
                .expectStatus()
                .isCreated();
    }

    private long held(DonationNumber number) {
        return Objects.requireNonNull(journal.history("postdonation", number.value())
                        .collectList()
                        .block())
                .size();
    }

    private List<JsonNode> tasksOf(String donor) {
        return json(get(Roles.DONOR_CLINICIAN, TASKS).expectStatus().isOk())
                .get("tasks")
                .valueStream()
                .filter(each -> each.get("donor").asString().equals(donor))
                .toList();
    }
}
