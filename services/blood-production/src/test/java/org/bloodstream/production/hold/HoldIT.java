package org.bloodstream.production.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HoldIT extends BloodProductionTest {

    @Test
    void a_held_component_is_neither_labelled_nor_released_nor_despatched_until_the_hold_is_lifted() {
        var processed = knownDonation();
        var unlabelled = redCells(processed);
        groupedTwice(processed);
        var labelledOf = knownDonation();
        var labelled = labelledRedCells(labelledOf);
        everyTestNegative(labelledOf);
        var releasedOf = knownDonation();
        var released = releasedRedCells(releasedOf);
        var holds =
                Map.of(processed, onHold(processed), labelledOf, onHold(labelledOf), releasedOf, onHold(releasedOf));
        assertRefused(label(unlabelled), "donation-on-hold");
        assertRefused(release(labelled), "donation-on-hold");
        assertRefused(despatch(released), "donation-on-hold");
        assertThat(standingOf(released).get("hold").asString()).isEqualTo("ON_HOLD");
        holds.forEach((donation, hold) -> lift(donation, hold).expectStatus().isOk());
        label(unlabelled).expectStatus().isCreated();
        release(labelled).expectStatus().isOk();
        assertThat(standingOf(released).get("hold").asString()).isEqualTo("NONE");
        despatch(released).expectStatus().isOk();
    }

    @Test
    void a_component_that_has_left_is_recalled_and_the_news_names_the_hospital() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        despatch(component).expectStatus().isOk();
        var hold = onHold(donation);
        assertThat(standingOf(component).get("hold").asString()).isEqualTo("RECALLED");
        try (var events = new PublishedEvents(prefix, "component")) {
            var recalled = events.await(component, "ComponentRecalled").data();
            assertThat(recalled.get("hospital").asString()).isEqualTo("BHSCT");
            assertThat(recalled.get("site").asString()).isEqualTo("SITE-A");
            lift(donation, hold).expectStatus().isOk();
            events.await(component, "ComponentRecallWithdrawn");
        }
        assertThat(standingOf(component).get("hold").asString()).isEqualTo("NONE");
    }

    @Test
    void a_reactive_result_recalls_what_has_left_and_holds_what_is_here_at_once() {
        var donation = knownDonation();
        var gone = releasedRedCells(donation);
        process(donation, "DFF01000", 271).expectStatus().isCreated();
        despatch(gone).expectStatus().isOk();
        test(donation, "HCV_RNA", "REACTIVE").expectStatus().isCreated();
        assertThat(standingOf(gone).get("hold").asString()).isEqualTo("RECALLED");
        assertThat(standingOf(donation + "-DFF01000").get("hold").asString()).isEqualTo("ON_HOLD");
        test(donation, "HCV_RNA", "REACTIVE").expectStatus().isCreated();
        var listed = awaitListed(donation);
        assertThat(listed.get("kind").asString()).isEqualTo("TEST");
        assertThat(listed.get("information").asString()).isEqualTo("REACTIVE_RESULT");
        assertThat(openHolds(donation)).hasSize(1);
        try (var events = new PublishedEvents(prefix, "component")) {
            assertThat(events.await(gone, "ComponentRecalled")
                            .data()
                            .get("hospital")
                            .asString())
                    .isEqualTo("BHSCT");
        }
    }

    @Test
    void a_group_that_becomes_discrepant_recalls_what_has_left() {
        var donation = knownDonation();
        var gone = releasedRedCells(donation);
        despatch(gone).expectStatus().isOk();
        group(donation, "A", "SECOND").expectStatus().isCreated();
        assertThat(standingOf(gone).get("hold").asString()).isEqualTo("RECALLED");
        assertThat(awaitListed(donation).get("information").asString()).isEqualTo("GROUP_DISCREPANT");
    }

    @Test
    void what_the_laboratory_found_is_lifted_by_nobody() {
        var donation = knownDonation();
        test(donation, "HBSAG", "REACTIVE").expectStatus().isCreated();
        test(donation, "HBSAG", "NEGATIVE").expectStatus().isCreated();
        var hold = UUID.fromString(openHolds(donation).getFirst());
        assertRefused(lift(donation, hold), "hold-rests-on-a-result");
        assertThat(openHolds(donation)).containsExactly(hold.toString());
    }

    @Test
    void another_donation_of_a_donor_who_was_found_reactive_is_held() {
        var donation = knownDonation();
        var gone = releasedRedCells(donation);
        despatch(gone).expectStatus().isOk();
        Elsewhere.donorManagement(prefix).says("postdonation", donation, "DonorFoundReactive", """
                        {"found":"%s","donation":"%s","donor":"%s","foundAt":"2026-11-24T09:12:00Z"}""".formatted(
                        UUID.randomUUID(), donation, UUID.randomUUID()));
        var listed = awaitListed(donation);
        assertThat(listed.get("kind").asString()).isEqualTo("DONOR");
        assertThat(listed.get("liftedBy").get(0).asString()).isEqualTo(Roles.DONOR_CLINICIAN);
        assertThat(standingOf(gone).get("hold").asString()).isEqualTo("RECALLED");
        var hold = UUID.fromString(listed.get("hold").asString());
        assertRefused(lift(donation, hold), "hold-of-another-role");
        lift(Roles.DONOR_CLINICIAN, "a-clinician", donation, hold)
                .expectStatus()
                .isOk();
    }

    @Test
    void nobody_lifts_a_hold_who_has_not_signed_on_anew() {
        var donation = knownDonation();
        var hold = onHold(donation);
        var path = donation(donation, "holds/" + hold + "/lifting");
        assertRefused(post(Roles.QUALITY_OFFICER, path, LIFTED_AS_SAFE), "sign-on-not-recent");
        var key = fresh();
        assertRefused(
                signed(Roles.QUALITY_OFFICER, "another-officer", 301, key, path, LIFTED_AS_SAFE), "sign-on-not-recent");
        assertThat(openHolds(donation)).containsExactly(hold.toString());
        signed(Roles.QUALITY_OFFICER, "another-officer", 5, key, path, LIFTED_AS_SAFE)
                .expectStatus()
                .isOk();
        try (var events = new PublishedEvents(prefix, "testing")) {
            assertThat(events.await(donation, "DonationHoldLifted").data().has("signedOnAt"))
                    .isTrue();
        }
    }

    @Test
    void whoever_took_the_information_does_not_lift_its_hold() {
        var donation = knownDonation();
        var hold = onHold(donation);
        var placedBy = awaitListed(donation).get("heldBy").asString();
        assertRefused(lift(Roles.QUALITY_OFFICER, placedBy, donation, hold), "lifted-by-who-placed-it");
        assertThat(openHolds(donation)).containsExactly(hold.toString());
        lift(Roles.DONOR_CLINICIAN, "a-clinician", donation, hold)
                .expectStatus()
                .isOk();
    }

    @Test
    void what_is_made_of_a_donation_on_hold_is_held_when_it_is_made() {
        var donation = knownDonation();
        onHold(donation);
        var component = redCells(donation);
        assertThat(standingOf(component).get("hold").asString()).isEqualTo("ON_HOLD");
        groupedTwice(donation);
        assertRefused(label(component), "donation-on-hold");
        try (var events = new PublishedEvents(prefix, "component")) {
            events.await(component, "ComponentHeld");
        }
    }

    @Test
    void a_hold_does_not_wait_for_word_of_the_collection() {
        var donation = freshNumber();
        var information = UUID.randomUUID();
        donorTold(donation, information);
        awaitListed(donation);
        collectedElsewhere(donation, java.time.Instant.now());
        Awaitility.await().untilAsserted(() -> receive(donation).expectStatus().isCreated());
        assertThat(openHolds(donation)).containsExactly(information.toString());
        process(donation, "DRC01000", 284).expectStatus().isCreated();
        assertThat(standingOf(donation + "-DRC01000").get("hold").asString()).isEqualTo("ON_HOLD");
    }

    @Test
    void the_same_information_twice_holds_once_and_another_holds_a_second_time() {
        var donation = knownDonation();
        var first = onHold(donation);
        donorTold(donation, first);
        var second = onHold(donation);
        assertThat(openHolds(donation)).containsExactly(first.toString(), second.toString());
        lift(donation, first)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.stillOpen")
                .isEqualTo(1);
        donorTold(donation, first);
        var third = onHold(donation);
        assertThat(openHolds(donation)).containsExactly(second.toString(), third.toString());
    }

    @ParameterizedTest
    @CsvSource({"PostDonationInformationReceived", "PostDonationInformationOfANewKind"})
    void what_is_not_understood_holds_all_the_same(String type) {
        var donation = knownDonation();
        Elsewhere.donorManagement(prefix).saysAnything("postdonation", donation, type, "{\"told\":\"something\"}");
        assertThat(awaitListed(donation).get("information").asString()).isEqualTo("NOT_UNDERSTOOD");
    }

    @Test
    void of_a_despatch_and_a_hold_at_once_the_component_stays_or_is_recalled() {
        for (int i = 0; i < 5; i++) {
            var donation = knownDonation();
            var component = releasedRedCells(donation);
            var information = UUID.randomUUID();
            var answers = atOnce(List.<Callable<Integer>>of(
                    () -> {
                        donorTold(donation, information);
                        return 0;
                    },
                    () -> despatch(component)
                            .returnResult(Void.class)
                            .getStatus()
                            .value()));
            Awaitility.await()
                    .untilAsserted(() -> assertThat(openHolds(donation)).hasSize(1));
            assertThat(standingOf(component).get("hold").asString())
                    .isEqualTo(answers.contains(200) ? "RECALLED" : "ON_HOLD");
        }
    }

    @Test
    void open_holds_are_listed_oldest_first_with_age_and_recalls_until_they_are_lifted() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        despatch(component).expectStatus().isOk();
        var hold = onHold(donation);
        var listed = awaitListed(donation);
        assertThat(listed.get("hold").asString()).isEqualTo(hold.toString());
        assertThat(listed.get("kind").asString()).isEqualTo("PDI");
        assertThat(listed.get("information").asString()).isEqualTo("ILLNESS_AFTER_DONATION");
        assertThat(listed.get("ageSeconds").asLong()).isNotNegative();
        assertThat(listed.at("/components/0/component").asString()).isEqualTo(component);
        assertThat(listed.at("/components/0/recalled").asBoolean()).isTrue();
        assertThat(listed.at("/components/0/hospital").asString()).isEqualTo("BHSCT");
        assertThat(listed.at("/components/0/despatch").asString()).startsWith("DSP-");
        lift(donation, hold).expectStatus().isOk();
        assertThat(everyOpenHold(2)).noneMatch(open -> isOf(donation, open));
    }

    @Test
    void the_list_is_read_page_by_page_and_none_is_missed() {
        var donations = List.of(knownDonation(), knownDonation(), knownDonation());
        donations.forEach(this::onHold);
        assertThat(everyOpenHold(2))
                .extracting(hold -> hold.get("donation").asString())
                .containsSubsequence(donations);
    }

    @Test
    void what_is_no_hold_of_the_donation_is_not_found_and_a_lifted_one_is_not_lifted_again() {
        var donation = knownDonation();
        assertNotFound(lift(donation, UUID.randomUUID()), "hold-unknown");
        assertNotFound(lift(freshNumber(), UUID.randomUUID()), "hold-unknown");
        var hold = onHold(donation);
        lift(donation, hold).expectStatus().isOk();
        assertRefused(lift(donation, hold), "hold-already-lifted");
    }

    @ParameterizedTest
    @CsvSource({"BECAUSE, Judged by the consultant", "OTHER, ''", "OTHER, short", "'', Judged by the consultant"})
    void a_hold_is_not_lifted_without_a_ground_and_words(String ground, String words) {
        var donation = knownDonation();
        var hold = onHold(donation);
        post(
                        Roles.QUALITY_OFFICER,
                        donation(donation, "holds/" + hold + "/lifting"),
                        Map.of("ground", ground, "words", words))
                .expectStatus()
                .isBadRequest();
        assertThat(openHolds(donation)).containsExactly(hold.toString());
    }

    @Test
    void the_words_of_a_lifting_stay_here_and_its_ground_is_published() {
        var donation = knownDonation();
        lift(donation, onHold(donation)).expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "testing")) {
            var lifted = events.await(donation, "DonationHoldLifted").data();
            assertThat(lifted.get("ground").asString()).isEqualTo("ASSESSED_AS_SAFE");
            assertThat(lifted.toString()).doesNotContain("consultant");
            var held = events.await(donation, "DonationHeld").data();
            assertThat(held.toString()).doesNotContain("ILLNESS");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.DISTRIBUTION_OFFICER, Roles.PROCESSING_SCIENTIST, Roles.TESTING_SCIENTIST})
    void only_quality_officers_and_donor_clinicians_lift(String role) {
        post(
                        role,
                        donation(freshNumber(), "holds/" + UUID.randomUUID() + "/lifting"),
                        Map.of("ground", "OTHER", "words", "Because it is late"))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void a_cursor_that_is_none_and_a_limit_beyond_200_are_bad_input() {
        get(Roles.QUALITY_OFFICER, "/api/production/holds?cursor=nonsense")
                .expectStatus()
                .isBadRequest();
        get(Roles.QUALITY_OFFICER, "/api/production/holds?limit=201")
                .expectStatus()
                .isBadRequest();
    }

    private JsonNode awaitListed(String donation) {
        return Awaitility.await()
                .until(
                        () -> everyOpenHold(200).stream()
                                .filter(hold -> isOf(donation, hold))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private static boolean isOf(String donation, JsonNode hold) {
        return hold.get("donation").asString().equals(donation);
    }

    private List<JsonNode> everyOpenHold(int limit) {
        var all = new java.util.ArrayList<JsonNode>();
        var path = "/api/production/holds?limit=" + limit;
        var next = path;
        while (next != null) {
            var page = json(get(Roles.DISTRIBUTION_OFFICER, next).expectStatus().isOk());
            StreamSupport.stream(page.get("items").spliterator(), false).forEach(all::add);
            next = page.has("next") ? path + "&cursor=" + page.get("next").asString() : null;
        }
        return all;
    }
}
