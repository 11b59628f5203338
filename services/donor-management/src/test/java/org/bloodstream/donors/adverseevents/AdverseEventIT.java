package org.bloodstream.donors.adverseevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class AdverseEventIT extends DonorManagementTest {
    @Test
    void a_severe_faint_is_flagged_for_a_clinician_followed_up_and_concluded(@Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        var recorded = json(record(donor, severe()).expectStatus().isCreated());
        var event = recorded.get("event").asString();
        assertThat(recorded.get("code").asString()).isEqualTo("B1");
        assertThat(recorded.get("forClinician").asBoolean()).isTrue();
        assertThat(json(get(Roles.DONOR_CARER, "/api/donors/adverse-event-follow-ups"))
                        .get("followUps")
                        .findValuesAsString("event"))
                .contains(event);
        assertThat(code(of(event, "outcome", Map.of("outcome", "RECOVERED")))).isEqualTo("follow-up-open");
        var closed = json(of(event, "follow-ups/1/closing", Map.of("words", "Is well again"))
                .expectStatus()
                .isOk());
        assertThat(closed.get("openFollowUps").asInt()).isZero();
        assertThat(code(of(event, "follow-ups/1/closing", Map.of("words", "Is well again"))))
                .isEqualTo("follow-up-closed");
        assertThat(code(of(event, "follow-ups/2/closing", Map.of("words", "Is well again"))))
                .isEqualTo("follow-up-unknown");
        of(event, "outcome", Map.of("outcome", "RECOVERED")).expectStatus().isOk();
        assertThat(code(of(event, "outcome", Map.of("outcome", "DIED")))).isEqualTo("adverse-event-concluded");
        var told = json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/adverse-events"))
                .at("/events/0");
        assertThat(told.get("outcome").asString()).isEqualTo("RECOVERED");
        assertThat(told.at("/followUps/0/closingWords").asString()).isEqualTo("Is well again");
        try (var events = new PublishedEvents(prefix, "adverseevent")) {
            var event1 = events.await(event, "DonorAdverseEventRecorded");
            assertThat(event1.data().get("forClinician").asBoolean()).isTrue();
            assertThat(event1.data().toString()).doesNotContain("Fell on");
            events.await(event, "FollowUpClosed");
            events.await(event, "DonorAdverseEventConcluded");
        }
    }

    @Test
    void who_is_not_well_yet_is_followed_up_again_and_a_clinician_alone_closes_a_clinicians_review(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var event = json(record(newDonor(), severe()).expectStatus().isCreated())
                .get("event")
                .asString();
        var tomorrow = LocalDate.now(RegionalTime.ZONE).plusDays(1).toString();
        var review = Map.of("dueOn", tomorrow, "task", "CLINICIAN_REVIEW");
        assertThat(json(of(event, "follow-ups", review).expectStatus().isOk())
                        .get("openFollowUps")
                        .asInt())
                .isEqualTo(2);
        var words = Map.of("words", "Nerve is well again");
        assertThat(code(of(event, "follow-ups/2/closing", words))).isEqualTo("review-is-a-clinicians");
        post(Roles.DONOR_CLINICIAN, fresh(), "/api/donors/adverse-events/" + event + "/follow-ups/2/closing", words)
                .expectStatus()
                .isOk();
        assertThat(code(of(event, "follow-ups", Map.of("dueOn", "2026-01-02", "task", "LETTER"))))
                .isEqualTo("follow-up-in-past");
        assertThat(json(of(event, "follow-ups", Map.of("task", "LETTER"))
                                .expectStatus()
                                .isBadRequest())
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("dueOn");
        assertThat(code(of(fresh(), "follow-ups", review))).isEqualTo("adverse-event-unknown");
        of(event, "follow-ups/1/closing", words).expectStatus().isOk();
        of(event, "outcome", Map.of("outcome", "RECOVERED")).expectStatus().isOk();
        assertThat(code(of(event, "follow-ups", review))).isEqualTo("adverse-event-concluded");
        try (var events = new PublishedEvents(prefix, "adverseevent")) {
            var added = events.await(event, "FollowUpAdded");
            assertThat(added.data().get("followUp").asInt()).isEqualTo(2);
            assertThat(added.data().get("dueOn").asString()).isEqualTo(tomorrow);
        }
    }

    @Test
    void what_cannot_be_right_is_refused_with_every_reason_and_changes_nothing() {
        var donor = newDonor();
        var wrong = new HashMap<>(severe());
        wrong.put("complication", "HAEMATOMA");
        wrong.put("onsetAt", "2099-01-01T00:00:00Z");
        wrong.put("donation", "A999426000001");
        wrong.put("followUps", List.of());
        assertThat(json(record(donor, wrong).expectStatus().isEqualTo(422))
                        .get("objections")
                        .findValuesAsString("code"))
                .containsExactly("onset-in-future", "donation-not-of-donor", "arm-not-said", "follow-up-missing");
        assertThat(json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/adverse-events"))
                        .get("events"))
                .isEmpty();
        assertThat(code(record(fresh(), severe()))).isEqualTo("donor-unknown");
        assertThat(code(of(fresh(), "outcome", Map.of("outcome", "RECOVERED")))).isEqualTo("adverse-event-unknown");
        get(Roles.WARD_NURSE, "/api/donors/" + donor + "/adverse-events")
                .expectStatus()
                .isForbidden();
    }

    private static Map<String, Object> severe() {
        return Map.of(
                "complication", "FAINT",
                "severity", "SEVERE",
                "imputability", "LIKELY",
                "onset", "AFTER_LEAVING",
                "onsetAt", Instant.now().minusSeconds(60).toString(),
                "words", "Fell on the way to the bus",
                "followUps",
                        List.of(Map.of(
                                "dueOn",
                                LocalDate.now(RegionalTime.ZONE).plusDays(1).toString(),
                                "task",
                                "TELEPHONE")));
    }

    private ResponseSpec record(String donor, Map<String, Object> body) {
        return post("/api/donors/" + donor + "/adverse-events", body);
    }

    private ResponseSpec of(String event, String deed, Map<String, ?> body) {
        return post("/api/donors/adverse-events/" + event + "/" + deed, body);
    }

    private static String code(ResponseSpec answer) {
        return json(answer).at("/objections/0/code").asString();
    }
}
