package org.bloodstream.production.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.PROCESSING_SCIENTIST;
import static org.bloodstream.web.Roles.QUALITY_OFFICER;
import static org.bloodstream.web.Roles.TESTING_SCIENTIST;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class MonitoringIT extends BloodProductionTest {
    private static final String CHART =
            "/api/production/quality/chart?component=DRC01&measure=HAEMOGLOBIN&site=NIBTS-BELFAST";

    @Test
    void a_unit_is_measured_once_judged_by_the_plan_and_stands_on_its_chart() {
        var unit = redCells(knownDonation());
        var due = due("DRC01", "HAEMOGLOBIN");
        var recorded = json(measure(unit, "HAEMOGLOBIN", 38.5).expectStatus().isCreated());
        assertThat(recorded.get("within").asBoolean()).isFalse();
        assertRefused(measure(unit, "HAEMOGLOBIN", 54), "measured-before");
        measure(unit, "VOLUME", 284).expectStatus().isCreated();
        var after = due("DRC01", "HAEMOGLOBIN");
        assertThat(after.get("taken").asInt()).isEqualTo(due.get("taken").asInt() + 1);
        assertThat(after.get("made").asInt()).isPositive();
        var point = points().stream()
                .filter(each -> each.get("component").asString().equals(unit))
                .findFirst()
                .orElseThrow();
        assertThat(point.get("value").asDouble()).isEqualTo(38.5);
        assertThat(point.get("within").asBoolean()).isFalse();
        try (var events = new PublishedEvents(prefix, "monitoring")) {
            assertThat(events.await(unit, "QualityMeasured")
                            .data()
                            .at("/plan/version")
                            .asInt())
                    .isZero();
        }
        assertThat(json(get(QUALITY_OFFICER, "/api/production/quality/charts"))
                        .get("items")
                        .findValuesAsString("measure"))
                .contains("HAEMOGLOBIN", "VOLUME");
    }

    @Test
    void from_twenty_values_on_the_chart_has_limits_and_says_which_rule_is_broken() {
        var donation = knownDonation();
        for (int at = 0; at < 20; at++) series(donation, at, at % 2 == 0 ? "0.94" : "0.96");
        series(donation, 20, "0.30");
        var chart = json(
                get(QUALITY_OFFICER, "/api/production/quality/chart?component=DFF01&measure=FVIII&site=ELSEWHERE"));
        assertThat(chart.at("/control/centre").asDouble()).isBetween(0.949, 0.951);
        assertThat(chart.at("/points/20/broken").toString()).contains("BEYOND_THREE_SIGMA");
        assertThat(chart.at("/points/3/broken").isEmpty()).isTrue();
        assertThat(chart.at("/tested/units").asInt()).isEqualTo(21);
        assertThat(chart.get("least").asDouble()).isEqualTo(0.7);
    }

    @Test
    void what_the_plan_does_not_ask_and_bad_input_change_nothing() {
        var unit = redCells(knownDonation());
        assertRefused(measure(unit, "FVIII", 0.9), "measure-not-planned");
        assertRefused(
                post(
                        TESTING_SCIENTIST,
                        path(unit),
                        body("VOLUME", 284, Instant.now().plusSeconds(3600).toString())),
                "measured-in-future");
        assertRefused(
                post(TESTING_SCIENTIST, path(unit), body("VOLUME", 284, "2020-01-01T00:00:00Z")),
                "measured-before-it-was-made");
        for (var value : List.of(-1, 1_000_000))
            measure(unit, "VOLUME", value).expectStatus().isBadRequest();
        post(TESTING_SCIENTIST, path(unit), Map.of("measure", "BEAUTY", "value", 1, "method", "EYE"))
                .expectStatus()
                .isBadRequest();
        assertNotFound(measure(freshNumber() + "-DRC01000", "VOLUME", 284), "component-unknown");
        get(QUALITY_OFFICER, "/api/production/quality/samples-due?month=2026-13")
                .expectStatus()
                .isBadRequest();
        get(QUALITY_OFFICER, "/api/production/quality/chart?component=drc&measure=VOLUME&site=X")
                .expectStatus()
                .isBadRequest();
        assertThat(points().stream().map(each -> each.get("component").asString()))
                .doesNotContain(unit);
    }

    private ResponseSpec measure(String unit, String measure, Number value) {
        return post(TESTING_SCIENTIST, path(unit), body(measure, value, null));
    }

    private static String path(String unit) {
        return component(unit, "quality-measurements");
    }

    private static Map<String, Object> body(String measure, Number value, String measuredAt) {
        var body = new LinkedHashMap<String, Object>();
        body.put("measure", measure);
        body.put("value", value);
        body.put("method", "SYSMEX-1");
        if (measuredAt != null) body.put("measuredAt", measuredAt);
        return body;
    }

    /** A series of its own, at a site that no unit of a test is at. */
    private void series(String donation, int at, String value) {
        database.sql("""
                        insert into component (component, donation, product, kind, state, volume_ml, expires_at)
                        values (:component, :donation, :product, 'PLASMA', 'PROCESSED', 271, now() + interval '3 years')""")
                .bind("component", donation + "-" + product(at))
                .bind("donation", donation)
                .bind("product", product(at))
                .then()
                .then(database.sql("""
                                insert into quality_measurement (component, measure, description, site, value, method, within, plan, measured_at, recorded_by, recorded_at)
                                values (:component, 'FVIII', 'DFF01', 'ELSEWHERE', cast(:value as numeric), 'A', true, 0, now() + make_interval(secs => :at), 'test', now())""")
                        .bind("component", donation + "-" + product(at))
                        .bind("value", value)
                        .bind("at", (double) at)
                        .then())
                .block();
    }

    private static String product(int at) {
        return "DFF01A%02d".formatted(at);
    }

    private JsonNode due(String component, String measure) {
        return StreamSupport.stream(
                        json(get(PROCESSING_SCIENTIST, "/api/production/quality/samples-due")
                                        .expectStatus()
                                        .isOk())
                                .get("items")
                                .spliterator(),
                        false)
                .filter(each -> each.get("component").asString().equals(component)
                        && each.get("measure").asString().equals(measure)
                        && each.get("site").asString().equals("NIBTS-BELFAST"))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> points() {
        return StreamSupport.stream(
                        json(get(QUALITY_OFFICER, CHART).expectStatus().isOk())
                                .get("points")
                                .spliterator(),
                        false)
                .toList();
    }
}
