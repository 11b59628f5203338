package org.bloodstream.donors.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

class CollectionIT extends DonorManagementTest {
    private static final AtomicInteger LABEL_SETS = new AtomicInteger(100);

    /** Label sets of another facility, so that they never meet the allocated numbers. */
    private static DonationNumber labelSet() {
        return DonationNumber.of("A9991", 26, LABEL_SETS.incrementAndGet());
    }

    @Test
    void a_collection_gets_the_next_number_of_the_facility_and_is_told_to_the_world(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var donor = assessedDonor();
        var answer =
                json(post(donations(donor), bleed(478, null)).expectStatus().isCreated());
        var number = new DonationNumber(answer.get("donation").asString());
        assertThat(number.facility()).isEqualTo("A9990");
        assertThat(answer.get("checkCharacter").asString()).isEqualTo(String.valueOf(number.checkCharacter()));
        assertThat(answer.get("printed").asString()).isEqualTo(number.printed());
        assertThat(answer.get("barcode").asString()).isEqualTo(number.barcode());
        try (var events = new PublishedEvents(prefix, "donation")) {
            var collected = events.await(number.value(), "DonationCollected");
            assertThat(collected.data().get("donor").asString()).isEqualTo(donor);
            assertThat(collected.data().get("volumeMl").asInt()).isEqualTo(478);
        }
    }

    @Test
    void the_laboratory_is_told_the_group_on_record_and_none_of_a_new_donor_or_of_two_that_differ(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var brought = newDonor();
        groupBrought(brought, "AB");
        var grouped = newDonor();
        groupBrought(grouped, "O");
        groupOf(longAgo(given(grouped)), "O");
        var contradicted = newDonor();
        groupBrought(contradicted, "A");
        groupOf(longAgo(given(contradicted)), "O");
        try (var events = new PublishedEvents(prefix, "donation")) {
            assertThat(events.await(given(brought), "DonationCollected")
                            .data()
                            .at("/groupOnRecord/abo")
                            .asString())
                    .isEqualTo("AB");
            assertThat(events.await(given(grouped), "DonationCollected").data().get("groupOnRecord"))
                    .hasToString("{\"abo\":\"O\",\"rhD\":\"NEGATIVE\"}");
            assertThat(events.await(given(contradicted), "DonationCollected")
                            .data()
                            .has("groupOnRecord"))
                    .isFalse();
            assertThat(events.await(given(newDonor()), "DonationCollected")
                            .data()
                            .has("groupOnRecord"))
                    .isFalse();
        }
    }

    private String longAgo(String donation) {
        database.sql("update donation set collected_at = collected_at - interval '1 year' where donation = :donation")
                .bind("donation", donation)
                .then()
                .block();
        return donation;
    }

    private void groupOf(String donation, String abo) {
        database.sql("""
                        insert into donation_group (donation, determination, abo, rhd)
                        values (:donation, 'FIRST', :abo, 'NEGATIVE')""").bind("donation", donation).bind("abo", abo).then().block();
    }

    /** As an earlier system had it. */
    private void groupBrought(String donor, String abo) {
        database.sql("insert into donor_group (donor, abo, rhd) values (:donor, :abo, 'NEGATIVE')")
                .bind("donor", UUID.fromString(donor))
                .bind("abo", abo)
                .then()
                .block();
    }

    @Test
    void the_donors_record_shows_the_donation() {
        var donor = assessedDonor();
        var number = labelSet();
        post(donations(donor), bleed(470, number.barcode())).expectStatus().isCreated();
        get(Roles.DONOR_CARER, "/api/donors/" + donor)
                .expectBody()
                .jsonPath("$.donations[0].donation")
                .isEqualTo(number.value())
                .jsonPath("$.donations[0].printed")
                .isEqualTo(number.printed())
                .jsonPath("$.donations[0].venue")
                .isEqualTo("BELFAST-HQ");
    }

    @Test
    void a_scanned_and_a_typed_number_are_both_taken() {
        var scanned = labelSet();
        var typed = labelSet();
        assertThat(json(post(donations(assessedDonor()), bleed(470, scanned.barcode())))
                        .get("donation")
                        .asString())
                .isEqualTo(scanned.value());
        assertThat(json(post(donations(assessedDonor()), bleed(470, typed.printed())))
                        .get("donation")
                        .asString())
                .isEqualTo(typed.value());
    }

    @Test
    void a_number_is_never_used_twice() {
        var number = labelSet();
        post(donations(assessedDonor()), bleed(470, number.barcode()))
                .expectStatus()
                .isCreated();
        assertRefused(assessedDonor(), bleed(470, number.barcode()), "donation-number-already-used");
    }

    @Test
    void of_two_collections_at_once_with_the_same_number_one_is_refused() {
        var number = labelSet();
        var donors = List.of(assessedDonor(), assessedDonor(), assessedDonor(), assessedDonor());
        var answers = atOnce(donors.stream()
                .<Callable<Integer>>map(donor -> () -> status(donor, number.barcode()))
                .toList());
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 422);
    }

    @Test
    void allocated_numbers_never_meet_however_many_ask_at_once() {
        var donors = IntStream.range(0, 12).mapToObj(_ -> assessedDonor()).toList();
        var numbers = atOnce(donors.stream()
                .<Callable<String>>map(donor -> () -> json(post(donations(donor), bleed(470, null)))
                        .get("donation")
                        .asString())
                .toList());
        assertThat(numbers).doesNotHaveDuplicates().hasSize(12);
    }

    @Test
    void an_allocated_number_passes_over_a_printed_one_that_was_used() {
        var allocated = new DonationNumber(json(post(donations(assessedDonor()), bleed(470, null)))
                .get("donation")
                .asString());
        var year = Integer.parseInt(allocated.value().substring(5, 7));
        var next = Integer.parseInt(allocated.value().substring(7)) + 1;
        var printed = DonationNumber.of("A9990", year, next);
        post(donations(assessedDonor()), bleed(470, printed.barcode()))
                .expectStatus()
                .isCreated();
        var after = json(post(donations(assessedDonor()), bleed(470, null)))
                .get("donation")
                .asString();
        assertThat(after).isGreaterThan(printed.value());
    }

    @ParameterizedTest
    @CsvSource({
        "A9991 26 000001 *, donation-number-check-failed",
        "A999126000001, donation-number-check-missing",
        "=A99912600000107, donation-number-not-of-a-pack",
        "nonsense, donation-number-malformed"
    })
    void a_number_that_is_not_read_without_doubt_is_refused(String text, String code) {
        assertRefused(assessedDonor(), bleed(470, text), code);
    }

    @Test
    void a_second_donation_within_the_interval_is_refused_and_so_is_one_of_two_at_once() {
        var donor = assessedDonor();
        var answers = atOnce(IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(_ -> () -> status(donor, labelSet().barcode()))
                .toList());
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 422);
        assertRefused(donor, bleed(470, null), "interval-too-short");
    }

    @Test
    void a_refusal_lists_every_objection_and_wastes_no_number() {
        var before = lastAllocated();
        var problem = assertRefused(assessedDonor(), bleed(300, null), "volume-outside-specification");
        assertThat(problem.at("/objections/0/facts/minimumMl").asInt()).isEqualTo(428);
        assertThat(lastAllocated()).isEqualTo(before);
        var both = json(post(donations(assessedDonor()), bleed(600, "nonsense")));
        assertThat(both.get("objections")).hasSize(2);
    }

    @Test
    void a_repeat_of_the_same_key_records_one_donation() {
        var donor = assessedDonor();
        var key = fresh();
        var first = json(post(Roles.DONOR_CARER, key, donations(donor), bleed(470, null)));
        var second = json(post(Roles.DONOR_CARER, key, donations(donor), bleed(470, null)));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void bad_input_changes_nothing() {
        var donor = assessedDonor();
        post(donations(donor), Map.of("venue", "X", "kind", "LEUCAPHERESIS", "volumeMl", 470))
                .expectStatus()
                .isBadRequest();
        post(donations(donor), Map.of("venue", "", "kind", "WHOLE_BLOOD", "volumeMl", 470))
                .expectStatus()
                .isBadRequest();
        post(donations(donor), bleed(0, null)).expectStatus().isBadRequest();
        http.post()
                .uri(donations(donor))
                .headers(org.bloodstream.testkit.TestServers.as(Roles.DONOR_CARER))
                .bodyValue(bleed(470, null))
                .exchange()
                .expectStatus()
                .isBadRequest();
        get(Roles.DONOR_CARER, "/api/donors/" + donor)
                .expectBody()
                .jsonPath("$.donations")
                .isEmpty();
    }

    @Test
    void an_unknown_donor_is_not_found() {
        post(donations(fresh()), bleed(470, null))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("donor-unknown");
    }

    @Test
    void only_a_donor_carer_collects() {
        post(Roles.PROCESSING_SCIENTIST, fresh(), donations(assessedDonor()), bleed(470, null))
                .expectStatus()
                .isForbidden();
    }

    private int status(String donor, String number) {
        return post(donations(donor), bleed(470, number))
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private JsonNode assertRefused(String donor, Map<String, Object> bleed, String code) {
        var problem = json(post(donations(donor), bleed).expectStatus().isEqualTo(422));
        assertThat(problem.at("/objections/0/code").asString()).isEqualTo(code);
        return problem;
    }

    private int lastAllocated() {
        return database.sql("select coalesce(max(last_sequence), 0) from donation_number_series")
                .mapValue(Integer.class)
                .one()
                .blockOptional()
                .orElseThrow();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(CollectionIT::result).toList();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T result(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
