package org.bloodstream.production.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class ScreeningIT extends BloodProductionTest {

    @Test
    void bacteria_that_grow_after_the_despatch_call_the_pack_back_and_nothing_takes_that_back() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        screen(component, "NO_GROWTH").expectStatus().isCreated();
        despatch(component).expectStatus().isOk();
        assertThat(openHolds(donation)).isEmpty();

        screen(component, "GROWTH")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.donations[0]")
                .isEqualTo(donation);
        assertThat(hold(component)).isEqualTo("RECALLED");
        screen(component, "NO_GROWTH").expectStatus().isCreated();
        assertRefused(lift(donation, UUID.fromString(openHolds(donation).getFirst())), "hold-rests-on-a-result");
        assertThat(hold(component)).isEqualTo("RECALLED");
    }

    @Test
    void what_is_here_is_held_and_not_released() {
        var donation = knownDonation();
        var component = labelledRedCells(donation);
        everyTestNegative(donation);
        screen(component, "GROWTH").expectStatus().isCreated();
        screen(component, "GROWTH").expectStatus().isCreated();
        assertThat(openHolds(donation)).hasSize(1);
        assertRefused(release(component), "bacteria-grew", "donation-on-hold");
    }

    @Test
    void what_growth_would_hold_and_recall_is_read_before_it_is_said() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        assertThat(reach(component).get("donations").get(0).asString()).isEqualTo(donation);
        assertThat(reachedOf(component, component).has("hospital")).isFalse();
        despatch(component).expectStatus().isOk();
        assertThat(reachedOf(component, component).get("hospital").asString()).isEqualTo("BHSCT");
        assertThat(reachedOf(component, component).get("onHold").asBoolean()).isFalse();
        screen(component, "GROWTH").expectStatus().isCreated();
        assertThat(reachedOf(component, component).get("onHold").asBoolean()).isTrue();
    }

    @Test
    void a_pack_that_is_not_known_has_no_culture() {
        var unknown = freshNumber() + "-DRC01000";
        assertNotFound(screen(unknown, "GROWTH"), "component-unknown");
        assertNotFound(get(Roles.TESTING_SCIENTIST, component(unknown, "bacterial-screen")), "component-unknown");
    }

    @ParameterizedTest
    @CsvSource({"STERILE, B-1", "GROWTH, ''"})
    void bad_input_is_refused(String result, String culture) {
        post(
                        Roles.TESTING_SCIENTIST,
                        component(freshNumber() + "-DRC01000", "bacterial-screen"),
                        Map.of("result", result, "culture", culture, "analyser", "BACTALERT-2"))
                .expectStatus()
                .isBadRequest();
    }

    private ResponseSpec screen(String component, String result) {
        return post(
                Roles.TESTING_SCIENTIST,
                component(component, "bacterial-screen"),
                Map.of("result", result, "culture", "BTA-77101", "analyser", "BACTALERT-2"));
    }

    private JsonNode reach(String component) {
        return json(get(Roles.TESTING_SCIENTIST, component(component, "bacterial-screen"))
                .expectStatus()
                .isOk());
    }

    private JsonNode reachedOf(String screened, String component) {
        return StreamSupport.stream(reach(screened).get("components").spliterator(), false)
                .filter(each -> each.get("component").asString().equals(component))
                .findFirst()
                .orElseThrow();
    }

    private String hold(String component) {
        return json(get(Roles.QUALITY_OFFICER, "/api/production/components/" + component))
                .get("hold")
                .asString();
    }
}
