package org.bloodstream.donors.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bloodstream.journal.Journal;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfflineCollectionIT extends ChairsideTest {
    @Autowired
    private Journal journal;

    @Test
    void batches_of_two_tablets_interleaved_and_repeated_give_each_number_one_donation() {
        var set = openSession(6);
        var items = IntStream.range(0, 6)
                .mapToObj(place -> item(fresh(), assessedDonor(), set.number(place)))
                .toList();
        var batches = List.of(
                items.subList(0, 4), items.subList(2, 6), items.subList(0, 4).reversed(), items, items.reversed());
        var answers = atOnce(batches, batch -> sent(set.session(), batch));
        assertThat(answers).allSatisfy(results -> assertThat(results)
                .allSatisfy(each -> assertThat(each.get("taken").asBoolean()).isTrue()));
        var balance = reconciliation(set.session());
        assertThat(balance.get("balanced").asBoolean()).isTrue();
        assertThat(balance.get("collected").asInt()).isEqualTo(6);
        for (int place = 0; place < 6; place++)
            assertThat(journal.history("donation", set.number(place).value())
                            .collectList()
                            .block())
                    .hasSize(1);
    }

    @Test
    void of_two_donors_with_one_number_the_first_keeps_it_its_blood_is_held_and_the_second_is_a_task() {
        var set = openSession(1);
        var first = assessedDonor();
        var second = assessedDonor();
        var taken = item(fresh(), first, set.number(0));
        var conflict = item(fresh(), second, set.number(0));
        assertThat(sent(set.session(), List.of(taken)).at("/0/state").asString())
                .isEqualTo("COMPLETE");
        var refused = sent(set.session(), List.of(conflict, taken));
        assertThat(refused.at("/0/objections/0/code").asString()).isEqualTo("donation-number-already-used");
        assertThat(refused.at("/1/taken").asBoolean()).isTrue();
        var again = sent(set.session(), List.of(conflict));
        assertThat(again.at("/0/task")).isEqualTo(refused.at("/0/task"));
        assertThat(donationsOf(second)).isEmpty();
        assertThat(Objects.requireNonNull(
                        journal.history("postdonation", set.number(0).value())
                                .collectList()
                                .block()))
                .as("held once, however often it is sent")
                .hasSize(1);
        var task = "/api/donors/collection-tasks/" + refused.at("/0/task").asString() + "/closing";
        assertThat(json(get(Roles.DONOR_CARER, "/api/donors/collection-tasks"))
                        .get("tasks")
                        .findValuesAsString("firstDonor"))
                .contains(first);
        post(task, Map.of("words", "Both packs were discarded")).expectStatus().isOk();
        assertThat(json(post(task, Map.of("words", "Once more said"))
                                .expectStatus()
                                .isEqualTo(422))
                        .at("/objections/0/code")
                        .asString())
                .isEqualTo("task-closed");
    }

    @Test
    void blood_that_was_taken_is_taken_in_also_of_a_tablet_that_tells_of_no_consent() {
        var set = openSession(1);
        var item = new HashMap<>(item(fresh(), assessedDonor(), set.number(0)));
        var start = start(((Map<?, ?>) item.get("start")).get("donor").toString(), set.number(0));
        start.remove("consent");
        item.put("start", start);
        assertThat(sent(set.session(), List.of(item)).at("/0/state").asString()).isEqualTo("COMPLETE");
    }

    @Test
    void a_batch_that_does_not_say_who_checked_the_identity_is_bad_input() {
        var set = openSession(1);
        var item = new HashMap<>(item(fresh(), assessedDonor(), set.number(0)));
        for (var nobody : List.of("", " ", "\u2003", "x".repeat(201))) {
            item.put("checkedBy", nobody);
            post(
                            SESSIONS + "/" + set.session() + "/offline-collections",
                            Map.of("tablet", "TABLET-1", "collections", List.of(item)))
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void a_pack_in_progress_whose_number_another_tablet_used_never_reaches_production() {
        var set = openSession(1);
        var donor = assessedDonor();
        var collection = started(set, donor, 0);
        sent(set.session(), List.of(item(fresh(), assessedDonor(), set.number(0))));
        var ended = json(ends(collection, end(470, "COMPLETE", set.number(0)))
                .expectStatus()
                .isOk());
        assertThat(ended.get("discard").asString()).isEqualTo("NUMBER_OF_TWO_DONORS");
        assertThat(donationsOf(donor)).isEmpty();
    }

    @Test
    void what_is_refused_changes_nothing_of_its_number_and_the_rest_of_the_batch_is_taken() {
        var set = openSession(4);
        var id = fresh();
        var badEnd = new HashMap<>(item(fresh(), assessedDonor(), set.number(0)));
        badEnd.put("end", end(300, "COMPLETE", set.number(0)));
        var future = new HashMap<>(item(fresh(), assessedDonor(), set.number(1)));
        future.put("endedAt", "2099-01-01T00:00:00Z");
        var backwards = new HashMap<>(item(fresh(), assessedDonor(), set.number(2)));
        backwards.put("startedAt", "2020-01-01T12:00:00Z");
        backwards.put("endedAt", "2020-01-01T11:00:00Z");
        var results = sent(
                set.session(),
                List.of(
                        badEnd,
                        future,
                        backwards,
                        item(id, assessedDonor(), set.number(3)),
                        item(id, assessedDonor(), set.number(2)),
                        item(fresh(), fresh(), set.number(2))));
        assertThat(results.findValuesAsString("code"))
                .containsExactly(
                        "volume-outside-specification",
                        "time-in-future",
                        "end-before-start",
                        "not-on-day-of-session",
                        "not-assessed-today",
                        "collection-id-reused",
                        "donor-unknown");
        var balance = reconciliation(set.session());
        assertThat(balance.get("collected").asInt()).isEqualTo(1);
        assertThat(balance.get("unaccounted").size()).isEqualTo(3);
    }
}
