package org.bloodstream.production.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class HoldByHandIT extends BloodProductionTest {
    private static final String WORDS = "The maker of the bag asks for lot 71A04 back";

    private ResponseSpec hold(String account, String donation, String kind) {
        return signed(
                Roles.QUALITY_OFFICER, account, donation(donation, "holds"), Map.of("kind", kind, "words", WORDS));
    }

    private UUID numberOf(ResponseSpec answer) {
        return UUID.fromString(
                json(answer.expectStatus().isCreated()).get("hold").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECALL", "MANUAL", "LEGAL"})
    void what_is_here_is_held_what_has_left_is_recalled_and_another_officer_lifts_it(String kind) {
        var donation = knownDonation();
        var gone = releasedRedCells(donation);
        process(donation, "DFF01000", 271).expectStatus().isCreated();
        despatch(gone).expectStatus().isOk();
        var answer = json(hold("officer-1", donation, kind).expectStatus().isCreated());
        assertThat(answer.get("kind").asString()).isEqualTo(kind);
        assertThat(answer.get("held")).singleElement().satisfies(held -> assertThat(held.asString())
                .isEqualTo(donation + "-DFF01000"));
        assertThat(answer.get("recalled")).singleElement().satisfies(recalled -> assertThat(recalled.asString())
                .isEqualTo(gone));
        assertThat(standingOf(gone).get("hold").asString()).isEqualTo("RECALLED");
        assertThat(standingOf(donation + "-DFF01000").get("hold").asString()).isEqualTo("ON_HOLD");
        assertRefused(label(donation + "-DFF01000"), "donation-on-hold");
        var hold = UUID.fromString(answer.get("hold").asString());
        assertRefused(lift(Roles.QUALITY_OFFICER, "officer-1", donation, hold), "lifted-by-who-placed-it");
        assertRefused(lift(Roles.DONOR_CLINICIAN, "a-clinician", donation, hold), "hold-of-another-role");
        lift(Roles.QUALITY_OFFICER, "officer-2", donation, hold).expectStatus().isOk();
        assertThat(standingOf(gone).get("hold").asString()).isEqualTo("NONE");
    }

    @Test
    void the_words_are_for_those_who_lift_and_in_no_event() {
        var donation = knownDonation();
        numberOf(hold("officer-1", donation, "RECALL"));
        var listed = listedHold(donation);
        assertThat(listed.get("information").asString()).isEqualTo("PLACED_BY_HAND");
        assertThat(listed.get("heldBy").asString()).isEqualTo("officer-1");
        assertThat(listed.get("words").asString()).isEqualTo(WORDS);
        assertThat(listedHold(Roles.DONOR_CLINICIAN, donation).get("words").asString())
                .isEqualTo(WORDS);
        assertThat(listedHold(Roles.DISTRIBUTION_OFFICER, donation).has("words"))
                .isFalse();
        try (var events = new PublishedEvents(prefix, "testing")) {
            var held = events.await(donation, "DonationHeld").data();
            assertThat(held.get("kind").asString()).isEqualTo("RECALL");
            assertThat(held.toString()).doesNotContain("71A04");
        }
    }

    @Test
    void a_number_that_nothing_has_come_under_yet_is_held_when_it_comes() {
        var donation = freshNumber();
        var answer = json(hold("officer-1", donation, "LEGAL").expectStatus().isCreated());
        assertThat(answer.get("held")).isEmpty();
        assertThat(answer.get("recalled")).isEmpty();
        collectedElsewhere(donation, Instant.now());
        awaitKnown(donation);
        receive(donation).expectStatus().isCreated();
        process(donation, "DRC01000", 284).expectStatus().isCreated();
        assertThat(standingOf(donation + "-DRC01000").get("hold").asString()).isEqualTo("ON_HOLD");
    }

    @Test
    void the_same_command_twice_holds_once_and_a_second_hold_keeps_what_the_first_has_let_go() {
        var donation = knownDonation();
        var component = redCells(donation);
        var key = fresh();
        var body = Map.of("kind", "MANUAL", "words", WORDS);
        var first = numberOf(post(Roles.QUALITY_OFFICER, key, donation(donation, "holds"), body));
        assertThat(numberOf(post(Roles.QUALITY_OFFICER, key, donation(donation, "holds"), body)))
                .isEqualTo(first);
        var second = numberOf(hold("officer-1", donation, "LEGAL"));
        assertThat(openHolds(donation)).containsExactly(first.toString(), second.toString());
        lift(Roles.QUALITY_OFFICER, "officer-2", donation, first).expectStatus().isOk();
        assertThat(standingOf(component).get("hold").asString()).isEqualTo("ON_HOLD");
    }

    @ParameterizedTest
    @CsvSource({
        "TEST, The maker asks for it back",
        "DONOR, The maker asks for it back",
        "PDI, The maker asks for it back",
        "PROCESS, The maker asks for it back",
        "STORAGE, The maker asks for it back",
        "WHATEVER, The maker asks for it back",
        ", The maker asks for it back",
        "MANUAL, ",
        "MANUAL, short",
        "MANUAL, '          '"
    })
    void bad_input_is_refused_and_holds_nothing(String kind, String words) {
        var donation = knownDonation();
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("words", words);
        post(Roles.QUALITY_OFFICER, donation(donation, "holds"), body)
                .expectStatus()
                .isBadRequest();
        post(Roles.QUALITY_OFFICER, donation(donation, "holds"), Map.of("kind", "MANUAL", "words", "x".repeat(1001)))
                .expectStatus()
                .isBadRequest();
        post(
                        Roles.QUALITY_OFFICER,
                        donation(donation, "holds"),
                        Map.of("kind", "MANUAL", "words", "The maker" + (char) 7 + "asks for it back"))
                .expectStatus()
                .isBadRequest();
        post(Roles.QUALITY_OFFICER, donation("A9", "holds"), Map.of("kind", "MANUAL", "words", WORDS))
                .expectStatus()
                .isBadRequest();
        assertThat(openHolds(donation)).isEmpty();
    }

    @Test
    void nobody_but_a_quality_officer_holds_by_hand() {
        var path = donation(freshNumber(), "holds");
        for (var role : List.of(Roles.DONOR_CLINICIAN, Roles.DISTRIBUTION_OFFICER, Roles.PROCESSING_SCIENTIST))
            post(role, path, Map.of("kind", "MANUAL", "words", WORDS))
                    .expectStatus()
                    .isForbidden();
    }
}
