package org.bloodstream.production.processing;

import java.util.List;
import java.util.Map;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;

class ProcessingIT extends BloodProductionTest {

    @Test
    void a_donation_is_made_into_red_cells_platelets_and_plasma_at_once() {
        var donation = knownDonation();
        receive(donation).expectStatus().isCreated();
        process(
                        donation,
                        List.of(
                                Map.of("product", "DRC01000", "volumeMl", 284),
                                Map.of("product", "DPL01000", "volumeMl", 200),
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
    void bad_input_is_refused() {
        var path = donation(freshNumber(), "components");
        post(Roles.PROCESSING_SCIENTIST, path, Map.of("components", List.of()))
                .expectStatus()
                .isBadRequest();
        process(freshNumber(), "RED", 284).expectStatus().isBadRequest();
        process(freshNumber(), "DRC01000", 0).expectStatus().isBadRequest();
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
