package org.bloodstream.donors.postdonation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

class PostDonationInformationIT extends DonorManagementTest {
    private static final AtomicInteger LABEL_SETS = new AtomicInteger(700_000);
    private static final String TODAY =
            LocalDate.now(org.bloodstream.blood.RegionalTime.ZONE).toString();
    private static final String WORDS = "Fever and a rash since yesterday\nher son has measles";

    @Test
    void what_a_donor_tells_is_published_by_donation_and_kind_and_the_words_stay_here(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        var donation = donationOf(donor);
        var taken = json(post(path(donor), about(donation)).expectStatus().isCreated());
        assertThat(taken.at("/donations/0").asString()).isEqualTo(donation);
        try (var events = new PublishedEvents(prefix, "postdonation")) {
            var told = events.await(donation, "PostDonationInformationReceived").data();
            assertThat(told.get("information").asString())
                    .isEqualTo(taken.get("information").asString());
            assertThat(told.get("donor").asString()).isEqualTo(donor);
            assertThat(told.get("kind").asString()).isEqualTo("ILLNESS_AFTER_DONATION");
            assertThat(told.toString()).doesNotContain("measles").doesNotContain("noticed");
        }
    }

    @Test
    void all_donations_since_a_day_are_concerned() {
        var donor = newDonor();
        var donation = donationOf(donor);
        var body = with(without(about(donation), "donations"), "donationsSince", TODAY);
        assertThat(json(post(path(donor), body).expectStatus().isCreated())
                        .at("/donations/0")
                        .asString())
                .isEqualTo(donation);
    }

    @Test
    void a_donor_carer_reads_what_was_told_and_the_reading_is_on_record(@Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        var donation = donationOf(donor);
        post(path(donor), about(donation)).expectStatus().isCreated();
        var told = json(get(Roles.DONOR_CARER, path(donor)).expectStatus().isOk());
        assertThat(told.at("/items/0/words").asString()).isEqualTo(WORDS);
        assertThat(told.at("/items/0/donations/0").asString()).isEqualTo(donation);
        assertThat(told.at("/items/0/noticedOn").asString()).isEqualTo(TODAY);
        try (var events = new PublishedEvents(prefix, "access")) {
            events.await(donor, "RecordOpened");
        }
    }

    @Test
    void the_second_information_about_a_donation_is_told_as_well() {
        var donor = newDonor();
        var donation = donationOf(donor);
        post(path(donor), about(donation)).expectStatus().isCreated();
        post(path(donor), with(about(donation), "kind", "CHANGED_ANSWER"))
                .expectStatus()
                .isCreated();
        assertThat(json(get(Roles.DONOR_CARER, path(donor))).get("items")).hasSize(2);
    }

    @Test
    void a_repeat_of_the_same_key_is_taken_once() {
        var donor = newDonor();
        var body = about(donationOf(donor));
        var key = fresh();
        var first = json(post(Roles.DONOR_CARER, key, path(donor), body));
        assertThat(json(post(Roles.DONOR_CARER, key, path(donor), body))).isEqualTo(first);
        assertThat(json(get(Roles.DONOR_CARER, path(donor))).get("items")).hasSize(1);
    }

    @Test
    void another_donors_donation_and_a_day_to_come_are_refused_with_every_objection_and_change_nothing() {
        var donor = newDonor();
        var others = donationOf(newDonor());
        var tomorrow = LocalDate.parse(TODAY).plusDays(1).toString();
        assertRefused(donor, with(about(others), "noticedOn", tomorrow), "donation-not-of-donor", "noticed-in-future");
        assertRefused(donor, about("A999126999999"), "donation-not-of-donor");
        var since = without(about(others), "donations");
        assertRefused(donor, with(since, "donationsSince", TODAY), "no-donation-since");
        assertRefused(donor, with(since, "donationsSince", tomorrow), "since-in-future");
        assertThat(json(get(Roles.DONOR_CARER, path(donor))).get("items")).isEmpty();
    }

    @Test
    void bad_input_changes_nothing() {
        var donor = newDonor();
        var good = about(donationOf(donor));
        for (var bad : List.of(
                without(good, "donations"),
                with(good, "donationsSince", TODAY),
                with(good, "donations", List.of()),
                with(good, "donations", List.of("A9990")),
                without(good, "kind"),
                with(good, "kind", "BORED"),
                without(good, "noticedOn"),
                with(good, "noticedOn", "2026-02-30"),
                without(good, "words"),
                with(good, "words", " "),
                with(good, "words", "a" + (char) 0),
                with(good, "words", "a".repeat(4001)))) {
            post(path(donor), bad).expectStatus().isBadRequest();
        }
        assertThat(json(get(Roles.DONOR_CARER, path(donor))).get("items")).isEmpty();
    }

    @Test
    void neither_or_both_of_donations_and_a_day_is_said_precisely() {
        var donor = newDonor();
        post(path(donor), without(about("A999126999999"), "donations"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("donations-or-since");
    }

    @Test
    void an_unknown_donor_is_not_found() {
        post(path(fresh()), about("A999126999999"))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("donor-unknown");
        get(Roles.DONOR_CARER, path(fresh())).expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.QUALITY_OFFICER, Roles.DISTRIBUTION_OFFICER, Roles.WARD_NURSE})
    void only_donor_carers_and_clinicians_take_and_read_it(String role) {
        post(role, fresh(), path(fresh()), about("A999126999999"))
                .expectStatus()
                .isForbidden();
        get(role, path(fresh())).expectStatus().isForbidden();
    }

    private String donationOf(String donor) {
        var number = DonationNumber.of("A9991", 26, LABEL_SETS.incrementAndGet());
        post(donations(assessed(donor)), bleed(470, number.barcode()))
                .expectStatus()
                .isCreated();
        return number.value();
    }

    private void assertRefused(String donor, Map<String, Object> body, String... codes) {
        var problem = json(post(path(donor), body).expectStatus().isEqualTo(422));
        assertThat(problem.get("objections"))
                .extracting(objection -> objection.get("code").asString())
                .containsExactly(codes);
    }

    private static String path(String donor) {
        return "/api/donors/" + donor + "/post-donation-information";
    }

    private static Map<String, Object> about(String donation) {
        return Map.of(
                "donations", List.of(donation), "kind", "ILLNESS_AFTER_DONATION", "noticedOn", TODAY, "words", WORDS);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> body, String field) {
        var changed = new LinkedHashMap<>(body);
        changed.remove(field);
        return changed;
    }
}
