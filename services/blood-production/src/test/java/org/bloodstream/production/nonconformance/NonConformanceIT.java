package org.bloodstream.production.nonconformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.DISTRIBUTION_OFFICER;
import static org.bloodstream.web.Roles.PROCESSING_SCIENTIST;
import static org.bloodstream.web.Roles.QUALITY_OFFICER;
import static org.bloodstream.web.Roles.TESTING_SCIENTIST;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class NonConformanceIT extends BloodProductionTest {
    private static final String ALL = "/api/production/non-conformances";
    private static final LocalDate TODAY = LocalDate.now(RegionalTime.ZONE);

    @Test
    void it_is_opened_looked_into_put_right_and_closed_by_somebody_else() {
        var number = opened(QUALITY_OFFICER, null);
        assertRefused(
                close(QUALITY_OFFICER, number),
                "root-cause-missing",
                "corrective-action-missing",
                "closed-by-its-opener");
        post(QUALITY_OFFICER, at(number, "root-cause"), said(Map.of("cause", "EQUIPMENT")))
                .expectStatus()
                .isOk();
        assertRefused(assign(number, TODAY.minusDays(1)), "due-in-the-past");
        assign(number, TODAY).expectStatus().isOk();
        assertRefused(complete(TESTING_SCIENTIST, number), "corrective-action-of-another");
        assertThat(listed(number).at("/actions/0/owner").asString()).isEqualTo(PROCESSING_SCIENTIST);
        complete(PROCESSING_SCIENTIST, number).expectStatus().isOk();
        assertRefused(close(QUALITY_OFFICER, number), "closed-by-its-opener");
        close("quality-officer-2", number).expectStatus().isOk();
        var read = json(get(QUALITY_OFFICER, ALL + "/" + number).expectStatus().isOk());
        assertThat(read.at("/nonConformance/closedBy").asString()).isEqualTo("quality-officer-2");
        assertThat(read.get("steps").findValuesAsString("what"))
                .containsExactly(
                        "NonConformanceOpened",
                        "RootCauseFound",
                        "CorrectiveActionAssigned",
                        "CorrectiveActionCompleted",
                        "NonConformanceClosed");
        assertThat(json(get(QUALITY_OFFICER, ALL)).get("items").findValuesAsString("nonConformance"))
                .doesNotContain(number);
        assertThat(json(get(QUALITY_OFFICER, ALL + "?closed=true")).get("items").findValuesAsString("nonConformance"))
                .contains(number);
        try (var events = new PublishedEvents(prefix, "nonconformance")) {
            for (var type : read.get("steps").findValuesAsString("what"))
                assertThat(events.await(number, type).data().toString()).doesNotContain("centrifuge");
        }
    }

    @Test
    void a_donation_that_it_names_is_on_hold_until_somebody_lifts_that() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        opened(DISTRIBUTION_OFFICER, donation);
        assertRefused(despatch(component), "donation-on-hold");
        assertThat(json(get(QUALITY_OFFICER, "/api/production/holds?limit=200"))
                        .get("items")
                        .findValuesAsString("information"))
                .contains("NON_CONFORMANCE");
    }

    @Test
    void bad_input_and_unknown_numbers_change_nothing() {
        post(QUALITY_OFFICER, ALL, said(Map.of("kind", "BAD_LUCK", "severity", "MINOR")))
                .expectStatus()
                .isBadRequest();
        post(QUALITY_OFFICER, ALL, Map.of("kind", "OTHER", "severity", "MINOR", "words", "short"))
                .expectStatus()
                .isBadRequest();
        post(QUALITY_OFFICER, ALL, said(Map.of("kind", "OTHER", "severity", "MINOR", "donation", "A999")))
                .expectStatus()
                .isBadRequest();
        get(QUALITY_OFFICER, ALL + "/NCR-1").expectStatus().isBadRequest();
        assertNotFound(get(QUALITY_OFFICER, ALL + "/NCR-99999999"), "non-conformance-unknown");
        assertNotFound(close(QUALITY_OFFICER, "NCR-99999999"), "non-conformance-unknown");
        var number = opened(QUALITY_OFFICER, null);
        post(
                        QUALITY_OFFICER,
                        at(number, "actions"),
                        said(Map.of("kind", "CORRECTION", "owner", "two words", "dueOn", TODAY.toString())))
                .expectStatus()
                .isBadRequest();
        assertThat(listed(number).get("actions").isEmpty()).isTrue();
    }

    private String opened(String role, String donation) {
        var body = said(Map.of("kind", "PROCESSING", "severity", "MAJOR"));
        if (donation != null) body.put("donation", donation);
        return json(post(role, ALL, body).expectStatus().isCreated())
                .get("nonConformance")
                .asString();
    }

    private JsonNode listed(String number) {
        return json(get(QUALITY_OFFICER, ALL + "/" + number)).get("nonConformance");
    }

    private ResponseSpec assign(String number, LocalDate dueOn) {
        return post(
                QUALITY_OFFICER,
                at(number, "actions"),
                said(Map.of("kind", "CORRECTIVE", "owner", PROCESSING_SCIENTIST, "dueOn", dueOn.toString())));
    }

    private ResponseSpec complete(String role, String number) {
        return post(role, at(number, "actions/1/completion"), said(Map.of()));
    }

    private ResponseSpec close(String user, String number) {
        return post(user, at(number, "closing"), said(Map.of()));
    }

    private static String at(String number, String act) {
        return ALL + "/" + number + "/" + act;
    }

    private static Map<String, Object> said(Map<String, Object> body) {
        var all = new LinkedHashMap<>(body);
        all.put("words", "The centrifuge stopped in the middle of a run");
        return all;
    }
}
