package org.bloodstream.production.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;
import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.PROCESSING_SCIENTIST;
import static org.bloodstream.web.Roles.QUALITY_OFFICER;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.testkit.ServiceClient;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
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
        assertRefused(allocate(order, absent), "unit-not-available");
        assertRefused(despatch(absent), "counted-missing");
        assertThat(status(take(count, absent, QUALITY_OFFICER))).isEqualTo(200);
        assertThat(task(count, absent).get("owner").asString()).isEqualTo(QUALITY_OFFICER);
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
        assertThat(notScanned(count)).containsExactly(lost);
        assertThat(close(count)).containsExactly(lost + " MISSING");
        assertThat(notScanned(count)).isEmpty();
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
    void what_an_order_was_promised_and_a_count_does_not_find_is_not_picked_until_it_is_found() {
        var unit = onTheShelf();
        var order = order();
        allocate(order, unit).expectStatus().isOk();
        var count = opened(1);
        assertThat(close(count)).containsExactly(unit + " MISSING");
        assertRefused(pick(order, unit), "unit-not-available");
        assertRefused(explain(count, unit, "LOST"), "kept-for-an-order");
        explain(count, unit, "FOUND").expectStatus().isOk();
        pick(order, unit).expectStatus().isOk();
    }

    @Test
    void a_second_scan_changes_nothing_and_an_abandoned_count_finds_nothing() {
        var there = onTheShelf();
        var absent = onTheShelf();
        var count = opened(2);
        assertThat(finding(count, there)).isEqualTo("RIGHT");
        despatch(there).expectStatus().isOk();
        assertThat(finding(count, there)).isEqualTo("RIGHT");
        var answer = json(post(DISTRIBUTION_OFFICER, COUNTS + "/" + count + "/abandonment", NOTHING)
                .expectStatus()
                .isOk());
        assertThat(answer.get("scanned").asInt()).isEqualTo(1);
        assertRefused(closure(count), "stock-count-over");
        assertThat(tasks(count)).isEmpty();
        despatch(absent).expectStatus().isOk();
    }

    /** Whichever is second sees the other: what is missing cannot leave, and what has left is not missing. */
    @Test
    void of_a_close_and_a_despatch_over_two_replicas_at_once_one_sees_the_other() {
        try (var second = secondReplica()) {
            var there =
                    ServiceClient.at(second.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            for (int round = 0; round < 4; round++) {
                var unit = onTheShelf();
                var count = opened(1);
                var despatched = new AtomicInteger();
                atOnce(List.<Callable<Integer>>of(() -> closedAt(there, count), () -> {
                    despatched.set(status(despatch(unit)));
                    return despatched.get();
                }));
                assertThat(tasks(count)).isEqualTo(despatched.get() == 200 ? List.of() : List.of(unit + " MISSING"));
                if (despatched.get() != 200)
                    explain(count, unit, "LOST").expectStatus().isOk();
            }
        }
    }

    private static int closedAt(WebTestClient replica, String count) {
        return replica.post()
                .uri(COUNTS + "/" + count + "/closure")
                .headers(as(DISTRIBUTION_OFFICER))
                .header("Idempotency-Key", fresh())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(NOTHING)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    @Test
    void bad_input_changes_nothing() {
        post(DISTRIBUTION_OFFICER, COUNTS, Map.of("site", " ")).expectStatus().isBadRequest();
        post(DISTRIBUTION_OFFICER, COUNTS, Map.of("site", site, "product", "nonsense"))
                .expectStatus()
                .isBadRequest();
        scan("CNT-1", "A999026000123-DRC01000").expectStatus().isBadRequest();
        assertNotFound(scan("CNT-99999999", "A999026000123-DRC01000"), "stock-count-unknown");
        var count = opened(0);
        scan(count, "nonsense").expectStatus().isBadRequest();
        get(DISTRIBUTION_OFFICER, COUNTS + "/CNT-1/not-scanned").expectStatus().isBadRequest();
        assertNotFound(closure("CNT-99999999"), "stock-count-unknown");
        var unit = freshNumber() + "-DRC01000";
        assertRefused(take(count, unit, QUALITY_OFFICER), "discrepancy-not-open");
        explain(count, unit, "MAYBE").expectStatus().isBadRequest();
        post(
                        DISTRIBUTION_OFFICER,
                        discrepancy(count, unit, "explanation"),
                        Map.of("explanation", "FOUND", "words", "?"))
                .expectStatus()
                .isBadRequest();
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
        return open(count).map(StockCountIT::words).toList();
    }

    private JsonNode task(String count, String component) {
        return open(count)
                .filter(item -> item.get("component").asString().equals(component))
                .findAny()
                .orElseThrow();
    }

    private Stream<JsonNode> open(String count) {
        var items = json(get(DISTRIBUTION_OFFICER, "/api/production/stock-discrepancies"))
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("count").asString().equals(count));
    }

    private List<String> notScanned(String count) {
        var items = json(get(DISTRIBUTION_OFFICER, COUNTS + "/" + count + "/not-scanned"))
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get("component").asString())
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
                discrepancy(count, component, "explanation"),
                Map.of("explanation", explanation, "words", "Looked for in the second drawer"));
    }

    private ResponseSpec take(String count, String component, String role) {
        return post(role, discrepancy(count, component, "owner"), NOTHING);
    }

    private static String discrepancy(String count, String component, String act) {
        return COUNTS + "/" + count + "/discrepancies/" + component + "/" + act;
    }

    private ResponseSpec pick(String order, String component) {
        return post(
                DISTRIBUTION_OFFICER, "/api/production/orders/" + order + "/picking", Map.of("component", component));
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
