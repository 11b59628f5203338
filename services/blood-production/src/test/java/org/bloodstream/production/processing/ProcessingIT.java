package org.bloodstream.production.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class ProcessingIT extends BloodProductionTest {

    @Test
    void a_donation_is_made_into_red_cells_a_buffy_coat_and_plasma_at_once() {
        var donation = knownDonation();
        receive(donation).expectStatus().isCreated();
        process(
                        donation,
                        List.of(
                                Map.of("product", "DRC01000", "volumeMl", 284),
                                Map.of("product", "DBC01000", "volumeMl", 60),
                                Map.of("product", "DFF01000", "volumeMl", 271)))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.components.length()")
                .isEqualTo(3)
                .jsonPath("$.components[0].component")
                .isEqualTo(donation + "-DRC01000")
                .jsonPath("$.components[1].kind")
                .isEqualTo("PLATELETS");
    }

    @Test
    void all_or_none_one_bad_pack_refuses_the_good_one_too() {
        var donation = knownDonation();
        receive(donation).expectStatus().isCreated();
        assertRefused(
                process(
                        donation,
                        List.of(
                                Map.of("product", "DRC01000", "volumeMl", 284),
                                Map.of("product", "DXX01000", "volumeMl", 284))),
                "product-unknown");
        assertNotFound(
                get(Roles.QUALITY_OFFICER, "/api/production/components/" + donation + "-DRC01000"),
                "component-unknown");
    }

    @Test
    void what_is_separated_more_than_a_day_after_its_collection_needs_a_disposition_but_for_the_red_cells() {
        var donation = knownDonation(Instant.now().minus(Duration.ofHours(30)));
        receive(donation).expectStatus().isCreated();
        var made = json(process(
                        donation,
                        List.of(
                                Map.of("product", "DRC01000", "volumeMl", 284),
                                Map.of("product", "DFF01000", "volumeMl", 271)))
                .expectStatus()
                .isCreated());
        assertThat(made.at("/components/0/outside")).isEmpty();
        assertThat(made.at("/components/1/outside")).singleElement().satisfies(outside -> {
            assertThat(outside.get("measurement").asString()).isEqualTo("TIME_TO_SEPARATION");
            assertThat(outside.get("value").asDouble()).isBetween(30.0, 31.0);
            assertThat(outside.get("maximum").asInt()).isEqualTo(24);
        });
        groupedTwice(donation);
        everyTestNegative(donation);
        assertRefused(label(donation + "-DFF01000"), "disposition-outstanding");
        label(donation + "-DRC01000").expectStatus().isCreated();
        try (var events = new PublishedEvents(prefix, "component")) {
            assertThat(events.await(donation + "-DFF01000", "ComponentMeasured")
                            .data()
                            .at("/outside/0/measurement")
                            .asString())
                    .isEqualTo("TIME_TO_SEPARATION");
        }
    }

    @Test
    void the_time_to_separation_is_told_before_and_entered_by_nobody() {
        var rules = json(get(Roles.PROCESSING_SCIENTIST, "/api/production/processes"));
        assertThat(rules.get("timesToSeparation"))
                .extracting(each -> each.get("product").asString() + " "
                        + each.get("maximum").asInt())
                .containsExactly("DBC01 24", "DFF01 24");
        assertThat(rules.get("measurements"))
                .extracting(each -> each.get("measurement").asString())
                .doesNotContain("TIME_TO_SEPARATION");
        var donation = knownDonation();
        receive(donation).expectStatus().isCreated();
        var told = List.of(Map.of("measurement", "TIME_TO_SEPARATION", "value", 1));
        assertRefused(
                process(donation, List.of(Map.of("product", "DBC01000", "volumeMl", 60, "measured", told))),
                "measurement-not-of-this-component");
    }

    @Test
    void each_refusal_is_named() {
        var donation = knownDonation();
        assertRefused(process(donation, "DRC01000", 284), "donation-not-received");
        redCells(donation);
        assertRefused(process(donation, "DRC01000", 284), "product-already-processed");
        assertRefused(process(donation, "DRC02000", 284), "product-not-from-whole-blood");
        assertNotFound(process(freshNumber(), "DRC01000", 284), "donation-unknown");
        assertRefused(
                post(
                        Roles.PROCESSING_SCIENTIST,
                        donation(donation, "components"),
                        Map.of("components", List.of(Map.of("product", "DFF01000", "volumeMl", 271)))),
                "equipment-required");
    }

    @Test
    void only_red_cells_are_made_of_a_collection_that_took_over_15_minutes() {
        var donation = freshNumber();
        collectedSlowly(donation);
        awaitKnown(donation);
        receive(donation).expectStatus().isCreated();
        get(Roles.PROCESSING_SCIENTIST, "/api/production/donations/" + donation)
                .expectBody()
                .jsonPath("$.redCellsOnly")
                .isEqualTo(true);
        assertRefused(process(donation, "DFF01000", 280), "red-cells-only");
        process(donation, "DRC01000", 284).expectStatus().isCreated();
    }

    @Test
    void platelets_of_an_apheresis_come_off_the_machine_and_nothing_of_it_is_separated() {
        var donation = freshNumber();
        collectedByMachine(donation, "PLATELETS");
        awaitKnown(donation);
        receive(donation).expectStatus().isCreated();
        get(Roles.PROCESSING_SCIENTIST, "/api/production/donations/" + donation)
                .expectBody()
                .jsonPath("$.kind")
                .isEqualTo("PLATELETS");
        assertRefused(process(donation, "DRC01000", 284), "donation-by-apheresis");
        assertRefused(takeIn(donation, "DRC01000", 284), "product-not-from-apheresis");
        takeIn(donation, "DPL01000", 250)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.components[0].component")
                .isEqualTo(donation + "-DPL01000")
                .jsonPath("$.components[0].kind")
                .isEqualTo("PLATELETS");
        assertRefused(takeIn(donation, "DPL010A0", 250), "product-already-processed");
    }

    @Test
    void two_units_of_red_cells_off_one_machine_are_two_components_of_one_donation() {
        var donation = freshNumber();
        collectedByMachine(donation, "DOUBLE_RED_CELLS");
        awaitKnown(donation);
        receive(donation).expectStatus().isCreated();
        takeIn(donation, "DRC010A0", 284).expectStatus().isCreated();
        takeIn(donation, "DRC010B0", 280).expectStatus().isCreated();
        assertRefused(takeIn(donation, "DRC010B0", 280), "product-already-processed");
    }

    @Test
    void nothing_of_whole_blood_comes_off_a_machine() {
        var donation = knownDonation();
        receive(donation).expectStatus().isCreated();
        assertRefused(takeIn(donation, "DPL01000", 250), "donation-of-whole-blood");
        assertRefused(process(donation, "DPL01000", 250), "product-not-from-whole-blood");
        assertNotFound(takeIn(freshNumber(), "DPL01000", 250), "donation-unknown");
    }

    @Test
    void bad_input_is_refused() {
        var path = donation(freshNumber(), "components");
        post(Roles.PROCESSING_SCIENTIST, path, Map.of("components", List.of()))
                .expectStatus()
                .isBadRequest();
        process(freshNumber(), "RED", 284).expectStatus().isBadRequest();
        process(freshNumber(), "DRC01000", 0).expectStatus().isBadRequest();
    }

    private ResponseSpec takeIn(String donation, String product, int volumeMl) {
        return post(
                Roles.PROCESSING_SCIENTIST,
                donation(donation, "apheresis-components"),
                Map.of("components", List.of(Map.of("product", product, "volumeMl", volumeMl))));
    }

    @Test
    void only_a_processing_scientist_processes() {
        post(
                        Roles.QUALITY_OFFICER,
                        donation(freshNumber(), "components"),
                        Map.of("components", List.of(Map.of("product", "DRC01000", "volumeMl", 284))))
                .expectStatus()
                .isForbidden();
    }
}
