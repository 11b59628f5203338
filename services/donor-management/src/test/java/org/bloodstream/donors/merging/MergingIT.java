package org.bloodstream.donors.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MergingIT extends DonorManagementTest {
    private static final String WHY = "One donor with two cards, both seen";

    @Autowired
    private Journal journal;

    @Autowired
    private TransactionalOperator transaction;

    @Test
    void donations_of_both_count_for_the_survivor_and_stay_under_their_numbers() {
        var old = newDonor();
        var survivor = newDonor();
        var given = given(old);
        merge(old, survivor).expectStatus().isOk();
        assertRefused(post(donations(survivor), bleed(470, null)), "interval-too-short");
        var record = recordOf(survivor);
        assertThat(record.at("/donations/0/donation").asString()).isEqualTo(given);
        assertThat(record.at("/donations/0/donor").asString()).isEqualTo(old);
        assertThat(record.get("records")).hasSize(2);
        assertThat(record.has("survivor")).isFalse();
    }

    @Test
    void a_number_that_was_merged_away_answers_with_the_survivor_and_takes_no_donation() {
        var old = newDonor();
        var survivor = newDonor();
        merge(old, survivor).expectStatus().isOk();
        assertThat(recordOf(old).get("survivor").asString()).isEqualTo(survivor);
        var problem = assertRefused(post(donations(old), bleed(470, null)), "donor-merged-away", "not-assessed-today");
        assertThat(problem.at("/objections/0/facts/survivor").asString()).isEqualTo(survivor);
        var optOut = Map.<String, Object>of("change", "OPTED_OUT", "reason", WHY);
        assertRefused(post("/api/donors/" + old + "/standing", optOut), "donor-merged-away");
        var check = Map.of("donation", "WHOLE_BLOOD", "measurements", Map.of(), "replies", noToAll());
        assertRefused(post("/api/donors/" + old + "/eligibility", check), "donor-merged-away");
        var contact = Map.of("seen", 0, "addressLines", List.of(), "noFixedAddress", true, "channels", List.of());
        assertRefused(post("/api/donors/" + old + "/contact", contact), "donor-merged-away");
        assertThat(json(get(Roles.DONOR_CARER, "/api/donors/" + old + "/contact"))
                        .get("survivor")
                        .asString())
                .isEqualTo(survivor);
        post(donations(assessed(survivor)), bleed(470, null)).expectStatus().isCreated();
    }

    /** Else a batch of letters, which names many donors in no order, and a merge would each wait for the other. */
    @Test
    void a_merge_does_not_wait_for_who_only_names_one_of_the_two() {
        var old = newDonor();
        var survivor = newDonor();
        var naming = database.sql("select from donor where donor = cast(:donor as uuid) for key share")
                .bind("donor", survivor)
                .fetch()
                .all()
                .then(Mono.fromRunnable(
                                () -> merge(old, survivor).expectStatus().isOk())
                        .subscribeOn(Schedulers.boundedElastic()));
        naming.as(transaction::transactional).block(Duration.ofMinutes(1));
    }

    @Test
    void what_the_survivor_tells_after_giving_reaches_the_donations_of_both() {
        var old = newDonor();
        var survivor = newDonor();
        var given = given(old);
        merge(old, survivor).expectStatus().isOk();
        var told = Map.of(
                "donations", List.of(given), "kind", "OTHER", "noticedOn", "2026-11-01", "words", "A cough since then");
        var taken = json(post("/api/donors/" + survivor + "/post-donation-information", told)
                .expectStatus()
                .isCreated());
        assertThat(taken.at("/donations/0").asString()).isEqualTo(given);
    }

    @Test
    void an_assessment_of_the_survivor_sees_the_donations_of_both() {
        var old = newDonor();
        var survivor = newDonor();
        given(old);
        merge(old, survivor).expectStatus().isOk();
        var body = Map.of("donation", "WHOLE_BLOOD", "measurements", Map.of(), "replies", noToAll());
        var assessed = json(post("/api/donors/" + survivor + "/eligibility", body)
                .expectStatus()
                .isCreated());
        assertThat(assessed.get("findings").findValuesAsString("code")).contains("interval-too-short");
    }

    @Test
    void deferrals_of_both_are_shown_on_the_survivor_until_they_are_taken_apart() {
        var old = newDonor();
        var survivor = newDonor();
        var low = Map.of("weightKg", 68.5, "heightCm", 166, "haemoglobin", Map.of("gPerL", 124, "sample", "VENOUS"));
        var body = Map.of("donation", "WHOLE_BLOOD", "measurements", low, "replies", noToAll());
        post("/api/donors/" + old + "/eligibility", body).expectStatus().isCreated();
        assertThat(recordOf(survivor).get("deferrals")).isEmpty();
        merge(old, survivor).expectStatus().isOk();
        var deferrals = recordOf(survivor).get("deferrals");
        assertThat(deferrals.findValuesAsString("code")).containsExactly("haemoglobin-too-low", "low-haemoglobin");
        assertThat(deferrals.findValuesAsString("donor")).containsOnly(old);
        assertThat(deferrals.findValuesAsString("end")).containsOnly("ON_DAY");
        unmerge(old).expectStatus().isOk();
        assertThat(recordOf(survivor).get("deferrals")).isEmpty();
        assertThat(recordOf(old).get("deferrals")).hasSize(2);
    }

    @Test
    void taken_apart_each_record_is_exactly_what_it_was() {
        var old = newDonor();
        var survivor = newDonor();
        given(old);
        var oldBefore = withoutMerges(recordOf(old));
        var survivorBefore = withoutMerges(recordOf(survivor));
        merge(old, survivor).expectStatus().isOk();
        var apart = json(unmerge(old).expectStatus().isOk());
        assertThat(apart.get("givenWhileMerged")).isEmpty();
        assertThat(withoutMerges(recordOf(old))).isEqualTo(oldBefore);
        assertThat(withoutMerges(recordOf(survivor))).isEqualTo(survivorBefore);
        post(donations(assessed(survivor)), bleed(470, null)).expectStatus().isCreated();
        assertRefused(post(donations(old), bleed(470, null)), "interval-too-short");
    }

    @Test
    void donations_from_between_are_told_when_records_are_taken_apart_for_whose_they_are_somebody_must_say() {
        var old = newDonor();
        var survivor = newDonor();
        merge(old, survivor).expectStatus().isOk();
        var given = given(survivor);
        var apart = json(unmerge(old).expectStatus().isOk());
        assertThat(apart.at("/givenWhileMerged/0").asString()).isEqualTo(given);
        assertThat(recordOf(survivor).at("/donations/0/donation").asString()).isEqualTo(given);
        assertThat(recordOf(old).get("donations")).isEmpty();
    }

    @Test
    void three_records_become_one_and_are_taken_apart_the_last_merge_first() {
        var first = newDonor();
        var second = newDonor();
        var third = newDonor();
        given(first);
        merge(first, second).expectStatus().isOk();
        merge(second, third).expectStatus().isOk();
        assertThat(recordOf(first).get("survivor").asString()).isEqualTo(third);
        assertThat(recordOf(third).get("records")).hasSize(3);
        assertRefused(post(donations(third), bleed(470, null)), "interval-too-short");
        assertRefused(unmerge(first), "survivor-merged-since");
        unmerge(second).expectStatus().isOk();
        assertThat(recordOf(first).get("survivor").asString()).isEqualTo(second);
        assertThat(recordOf(second).get("records")).hasSize(2);
        assertThat(recordOf(third).get("records")).hasSize(1);
        post(donations(assessed(third)), bleed(470, null)).expectStatus().isCreated();
    }

    @Test
    void who_merged_when_and_why_stays_on_both_records() {
        var old = newDonor();
        var survivor = newDonor();
        merge(old, survivor).expectStatus().isOk();
        post(Roles.QUALITY_OFFICER, fresh(), "/api/donors/" + old + "/unmerge", Map.of("reason", WHY))
                .expectStatus()
                .isOk();
        for (var donor : new String[] {old, survivor}) {
            var merges = recordOf(donor).get("merges");
            assertThat(merges.findValuesAsString("decision")).containsExactly("DonorMerged", "DonorUnmerged");
            assertThat(merges.findValuesAsString("by")).containsExactly("donor-carer", "quality-officer");
            assertThat(merges.findValuesAsString("reason")).containsExactly(WHY, WHY);
        }
    }

    @Test
    void the_world_learns_that_two_numbers_are_one_donor_and_no_reason(@Value("${TOPIC_PREFIX}") String prefix) {
        var old = newDonor();
        var survivor = newDonor();
        merge(old, survivor).expectStatus().isOk();
        unmerge(old).expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "donor")) {
            var merged = events.await(old, "DonorMerged");
            assertThat(merged.data().propertyNames()).containsExactlyInAnyOrder("donor", "survivor", "at");
            assertThat(merged.data().get("survivor").asString()).isEqualTo(survivor);
            assertThat(merged.headers()).containsEntry("ce_version", "2");
            assertThat(events.await(old, "DonorUnmerged").headers()).containsEntry("ce_version", "3");
        }
    }

    @Test
    void whoever_reads_one_record_is_on_record_as_reader_of_both() {
        var old = newDonor();
        var survivor = newDonor();
        merge(old, survivor).expectStatus().isOk();
        recordOf(survivor);
        assertThat(Objects.requireNonNull(
                        journal.history("access", old).collectList().block()))
                .hasSize(1);
    }

    @Test
    void what_cannot_be_one_person_is_refused_and_changes_nothing() {
        var nora = newDonor();
        var john = new HashMap<>(applicant());
        john.put("sex", "MALE");
        var other = json(post("/api/donors", john).expectStatus().isCreated())
                .get("donor")
                .asString();
        assertRefused(merge(nora, other), "donor-sexes-differ");
        assertRefused(merge(nora, nora), "donor-merged-into-itself");
        assertRefused(merge(nora, fresh()), "survivor-unknown");
        assertRefused(unmerge(nora), "donor-not-merged");
        var late = newDonor();
        post("/api/donors/" + late + "/standing", Map.of("change", "DECEASED", "diedOn", "2026-01-02", "reason", WHY))
                .expectStatus()
                .isOk();
        assertRefused(merge(nora, late), "donor-standings-differ");
        assertThat(recordOf(nora).get("merges")).isEmpty();
        assertThat(recordOf(nora).get("records")).hasSize(1);
    }

    @Test
    void two_donors_of_different_groups_are_not_merged(@Value("${TOPIC_PREFIX}") String prefix) {
        var old = newDonor();
        var survivor = newDonor();
        determined(prefix, given(old), "O");
        determined(prefix, given(survivor), "A");
        assertRefused(merge(old, survivor), "donor-groups-differ");
        var third = newDonor();
        determined(prefix, given(third), "O");
        merge(old, third).expectStatus().isOk();
        assertRefused(merge(third, survivor), "donor-groups-differ");
    }

    @Test
    void a_record_is_merged_once() {
        var old = newDonor();
        var survivor = newDonor();
        var third = newDonor();
        merge(old, survivor).expectStatus().isOk();
        assertRefused(merge(old, third), "donor-already-merged");
        assertRefused(merge(third, old), "survivor-already-merged");
    }

    @Test
    void of_merges_at_once_in_a_ring_one_is_refused_so_that_somebody_survives() {
        var donors = List.of(newDonor(), newDonor());
        var answers = IntStream.range(0, 2)
                .parallel()
                .map(i -> merge(donors.get(i), donors.get(1 - i))
                        .returnResult(JsonNode.class)
                        .getStatus()
                        .value())
                .boxed()
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 422);
        var survivors = donors.stream()
                .filter(donor -> !recordOf(donor).has("survivor"))
                .toList();
        assertThat(survivors).hasSize(1);
    }

    @Test
    void nobody_is_merged_who_is_not_there() {
        merge(fresh(), newDonor()).expectStatus().isNotFound();
        unmerge(fresh()).expectStatus().isNotFound();
    }

    @Test
    void bad_input_is_named_field_by_field() {
        var donor = newDonor();
        var path = "/api/donors/" + donor + "/merge";
        assertBad(post(path, Map.of("reason", WHY)), "survivor");
        assertBad(post(path, Map.of("survivor", "nobody", "reason", WHY)), "survivor");
        assertBad(post(path, Map.of("survivor", fresh(), "reason", "short")), "reason");
        assertBad(post("/api/donors/" + donor + "/unmerge", Map.of()), "reason");
        assertThat(recordOf(donor).get("merges")).isEmpty();
    }

    /** The laboratory's word, once it is here. */
    private void determined(String prefix, String donation, String abo) {
        Elsewhere.production(prefix).says("testing", donation, "GroupDetermined", """
                {"donation":"%s","group":{"abo":"%s","rhD":"POSITIVE"},"determination":"FIRST",\
                "analyser":"NEO-1","determinedAt":"2026-11-26T04:20:00Z"}""".formatted(donation, abo));
        Awaitility.await().untilAsserted(() -> assertThat(
                        database.sql("select abo from donation_group where donation = :donation")
                                .bind("donation", donation)
                                .mapValue(String.class)
                                .one()
                                .block())
                .isEqualTo(abo));
    }

    private static void assertBad(ResponseSpec answer, String field) {
        assertThat(json(answer.expectStatus().isBadRequest())
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo(field);
    }

    private static JsonNode withoutMerges(JsonNode record) {
        return ((ObjectNode) record).without("merges");
    }

    private ResponseSpec merge(String donor, String survivor) {
        return post("/api/donors/" + donor + "/merge", Map.of("survivor", survivor, "reason", WHY));
    }

    private ResponseSpec unmerge(String donor) {
        return post("/api/donors/" + donor + "/unmerge", Map.of("reason", WHY));
    }
}
