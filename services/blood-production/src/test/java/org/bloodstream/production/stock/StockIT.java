package org.bloodstream.production.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.Elsewhere;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Counts one site that no other test receives at. */
class StockIT extends BloodProductionTest {
    private static final String SITE = "STOCK-" + fresh().substring(0, 8);

    @Test
    void a_component_is_counted_where_it_stands_through_release_hold_allocation_despatch_and_expiry() {
        var donation = knownDonation();
        post("processing-scientist", donation(donation, "receipt"), Map.of("site", SITE))
                .expectStatus()
                .isCreated();
        process(donation, "DRC01000", 284).expectStatus().isCreated();
        var component = donation + "-DRC01000";
        assertThat(statuses()).containsExactly("IN_QUARANTINE");
        groupedTwice(donation);
        label(component).expectStatus().isCreated();
        everyTestNegative(donation);
        release(component).expectStatus().isOk();
        assertThat(statuses()).containsExactly("AVAILABLE");
        var hold = onHold(donation);
        assertThat(statuses()).containsExactly("ON_HOLD");
        lift(donation, hold).expectStatus().isOk();
        assertThat(statuses()).containsExactly("AVAILABLE");
        var order = allocated(component);
        assertThat(statuses()).containsExactly("ALLOCATED");
        expire(component, true);
        assertThat(statuses()).containsExactly("EXPIRED");
        expire(component, false);
        takeOut(order, component);
        despatch(component).expectStatus().isOk();
        assertThat(statuses()).isEmpty();
    }

    @Test
    void what_is_available_and_what_leaves_is_counted_for_its_group() {
        var before = group("O", "POSITIVE");
        var component = releasedRedCells(knownDonation());
        assertThat(group("O", "POSITIVE").get("available").asInt())
                .isEqualTo(before.get("available").asInt() + 1);
        despatch(component).expectStatus().isOk();
        var after = group("O", "POSITIVE");
        assertThat(after.get("available").asInt())
                .isEqualTo(before.get("available").asInt());
        assertThat(after.get("dailyDemand").asDouble()).isPositive();
        assertThat(after.get("minimum").asInt()).isPositive();
        assertThat(after.get("state").asString()).isIn("RED", "AMBER");
        assertThat(after.get("source").asString()).contains("6.6");
    }

    @Test
    void what_is_made_and_bears_no_label_yet_is_under_way_by_the_donors_group_on_record() {
        int before = underWay("AB", "NEGATIVE");
        var donation = freshNumber();
        Elsewhere.donorManagement(prefix).says("donation", donation, "DonationCollected", """
                {"donation":"%s","donor":"%s","kind":"WHOLE_BLOOD","venue":"BELFAST-HQ","volumeMl":475,"collectedAt":"%s",
                 "groupOnRecord":{"abo":"AB","rhD":"NEGATIVE"}}""".formatted(
                        donation, UUID.randomUUID(), Instant.now().minusSeconds(3600)));
        awaitKnown(donation);
        receive(donation).expectStatus().isCreated();
        process(donation, "DRC01000", 284).expectStatus().isCreated();
        assertThat(underWay("AB", "NEGATIVE")).isEqualTo(before + 1);
        onHold(donation);
        assertThat(underWay("AB", "NEGATIVE")).isEqualTo(before);
    }

    @Test
    void what_a_first_time_donor_gave_counts_for_no_group_and_is_said_until_the_first_determination() {
        int before = underWay("B", "POSITIVE");
        int unknown = ofUnknownGroup();
        var donation = knownDonation();
        receive(donation).expectStatus().isCreated();
        process(donation, "DRC01000", 284).expectStatus().isCreated();
        assertThat(underWay("B", "POSITIVE")).isEqualTo(before);
        assertThat(ofUnknownGroup()).isGreaterThan(unknown);

        int known = ofUnknownGroup();
        group(donation, "B", "FIRST").expectStatus().isCreated();
        assertThat(underWay("B", "POSITIVE")).isEqualTo(before + 1);
        assertThat(ofUnknownGroup()).isLessThan(known);
        group(donation, "B", "SECOND").expectStatus().isCreated();
        assertThat(underWay("B", "POSITIVE")).isEqualTo(before + 1);
    }

    private int ofUnknownGroup() {
        var unknown =
                json(get(DISTRIBUTION_OFFICER, "/api/production/forecast")).get("ofUnknownGroup");
        return StreamSupport.stream(unknown.spliterator(), false)
                .filter(each -> each.get("kind").asString().equals("RED_CELLS"))
                .mapToInt(each -> each.get("units").asInt())
                .sum();
    }

    private int underWay(String abo, String rhD) {
        var groups = json(get(DISTRIBUTION_OFFICER, "/api/production/forecast")).get("groups");
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(each -> each.get("kind").asString().equals("RED_CELLS")
                        && each.at("/group/abo").asString().equals(abo)
                        && each.at("/group/rhD").asString().equals(rhD))
                .mapToInt(each -> each.at("/plan/underWay").asInt())
                .sum();
    }

    @Test
    void hospitals_do_not_see_the_stock() {
        get(TRANSFUSION_SCIENTIST, "/api/production/stock").expectStatus().isForbidden();
    }

    private String allocated(String component) {
        var line = Map.of("kind", "RED_CELLS", "group", Map.of("abo", "O", "rhD", "POSITIVE"), "quantity", 1);
        var order = json(post(
                                TRANSFUSION_SCIENTIST,
                                "/api/production/orders",
                                Map.of("site", "SITE-A", "urgency", "ROUTINE", "lines", List.of(line)))
                        .expectStatus()
                        .isCreated())
                .get("order")
                .asString();
        post(
                        DISTRIBUTION_OFFICER,
                        "/api/production/orders/" + order + "/allocation",
                        Map.of("units", List.of(Map.of("line", 1, "component", component))))
                .expectStatus()
                .isOk();
        return order;
    }

    private void takeOut(String order, String component) {
        post(DISTRIBUTION_OFFICER, "/api/production/orders/" + order + "/withdrawal", Map.of("component", component))
                .expectStatus()
                .isOk();
    }

    /** Time can not be waited for: the row's is moved. */
    private void expire(String component, boolean past) {
        database.sql("update component set expires_at = expires_at %s interval '60 days' where component = :component"
                        .formatted(past ? "-" : "+"))
                .bind("component", component)
                .then()
                .block();
    }

    private List<String> statuses() {
        return rows("counts")
                .filter(line -> line.path("site").asString("").equals(SITE))
                .map(line -> line.get("status").asString())
                .toList();
    }

    private JsonNode group(String abo, String rhD) {
        return rows("groups")
                .filter(group -> group.at("/group/abo").asString().equals(abo)
                        && group.at("/group/rhD").asString().equals(rhD))
                .findFirst()
                .orElseThrow();
    }

    private java.util.stream.Stream<JsonNode> rows(String of) {
        var stock = json(get(DISTRIBUTION_OFFICER, "/api/production/stock")
                .expectStatus()
                .isOk());
        return StreamSupport.stream(stock.get(of).spliterator(), false);
    }
}
