package org.bloodstream.production.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.QUALITY_OFFICER;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.testkit.access.OtherHospital;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class RecallIT extends BloodProductionTest {
    private static final String RECALLS = "/api/production/recalls";
    private static final String WESTERN = OtherHospital.user(TRANSFUSION_SCIENTIST);

    @Test
    void a_recall_is_open_until_its_hospital_has_said_what_became_of_the_component() {
        var component = recalled();
        assertThat(listed(QUALITY_OFFICER, component).get("settled").asBoolean())
                .isFalse();
        assertThat(listed(QUALITY_OFFICER, component).has("answer")).isFalse();
        answer(TRANSFUSION_SCIENTIST, component, Map.of("answer", "NOT_FOUND"))
                .expectStatus()
                .isCreated();
        assertThat(listed(QUALITY_OFFICER, component).get("settled").asBoolean())
                .isFalse();
        answer(TRANSFUSION_SCIENTIST, component, Map.of("answer", "QUARANTINED"))
                .expectStatus()
                .isCreated();
        var settled = listed(TRANSFUSION_SCIENTIST, component);
        assertThat(settled.get("settled").asBoolean()).isTrue();
        assertThat(settled.get("answer").asString()).isEqualTo("QUARANTINED");
        assertThat(settled.get("answeredBy").asString()).isEqualTo(TRANSFUSION_SCIENTIST);
        assertThat(settled.get("ageSeconds").asLong()).isNotNegative();
    }

    @Test
    void that_it_was_transfused_is_published_with_the_day() {
        var component = recalled();
        answer(TRANSFUSION_SCIENTIST, component, Map.of("answer", "TRANSFUSED", "transfusedOn", "2026-01-02"))
                .expectStatus()
                .isCreated();
        try (var events = new PublishedEvents(prefix, "recall")) {
            var told = events.await(component, "ComponentRecallAnswered").data();
            assertThat(told.get("hospital").asString()).isEqualTo("BHSCT");
            assertThat(told.get("transfusedOn").asString()).isEqualTo("2026-01-02");
        }
    }

    @Test
    void another_hospital_neither_sees_nor_answers_the_recall() {
        var component = recalled();
        assertNotFound(answer(WESTERN, component, Map.of("answer", "RETURNED")), "recall-unknown");
        assertThat(find(WESTERN, component)).isEmpty();
        assertThat(listed(QUALITY_OFFICER, component).has("answer")).isFalse();
    }

    @Test
    void what_is_not_recalled_or_no_longer_is_is_not_answered() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        assertNotFound(answer(TRANSFUSION_SCIENTIST, component, Map.of("answer", "RETURNED")), "recall-unknown");
        despatch(component).expectStatus().isOk();
        assertNotFound(answer(TRANSFUSION_SCIENTIST, component, Map.of("answer", "RETURNED")), "recall-unknown");
        lift(donation, onHold(donation)).expectStatus().isOk();
        assertNotFound(answer(TRANSFUSION_SCIENTIST, component, Map.of("answer", "RETURNED")), "recall-unknown");
        assertThat(find(QUALITY_OFFICER, component)).isEmpty();
    }

    @Test
    void an_answer_without_its_day_or_with_one_that_is_to_come_is_refused_and_changes_nothing() {
        var component = recalled();
        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of("answer", "TRANSFUSED"),
                Map.of("answer", "RETURNED", "transfusedOn", "2026-01-02"),
                Map.of("answer", "LOST"),
                Map.of()))
            answer(TRANSFUSION_SCIENTIST, component, body).expectStatus().isBadRequest();
        assertRefused(
                answer(TRANSFUSION_SCIENTIST, component, Map.of("answer", "TRANSFUSED", "transfusedOn", "2199-01-01")),
                "day-to-come");
        assertThat(listed(QUALITY_OFFICER, component).has("answer")).isFalse();
    }

    /** A component of BHSCT. */
    private String recalled() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        despatch(component).expectStatus().isOk();
        onHold(donation);
        return component;
    }

    private ResponseSpec answer(String role, String component, Map<String, Object> body) {
        return post(role, component(component, "recall/answer"), body);
    }

    private JsonNode listed(String role, String component) {
        return find(role, component).orElseThrow();
    }

    private Optional<JsonNode> find(String role, String component) {
        var page = json(get(role, RECALLS + "?limit=1000").expectStatus().isOk());
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .filter(item -> item.get("component").asString().equals(component))
                .findFirst();
    }
}
