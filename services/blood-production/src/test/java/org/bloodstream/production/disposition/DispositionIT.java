package org.bloodstream.production.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class DispositionIT extends BloodProductionTest {
    private static final String DISPOSITIONS = "/api/production/dispositions?limit=200";

    /** Red cells of 190 mL; 220 are specified. */
    private String light(String donation) {
        receive(donation).expectStatus().isCreated();
        var made = json(process(donation, "DRC01000", 190).expectStatus().isCreated());
        assertThat(made.at("/components/0/outside/0/measurement").asString()).isEqualTo("VOLUME");
        assertThat(made.at("/components/0/outside/0/minimum").asInt()).isEqualTo(220);
        return donation + "-DRC01000";
    }

    private ResponseSpec decide(String component, String decision) {
        return post(
                Roles.QUALITY_OFFICER,
                component(component, "disposition"),
                Map.of(
                        "decision",
                        decision,
                        "ground",
                        "ASSESSED_AS_SAFE",
                        "words",
                        "Judged by the consultant: enough"));
    }

    private ResponseSpec measure(String component, String measurement, double value) {
        return post(
                Roles.PROCESSING_SCIENTIST,
                component(component, "measurements"),
                Map.of("measured", List.of(Map.of("measurement", measurement, "value", value))));
    }

    private List<JsonNode> listed(String component) {
        var items = json(get(Roles.PROCESSING_SCIENTIST, DISPOSITIONS)).get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.get("component").asString().equals(component))
                .toList();
    }

    private String disposition(String component) {
        return json(get(Roles.QUALITY_OFFICER, "/api/production/components/" + component))
                .path("disposition")
                .asString("");
    }

    @Test
    void a_unit_that_is_too_light_is_listed_and_goes_nowhere_until_two_people_accept_it() {
        var donation = knownDonation();
        var component = light(donation);
        groupedTwice(donation);
        everyTestNegative(donation);
        assertThat(listed(component)).singleElement().satisfies(item -> {
            assertThat(item.at("/outside/0/value").asInt()).isEqualTo(190);
            assertThat(item.get("onHold").asBoolean()).isFalse();
            assertThat(item.has("decision")).isFalse();
        });
        assertRefused(label(component), "disposition-outstanding");
        assertRefused(
                release(component),
                "volume-outside-specification",
                "disposition-outstanding",
                "component-not-labelled");
        assertRefused(decide(component, "ACCEPT"), "acceptance-takes-a-concession");
        conceded(component);
        assertThat(listed(component)).isEmpty();
        assertThat(disposition(component)).isEqualTo("ACCEPT");
        label(component).expectStatus().isCreated();
        release(component).expectStatus().isOk();
        despatch(component).expectStatus().isOk();
        assertRefused(decide(component, "DISCARD"), "component-already-despatched");
        try (var events = new PublishedEvents(prefix, "component")) {
            var accepted =
                    events.await(component, "ComponentDispositionDecided").data();
            assertThat(accepted.get("decision").asString()).isEqualTo("ACCEPT");
            assertThat(accepted.has("concession")).isTrue();
        }
    }

    @Test
    void the_news_tells_what_was_measured_and_what_was_decided_and_never_the_words() {
        var component = light(knownDonation());
        decide(component, "DISCARD").expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "component")) {
            var measured = events.await(component, "ComponentMeasured").data();
            assertThat(measured.at("/outside/0/maximum").asInt()).isEqualTo(340);
            assertThat(measured.get("operator").asString()).isNotBlank();
            var decided = events.await(component, "ComponentDispositionDecided").data();
            assertThat(decided.get("decision").asString()).isEqualTo("DISCARD");
            assertThat(decided.toString()).doesNotContain("consultant");
        }
    }

    @Test
    void a_count_that_comes_later_stops_a_unit_too_and_a_better_one_does_not_free_it() {
        var donation = knownDonation();
        var component = redCells(donation);
        groupedTwice(donation);
        measure(component, "HAEMOGLOBIN", 51.2).expectStatus().isCreated();
        assertThat(disposition(component)).isEmpty();
        measure(component, "LEUCOCYTES", 3.4).expectStatus().isCreated();
        measure(component, "LEUCOCYTES", 0.2).expectStatus().isCreated();
        measure(component, "HAEMATOCRIT", 81).expectStatus().isCreated();
        assertRefused(label(component), "disposition-outstanding");
        assertThat(listed(component).getFirst().get("outside"))
                .extracting(each -> each.get("measurement").asString())
                .containsExactly("LEUCOCYTES", "HAEMATOCRIT");
        decide(component, "DISCARD").expectStatus().isOk();
        assertRefused(label(component), "component-to-be-discarded");
        assertRefused(measure(component, "HAEMOGLOBIN", 50), "component-to-be-discarded");
        assertRefused(decide(component, "ACCEPT"), "component-to-be-discarded");
    }

    @Test
    void what_is_to_be_reprocessed_becomes_something_else_and_that_is_judged_anew() {
        var donation = knownDonation();
        var component = light(donation);
        var wash = modification("WASH", Map.of("variant", "SAGM", "volumeMl", 180));
        assertRefused(
                post(Roles.PROCESSING_SCIENTIST, component(component, "modifications"), wash),
                "disposition-outstanding");
        decide(component, "REPROCESS").expectStatus().isOk();
        assertThat(listed(component).getFirst().get("decision").asString()).isEqualTo("REPROCESS");
        post(
                        Roles.PROCESSING_SCIENTIST,
                        component(component, "modifications"),
                        modification("WASH", Map.of("variant", "SAGM", "volumeMl", 180)))
                .expectStatus()
                .isCreated();
        assertThat(listed(component)).isEmpty();
        groupedTwice(donation);
        label(donation + "-DRC03000").expectStatus().isCreated();
    }

    @Test
    void of_two_decisions_at_once_one_is_first_and_a_discard_lasts() {
        for (int round = 0; round < 3; round++) {
            var component = light(knownDonation());
            atOnce(List.<Callable<Integer>>of(
                    () -> status(decide(component, "REPROCESS")), () -> status(decide(component, "DISCARD"))));
            assertThat(disposition(component)).isEqualTo("DISCARD");
        }
    }

    @Test
    void bad_input_is_refused_and_changes_nothing() {
        var component = redCells(knownDonation());
        assertRefused(decide(component, "ACCEPT"), "disposition-not-needed");
        assertRefused(measure(component, "FIBRINOGEN", 140), "measurement-not-of-this-component");
        for (var value : List.of(-1.0, 100_000.0, 0.0001))
            measure(component, "HAEMOGLOBIN", value).expectStatus().isBadRequest();
        measure(component, "COLOUR", 1).expectStatus().isBadRequest();
        post(Roles.PROCESSING_SCIENTIST, component(component, "measurements"), Map.of("measured", List.of()))
                .expectStatus()
                .isBadRequest();
        for (var bad : List.of(
                Map.of("decision", "KEEP", "ground", "OTHER", "words", "As good as new"),
                Map.of("decision", "ACCEPT", "ground", "OTHER", "words", "fine"),
                Map.of("decision", "ACCEPT", "words", "As good as new")))
            post(Roles.QUALITY_OFFICER, component(component, "disposition"), bad)
                    .expectStatus()
                    .isBadRequest();
        var unknown = freshNumber() + "-DRC01000";
        assertNotFound(decide(unknown, "ACCEPT"), "component-unknown");
        assertNotFound(measure(unknown, "WEIGHT", 300), "component-unknown");
        assertThat(disposition(component)).isEmpty();
    }

    @Test
    void who_may_do_what() {
        var component = freshNumber() + "-DRC01000";
        post(Roles.PROCESSING_SCIENTIST, component(component, "disposition"), NOTHING)
                .expectStatus()
                .isForbidden();
        post(Roles.QUALITY_OFFICER, component(component, "measurements"), NOTHING)
                .expectStatus()
                .isForbidden();
        get(Roles.DISTRIBUTION_OFFICER, DISPOSITIONS).expectStatus().isForbidden();
        get(Roles.TESTING_SCIENTIST, "/api/production/processes").expectStatus().isForbidden();
        get(Roles.PROCESSING_SCIENTIST, "/api/production/processes")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(0)
                .jsonPath("$.processes[0].process")
                .isEqualTo("SEPARATE")
                .jsonPath("$.processes[0].steps[0].equipment[0]")
                .isEqualTo("CENTRIFUGE");
    }
}
