package org.bloodstream.production.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class PanelIT extends BloodProductionTest {
    private static final String RULES = "/api/operations/blood-production/rules/testing-panel";

    @Test
    void the_shipped_panel_is_in_force_and_a_draft_without_a_mandatory_test_is_not_taken() {
        get(Roles.QUALITY_OFFICER, RULES + "/0").expectStatus().isOk();
        assertRefused(draft(PanelText.shipped().replace("HEV_RNA", "HEV_DNA")), "content-refused", "content-refused");
        draft(PanelText.shipped().replace("ANTI_HBC,WHEN_ASKED", "ANTI_HBC,FIRST_TIME_DONOR"))
                .expectStatus()
                .isCreated();
    }

    @Test
    void the_product_panel_is_in_force_and_a_draft_with_another_promise_is_not_taken() {
        var rules = "/api/operations/blood-production/rules/product-panel";
        get(Roles.QUALITY_OFFICER, rules + "/0").expectStatus().isOk();
        assertRefused(draft(rules, ProductPanelText.shipped() + "DPL05,MALARIA,[D]"), "content-refused");
        draft(rules, ProductPanelText.shipped() + "DPL05,CMV,[D]")
                .expectStatus()
                .isCreated();
    }

    @Test
    void a_test_that_was_asked_keeps_the_donation_until_it_is_negative() {
        var donation = knownDonation();
        var component = labelledRedCells(donation);
        everyTestNegative(donation);
        ask(donation, "MALARIA_ANTIBODY").expectStatus().isCreated();
        var hold = UUID.fromString(openHolds(donation).getFirst());
        assertRefused(release(component), "test-outstanding", "donation-on-hold");
        assertRefused(lift(donation, hold), "hold-rests-on-a-result");
        report(donation, "MALARIA_ANTIBODY", "NEGATIVE").expectStatus().isCreated();
        assertRefused(release(component), "donation-on-hold");
        lift(donation, hold).expectStatus().isOk();
        release(component).expectStatus().isOk();
    }

    @Test
    void asked_before_the_tests_are_complete_it_holds_nothing_and_is_on_the_worklist() {
        // Among the oldest, which are listed first.
        var donation = knownDonation(Instant.now().minus(Duration.ofDays(40)));
        receive(donation).expectStatus().isCreated();
        ask(donation, "T_CRUZI_ANTIBODY").expectStatus().isCreated();
        assertThat(openHolds(donation)).isEmpty();
        assertThat(json(get(Roles.TESTING_SCIENTIST, "/api/production/laboratory-worklist?limit=200"))
                        .toString())
                .contains("\"discretionary\":[\"T_CRUZI_ANTIBODY\"]");
    }

    @Test
    void a_reactive_discretionary_result_recalls_what_has_left_and_counts_for_good() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        despatch(component).expectStatus().isOk();
        report(donation, "WNV_RNA", "REACTIVE").expectStatus().isCreated();
        report(donation, "WNV_RNA", "NEGATIVE")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.standing")
                .isEqualTo("REACTIVE");
        assertThat(json(get(Roles.QUALITY_OFFICER, "/api/production/components/" + component))
                        .get("hold")
                        .asString())
                .isEqualTo("RECALLED");
        assertRefused(lift(donation, UUID.fromString(openHolds(donation).getFirst())), "hold-rests-on-a-result");
    }

    @Test
    void a_donation_that_is_not_known_is_asked_nothing() {
        assertNotFound(ask(freshNumber(), "WNV_RNA"), "donation-unknown");
        assertNotFound(report(freshNumber(), "WNV_RNA", "NEGATIVE"), "donation-unknown");
    }

    @ParameterizedTest
    @CsvSource({"CMV, TRAVEL", "WNV_RNA, CURIOSITY"})
    void bad_input_is_refused(String test, String ground) {
        post(Roles.TESTING_SCIENTIST, donation(freshNumber(), "asked-tests"), Map.of("test", test, "ground", ground))
                .expectStatus()
                .isBadRequest();
    }

    private ResponseSpec draft(String text) {
        return draft(RULES, text);
    }

    private ResponseSpec draft(String rules, String text) {
        var tomorrow = LocalDate.now(RegionalTime.ZONE).plusDays(1).toString();
        return post(
                Roles.QUALITY_OFFICER, rules, Map.of("text", text, "effectiveOn", tomorrow, "reason", "a new panel"));
    }

    private ResponseSpec ask(String donation, String test) {
        return post(
                Roles.TESTING_SCIENTIST, donation(donation, "asked-tests"), Map.of("test", test, "ground", "TRAVEL"));
    }

    private ResponseSpec report(String donation, String test, String result) {
        return post(
                Roles.TESTING_SCIENTIST,
                donation(donation, "discretionary-tests"),
                Map.of("test", test, "result", result, "run", "RUN-1", "analyser", "DYNEX-1"));
    }
}
