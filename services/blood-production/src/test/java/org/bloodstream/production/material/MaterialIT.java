package org.bloodstream.production.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.production.Bench;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class MaterialIT extends BloodProductionTest {
    private static final String EQUIPMENT = "/api/production/equipment";
    private static final String LOTS = "/api/production/lots";
    private final Instant now = Instant.now();

    private static String unique(String start) {
        return start + fresh().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private ResponseSpec register(String equipment, int calibratedDaysAgo, int dueInDays) {
        return register(equipment, "CENTRIFUGE", calibratedDaysAgo, dueInDays);
    }

    private ResponseSpec register(String equipment, String kind, int calibratedDaysAgo, int dueInDays) {
        return post(
                Roles.QUALITY_OFFICER,
                EQUIPMENT,
                Map.of(
                        "equipment",
                        equipment,
                        "kind",
                        kind,
                        "site",
                        "NIBTS-BELFAST",
                        "calibratedAt",
                        now.minus(Duration.ofDays(calibratedDaysAgo)),
                        "dueOn",
                        LocalDate.now(RegionalTime.ZONE).plusDays(dueInDays)));
    }

    private String centrifuge(int dueInDays) {
        var equipment = unique("CENTRIFUGE-");
        register(equipment, 200, dueInDays).expectStatus().isCreated();
        return equipment;
    }

    private ResponseSpec registerLot(String lot, int expiresInDays) {
        return post(
                Roles.PROCESSING_SCIENTIST,
                LOTS,
                Map.of(
                        "lot",
                        lot,
                        "kind",
                        "BAG_SYSTEM",
                        "expiresOn",
                        LocalDate.now(RegionalTime.ZONE).plusDays(expiresInDays)));
    }

    private ResponseSpec accept(String lot) {
        return post(Roles.QUALITY_OFFICER, LOTS + "/acceptances", Map.of("lot", lot));
    }

    private ResponseSpec quarantine(String lot) {
        return post(
                Roles.QUALITY_OFFICER, LOTS + "/quarantines", Map.of("lot", lot, "reason", "RECALLED_BY_MANUFACTURER"));
    }

    private String acceptedLot() {
        var lot = unique("05012345678900:");
        registerLot(lot, 30).expectStatus().isCreated();
        accept(lot).expectStatus().isCreated();
        return lot;
    }

    private ResponseSpec process(String donation, List<String> equipment, List<String> lots) {
        equipped();
        return post(
                Roles.PROCESSING_SCIENTIST,
                donation(donation, "components"),
                Map.of(
                        "components",
                        List.of(Map.of("product", "DRC01000", "volumeMl", 284)),
                        "equipment",
                        equipment.isEmpty() ? List.of(Bench.CENTRIFUGE) : equipment,
                        "lots",
                        lots));
    }

    private String processed(List<String> equipment, List<String> lots) {
        var donation = knownDonation();
        receive(donation).expectStatus().isCreated();
        process(donation, equipment, lots).expectStatus().isCreated();
        return donation;
    }

    private List<String> holds(String donation) {
        return StreamSupport.stream(
                        json(get(Roles.QUALITY_OFFICER, "/api/production/holds?limit=200"))
                                .get("items")
                                .spliterator(),
                        false)
                .filter(hold -> hold.get("donation").asString().equals(donation))
                .map(hold -> hold.get("kind").asString() + " "
                        + hold.get("information").asString())
                .toList();
    }

    private String hold(String component) {
        return json(get(Roles.QUALITY_OFFICER, "/api/production/components/" + component))
                .get("hold")
                .asString();
    }

    @Test
    void what_is_made_with_calibrated_equipment_and_an_accepted_lot_is_free_and_the_news_names_both() {
        var equipment = centrifuge(10);
        var lot = acceptedLot();
        var donation = processed(List.of(equipment), List.of(lot));
        assertThat(openHolds(donation)).isEmpty();
        try (var events = new PublishedEvents(prefix, "material")) {
            var used = events.await(donation, "MaterialsUsed").data();
            assertThat(used.get("equipment").get(0).asString()).isEqualTo(equipment);
            assertThat(used.get("lots").get(0).asString()).isEqualTo(lot);
            assertThat(used.get("doubts")).isEmpty();
            assertThat(used.get("process").asString()).isEqualTo("SEPARATE");
            assertThat(used.at("/steps/0/step").asString()).isEqualTo("CENTRIFUGE");
            assertThat(used.at("/steps/0/equipment/0").asString()).isEqualTo(equipment);
            assertThat(used.at("/steps/0/operator").asString()).isNotBlank();
            assertThat(used.at("/steps/1/equipment")).isEmpty();
        }
    }

    @Test
    void what_is_made_with_equipment_whose_calibration_has_run_out_is_held_at_once() {
        var donation = processed(List.of(centrifuge(-1)), List.of());
        assertThat(holds(donation)).containsExactly("PROCESS EQUIPMENT_NOT_CALIBRATED");
        assertThat(hold(donation + "-DRC01000")).isEqualTo("ON_HOLD");
    }

    @Test
    void what_is_made_of_a_lot_that_is_expired_or_in_quarantine_is_held_at_once() {
        var quarantined = unique("05012345678900:");
        registerLot(quarantined, 30).expectStatus().isCreated();
        assertThat(holds(processed(List.of(), List.of(quarantined)))).containsExactly("PROCESS LOT_IN_QUARANTINE");
        var expired = unique("05012345678900:");
        registerLot(expired, -1).expectStatus().isCreated();
        assertRefused(accept(expired), "lot-expired");
    }

    @Test
    void a_lot_that_is_recalled_reaches_every_unit_made_with_it_wherever_it_is() {
        var lot = acceptedLot();
        var here = processed(List.of(), List.of(lot));
        var gone = processed(List.of(), List.of(lot));
        groupedTwice(gone);
        label(gone + "-DRC01000").expectStatus().isCreated();
        everyTestNegative(gone);
        release(gone + "-DRC01000").expectStatus().isOk();
        despatch(gone + "-DRC01000").expectStatus().isOk();
        var other = processed(List.of(), List.of(acceptedLot()));
        assertThat(json(quarantine(lot).expectStatus().isCreated()).get("held").asInt())
                .isEqualTo(2);
        assertThat(hold(here + "-DRC01000")).isEqualTo("ON_HOLD");
        assertThat(hold(gone + "-DRC01000")).isEqualTo("RECALLED");
        assertThat(openHolds(other)).isEmpty();
        assertThat(holds(processed(List.of(), List.of(lot)))).containsExactly("PROCESS LOT_IN_QUARANTINE");
    }

    @Test
    void equipment_found_out_of_limits_reaches_what_was_made_since_the_calibration_before() {
        var equipment = centrifuge(10);
        var donation = processed(List.of(equipment), List.of());
        assertThat(openHolds(donation)).isEmpty();
        var answer = json(post(
                        Roles.QUALITY_OFFICER,
                        EQUIPMENT + "/calibrations",
                        Map.of(
                                "equipment",
                                equipment,
                                "found",
                                "OUT_OF_LIMITS",
                                "calibratedAt",
                                Instant.now(),
                                "dueOn",
                                LocalDate.now(RegionalTime.ZONE).plusDays(90)))
                .expectStatus()
                .isCreated());
        assertThat(answer.get("held").asInt()).isEqualTo(1);
        assertThat(holds(donation)).containsExactly("PROCESS EQUIPMENT_FOUND_WRONG");
        assertThat(openHolds(processed(List.of(equipment), List.of())))
                .as("it was adjusted")
                .isEmpty();
    }

    @Test
    void equipment_taken_out_of_use_holds_what_is_made_with_it_and_a_doubt_reaches_back() {
        var equipment = centrifuge(10);
        var before = processed(List.of(equipment), List.of());
        json(post(
                        Roles.PROCESSING_SCIENTIST,
                        EQUIPMENT + "/removals",
                        Map.of("equipment", equipment, "reason", "FAULT", "wrongSince", now.minus(Duration.ofHours(1))))
                .expectStatus()
                .isCreated());
        assertThat(holds(before)).containsExactly("PROCESS EQUIPMENT_FOUND_WRONG");
        assertThat(holds(processed(List.of(equipment), List.of()))).containsExactly("PROCESS EQUIPMENT_OUT_OF_USE");
    }

    @Test
    void a_modification_is_judged_by_its_equipment_and_lots_too() {
        var irradiator = unique("IRRADIATOR-");
        register(irradiator, "IRRADIATOR", 200, -1).expectStatus().isCreated();
        var donation = knownDonation();
        var component = redCells(donation);
        post(
                        Roles.PROCESSING_SCIENTIST,
                        component(component, "modifications"),
                        Map.of("process", "IRRADIATE", "modifiedAt", Instant.now(), "equipment", irradiator))
                .expectStatus()
                .isCreated();
        assertThat(holds(donation)).containsExactly("PROCESS EQUIPMENT_NOT_CALIBRATED");
        assertThat(hold(donation + "-DRC02000")).isEqualTo("ON_HOLD");
    }

    @Test
    void of_a_processing_and_a_recall_of_its_lot_at_once_nothing_that_was_made_is_free() {
        for (int round = 0; round < 5; round++) {
            var lot = acceptedLot();
            var donation = knownDonation();
            receive(donation).expectStatus().isCreated();
            atOnce(List.<Callable<Integer>>of(
                    () -> process(donation, List.of(), List.of(lot))
                            .expectStatus()
                            .isCreated()
                            .returnResult(Void.class)
                            .getStatus()
                            .value(),
                    () -> quarantine(lot)
                            .expectStatus()
                            .isCreated()
                            .returnResult(Void.class)
                            .getStatus()
                            .value()));
            assertThat(openHolds(donation)).hasSize(1);
        }
    }

    @Test
    void what_is_not_registered_is_not_used_and_bad_input_changes_nothing() {
        var donation = knownDonation();
        receive(donation).expectStatus().isCreated();
        assertRefused(
                process(donation, List.of(Bench.CENTRIFUGE, unique("CENTRIFUGE-")), List.of(unique("X:"))),
                "equipment-unknown",
                "lot-unknown");
        assertRefused(process(donation, List.of(Bench.IRRADIATOR), List.of()), "equipment-required");
        process(donation, List.of("centrifuge"), List.of()).expectStatus().isBadRequest();
        process(donation, List.of(), List.of("71A04")).expectStatus().isBadRequest();
        assertRefused(quarantine(unique("X:")), "lot-unknown");
        assertRefused(accept(unique("X:")), "lot-unknown");
        var equipment = centrifuge(10);
        assertRefused(register(equipment, 1, 10), "equipment-already-registered");
        assertRefused(register(unique("C-"), 1, -10), "due-before-calibrated");
        process(donation, List.of(), List.of()).expectStatus().isCreated();
    }

    @Test
    void who_may_do_what() {
        post(Roles.PROCESSING_SCIENTIST, EQUIPMENT, NOTHING).expectStatus().isForbidden();
        post(Roles.PROCESSING_SCIENTIST, LOTS + "/acceptances", NOTHING)
                .expectStatus()
                .isForbidden();
        post(Roles.PROCESSING_SCIENTIST, LOTS + "/quarantines", NOTHING)
                .expectStatus()
                .isForbidden();
        post(Roles.TESTING_SCIENTIST, LOTS, NOTHING).expectStatus().isForbidden();
        get(Roles.DONOR_CARER, EQUIPMENT).expectStatus().isForbidden();
        get(Roles.PROCESSING_SCIENTIST, EQUIPMENT).expectStatus().isOk();
        get(Roles.QUALITY_OFFICER, LOTS).expectStatus().isOk();
    }
}
