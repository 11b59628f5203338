package org.bloodstream.production.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.production.Bench;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;

class BagAtChairIT extends BloodProductionTest {
    private static final String LOTS = "/api/production/lots";

    @Test
    void a_bag_lot_that_is_recalled_reaches_what_was_taken_into_it_though_nobody_has_named_it_since() {
        var number = lotNumber();
        var donation = takenInto(number.toLowerCase(Locale.ROOT));
        var other = takenInto(lotNumber());
        receive(donation).expectStatus().isCreated();
        var made = componentsOf(donation);
        var lot = "05012345678900:" + number;
        registered(lot, "BAG_SYSTEM");
        accepted(lot);
        assertThat(quarantined(lot)).isEqualTo(1);
        assertThat(holds(donation)).containsExactly("PROCESS LOT_WITHDRAWN");
        assertThat(json(get(Roles.QUALITY_OFFICER, "/api/production/components/" + made))
                        .get("hold")
                        .asString())
                .isEqualTo("ON_HOLD");
        assertThat(holds(other)).isEmpty();
    }

    @Test
    void what_is_taken_into_a_bag_of_a_lot_that_is_withdrawn_already_is_held_as_soon_as_it_is_told() {
        var number = lotNumber();
        var lot = "T-AND-B:" + number;
        registered(lot, "BAG_SYSTEM");
        accepted(lot);
        quarantined(lot);
        assertThat(holds(takenInto(number))).containsExactly("PROCESS LOT_IN_QUARANTINE");
    }

    @Test
    void an_accepted_lot_and_one_of_something_else_hold_nothing() {
        var number = lotNumber();
        registered("A:" + number, "BAG_SYSTEM");
        accepted("A:" + number);
        var donation = takenInto(number);
        registered("B:" + number, "FILTER");
        assertThat(quarantined("B:" + number)).isZero();
        assertThat(holds(donation)).isEmpty();
    }

    private static String lotNumber() {
        return "L" + fresh().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private String takenInto(String bagLot) {
        var donation = freshNumber();
        var at = Instant.now().minus(Duration.ofHours(3));
        Elsewhere.donorManagement(prefix).says("donation", donation, "DonationCollected", """
                {"donation":"%s","donor":"%s","kind":"WHOLE_BLOOD","venue":"BELFAST-HQ","volumeMl":475,"collectedAt":"%s",
                 "atSession":{"session":"%s","collection":"%s","startedAt":"%s","redCellsOnly":false,"bagType":"T-AND-B","bagLot":"%s"}}""".formatted(
                        donation, UUID.randomUUID(), at, UUID.randomUUID(), UUID.randomUUID(), at, bagLot));
        awaitKnown(donation);
        Awaitility.await().until(() -> isKept(donation));
        return donation;
    }

    /** The bag and what it means for the donation are kept in one transaction. */
    private boolean isKept(String donation) {
        return Boolean.TRUE.equals(database.sql("select exists (select from bag_at_chair where donation = :donation)")
                .bind("donation", donation)
                .mapValue(Boolean.class)
                .one()
                .block());
    }

    private String componentsOf(String donation) {
        equipped();
        post(
                        Roles.PROCESSING_SCIENTIST,
                        donation(donation, "components"),
                        Map.of(
                                "components",
                                List.of(Map.of("product", "DRC01000", "volumeMl", 284)),
                                "equipment",
                                List.of(Bench.CENTRIFUGE),
                                "lots",
                                List.of()))
                .expectStatus()
                .isCreated();
        return donation + "-DRC01000";
    }

    private void registered(String lot, String kind) {
        var body = Map.of(
                "lot",
                lot,
                "kind",
                kind,
                "expiresOn",
                LocalDate.now(RegionalTime.ZONE).plusDays(30));
        post(Roles.PROCESSING_SCIENTIST, LOTS, body).expectStatus().isCreated();
    }

    private void accepted(String lot) {
        post(Roles.QUALITY_OFFICER, LOTS + "/acceptances", Map.of("lot", lot))
                .expectStatus()
                .isCreated();
    }

    private int quarantined(String lot) {
        var body = Map.of("lot", lot, "reason", "RECALLED_BY_MANUFACTURER");
        return json(post(Roles.QUALITY_OFFICER, LOTS + "/quarantines", body)
                        .expectStatus()
                        .isCreated())
                .get("held")
                .asInt();
    }

    private List<String> holds(String donation) {
        var all = json(get(Roles.QUALITY_OFFICER, "/api/production/holds?limit=200"))
                .get("items");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(hold -> hold.get("donation").asString().equals(donation))
                .map(hold -> hold.get("kind").asString() + " "
                        + hold.get("information").asString())
                .toList();
    }
}
