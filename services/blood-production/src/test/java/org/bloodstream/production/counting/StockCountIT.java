package org.bloodstream.production.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.PROCESSING_SCIENTIST;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Each counts a site that no other test receives at. */
class StockCountIT extends BloodProductionTest {
    private static final String COUNTS = "/api/production/stock-counts";
    private final String site = "COUNT-" + fresh().substring(0, 8);

    @Test
    void what_is_not_scanned_is_missing_and_allocated_to_nobody_until_it_is_found() {
        var there = onTheShelf();
        var absent = onTheShelf();
        var count = opened(2);
        assertThat(finding(count, there)).isEqualTo("RIGHT");
        assertThat(close(count)).containsExactly(absent + " MISSING");
        var order = order();
        var refused = allocate(order, absent);
        assertRefused(refused, "unit-not-available");
        explain(count, absent, "FOUND").expectStatus().isOk();
        assertRefused(explain(count, absent, "FOUND"), "discrepancy-not-open");
        allocate(order, absent).expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "stockcount")) {
            assertThat(events.await(count, "StockDiscrepancyExplained").data().toString())
                    .contains("FOUND")
                    .doesNotContain("second drawer");
        }
    }

    @Test
    void what_is_lost_is_discarded_and_what_leaves_meanwhile_is_no_discrepancy() {
        var lost = onTheShelf();
        var leaving = onTheShelf();
        var count = opened(2);
        despatch(leaving).expectStatus().isOk();
        assertThat(close(count)).containsExactly(lost + " MISSING");
        explain(count, lost, "LOST").expectStatus().isOk();
        assertThat(standingOf(lost).get("state").asString()).isEqualTo("DISCARDED");
    }

    @Test
    void what_should_not_be_there_is_told_at_once_and_stands_as_a_task() {
        var issued = onTheShelf();
        despatch(issued).expectStatus().isOk();
        var held = onTheShelf();
        onHold(held.substring(0, 13));
        var elsewhere = releasedRedCells(knownDonation());
        var unknown = freshNumber() + "-DRC01000";
        var count = opened(0);
        assertThat(finding(count, issued)).isEqualTo("ISSUED");
        assertThat(finding(count, held)).isEqualTo("ON_HOLD");
        assertThat(finding(count, elsewhere)).isEqualTo("ELSEWHERE");
        assertThat(finding(count, unknown)).isEqualTo("UNKNOWN");
        assertThat(close(count))
                .containsExactlyInAnyOrder(
                        issued + " ISSUED", held + " ON_HOLD", elsewhere + " ELSEWHERE", unknown + " UNKNOWN");
        assertRefused(scan(count, held), "stock-count-over");
        assertRefused(explain(count, unknown, "LOST"), "explanation-of-another-kind");
        explain(count, unknown, "SENT_BACK").expectStatus().isOk();
    }

    @Test
    void a_close_and_an_allocation_at_once_never_keep_a_missing_unit_unseen() {
        var unit = onTheShelf();
        var count = opened(1);
        var order = order();
        atOnce(List.<Callable<Integer>>of(() -> status(allocate(order, unit)), () -> status(closure(count))));
        assertRefused(scan(count, unit), "stock-count-over");
        assertThat(tasks(count)).containsExactly(unit + " MISSING");
    }

    @Test
    void bad_input_changes_nothing() {
        post(DISTRIBUTION_OFFICER, COUNTS, Map.of("site", " ")).expectStatus().isBadRequest();
        post(DISTRIBUTION_OFFICER, COUNTS, Map.of("site", site, "product", "nonsense"))
                .expectStatus()
                .isBadRequest();
        scan("CNT-1", "A999026000123-DRC01000").expectStatus().isBadRequest();
        assertNotFound(scan("CNT-99999999", "A999026000123-DRC01000"), "stock-count-unknown");
        scan(opened(0), "nonsense").expectStatus().isBadRequest();
    }

    private String onTheShelf() {
        var donation = knownDonation();
        post(PROCESSING_SCIENTIST, donation(donation, "receipt"), Map.of("site", site))
                .expectStatus()
                .isCreated();
        process(donation, "DRC01000", 284).expectStatus().isCreated();
        var component = donation + "-DRC01000";
        groupedTwice(donation);
        label(component).expectStatus().isCreated();
        everyTestNegative(donation);
        release(component).expectStatus().isOk();
        return component;
    }

    private String opened(int expected) {
        var answer = json(post(DISTRIBUTION_OFFICER, COUNTS, Map.of("site", site))
                .expectStatus()
                .isCreated());
        assertThat(answer.get("expected").asInt()).isEqualTo(expected);
        return answer.get("count").asString();
    }

    private ResponseSpec scan(String count, String component) {
        return post(DISTRIBUTION_OFFICER, COUNTS + "/" + count + "/scans", Map.of("component", component));
    }

    private String finding(String count, String component) {
        return json(scan(count, component).expectStatus().isOk()).get("finding").asString();
    }

    private ResponseSpec closure(String count) {
        return post(DISTRIBUTION_OFFICER, COUNTS + "/" + count + "/closure", NOTHING);
    }

    private List<String> close(String count) {
        return found(json(closure(count).expectStatus().isOk()).get("discrepancies"));
    }

    private List<String> tasks(String count) {
        var items = json(get(DISTRIBUTION_OFFICER, "/api/production/stock-discrepancies")).get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("count").asString().equals(count))
                .map(StockCountIT::words)
                .toList();
    }

    private static List<String> found(JsonNode discrepancies) {
        return StreamSupport.stream(discrepancies.spliterator(), false)
                .map(StockCountIT::words)
                .toList();
    }

    private static String words(JsonNode discrepancy) {
        return discrepancy.get("component").asString() + " "
                + discrepancy.get("kind").asString();
    }

    private ResponseSpec explain(String count, String component, String explanation) {
        return post(
                DISTRIBUTION_OFFICER,
                COUNTS + "/" + count + "/discrepancies/" + component + "/explanation",
                Map.of("explanation", explanation, "words", "Looked for in the second drawer"));
    }

    private String order() {
        var line = Map.of("kind", "RED_CELLS", "group", Map.of("abo", "O", "rhD", "POSITIVE"), "quantity", 1);
        return json(post(
                                TRANSFUSION_SCIENTIST,
                                "/api/production/orders",
                                Map.of("site", "SITE-A", "urgency", "ROUTINE", "lines", List.of(line)))
                        .expectStatus()
                        .isCreated())
                .get("order")
                .asString();
    }

    private ResponseSpec allocate(String order, String component) {
        return post(
                DISTRIBUTION_OFFICER,
                "/api/production/orders/" + order + "/allocation",
                Map.of("units", List.of(Map.of("line", 1, "component", component))));
    }
}
