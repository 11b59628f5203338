package org.bloodstream.donors.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

class EligibilityIT extends DonorManagementTest {
    private static final String RULES = "/api/operations/donor-management/rules/donor-selection";
    private static final Map<String, Object> MEASURED =
            Map.of("weightKg", 68.5, "heightCm", 166, "haemoglobin", Map.of("gPerL", 128, "sample", "CAPILLARY"));

    @Test
    void a_donor_with_nothing_to_tell_is_eligible_and_the_decision_keeps_its_rules(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        var answer = json(post(eligibility(donor), check(MEASURED, noToAll()))
                .expectStatus()
                .isCreated());
        assertThat(answer.get("outcome").asString()).isEqualTo("ELIGIBLE");
        assertThat(answer.at("/rules/content").asString()).isEqualTo(new Content(SelectionText.shipped()).hash());
        try (var events = new PublishedEvents(prefix, "eligibility")) {
            var assessed = events.await(donor, "EligibilityAssessed");
            assertThat(assessed.data().get("assessment")).isEqualTo(answer.get("assessment"));
        }
    }

    @Test
    void a_second_assessment_is_the_next_event_of_the_donor_and_a_low_haemoglobin_defers() {
        var donor = newDonor();
        post(eligibility(donor), check(MEASURED, noToAll())).expectStatus().isCreated();
        var low = Map.<String, Object>of(
                "weightKg", 68.5, "heightCm", 166, "haemoglobin", Map.of("gPerL", 124, "sample", "VENOUS"));
        var answer = json(
                post(eligibility(donor), check(low, noToAll())).expectStatus().isCreated());
        assertThat(answer.get("outcome").asString()).isEqualTo("DEFERRED");
        assertThat(answer.at("/until/kind").asString()).isEqualTo("ON_DAY");
    }

    @Test
    void pulse_and_blood_pressure_are_recorded_and_decide_nothing(@Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        var measured = new HashMap<String, Object>(MEASURED);
        measured.put("pulse", 72);
        measured.put("bloodPressure", Map.of("systolic", 128, "diastolic", 78));
        assertThat(json(post(eligibility(donor), check(measured, noToAll()))
                                .expectStatus()
                                .isCreated())
                        .get("outcome")
                        .asString())
                .isEqualTo("ELIGIBLE");
        try (var events = new PublishedEvents(prefix, "eligibility")) {
            var facts = events.await(donor, "EligibilityAssessed").data().at("/facts/measurements");
            assertThat(facts.at("/bloodPressure/diastolic").asInt()).isEqualTo(78);
            assertThat(facts.at("/pulse").asInt()).isEqualTo(72);
        }
        measured.put("bloodPressure", Map.of("systolic", 78, "diastolic", 128));
        assertThat(json(post(eligibility(donor), check(measured, noToAll()))
                                .expectStatus()
                                .isBadRequest())
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("diastolic-not-below-systolic");
    }

    @Test
    void an_incomplete_health_check_is_refused_with_everything_that_is_missing() {
        var problem = json(post(eligibility(newDonor()), check(MEASURED, List.of()))
                .expectStatus()
                .isEqualTo(422));
        assertThat(problem.at("/objections/0/code").asString()).isEqualTo("question-unanswered");
        assertThat(problem.get("objections")).hasSize(27);
    }

    @Test
    void a_repeat_of_the_same_key_is_one_assessment() {
        var donor = newDonor();
        var key = fresh();
        var first = json(post(Roles.DONOR_CARER, key, eligibility(donor), check(MEASURED, noToAll())));
        var second = json(post(Roles.DONOR_CARER, key, eligibility(donor), check(MEASURED, noToAll())));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void bad_input_and_unknown_donors_and_other_roles_are_refused() {
        post(eligibility(newDonor()), check(Map.of("weightKg", 5), noToAll()))
                .expectStatus()
                .isBadRequest();
        post(eligibility(fresh()), check(MEASURED, noToAll())).expectStatus().isNotFound();
        post(Roles.PROCESSING_SCIENTIST, fresh(), eligibility(newDonor()), check(MEASURED, noToAll()))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void the_questionnaire_is_read_with_what_a_yes_may_mean() {
        var questionnaire = json(get(Roles.DONOR_CARER, "/api/donors/questionnaire")
                .expectStatus()
                .isOk());
        assertThat(questionnaire.get("questions")).hasSize(27);
        assertThat(questionnaire.at("/questions/7/question").asString()).isEqualTo("Q08");
        assertThat(questionnaire.at("/questions/7/conditions/0/condition").asString())
                .isEqualTo("tattoo-or-piercing");
        assertThat(questionnaire.at("/questions/7/conditions/0/day").asBoolean())
                .isTrue();
    }

    @Test
    void officers_read_the_rules() {
        get(Roles.QUALITY_OFFICER, "/api/operations/donor-management/rules/donor-selection/0")
                .expectStatus()
                .isOk();
    }

    @Test
    void donor_clinicians_read_and_decide_and_no_text_holds_that_none_of_them_approved() {
        var text = SelectionText.shipped()
                .replace("Please come back when you feel well.", "Come back when you feel well.");
        var draft = Map.of(
                "text",
                text,
                "effectiveOn",
                LocalDate.now(RegionalTime.ZONE).plusDays(30).toString(),
                "reason",
                "Shorter words");
        var version = json(post(Roles.QUALITY_OFFICER, fresh(), RULES, draft)
                        .expectStatus()
                        .isCreated())
                .get("version")
                .asInt();
        var path = RULES + "/" + version;
        post(Roles.DONOR_CLINICIAN, fresh(), path + "/replay", Map.of())
                .expectStatus()
                .isOk();
        var read = json(get(Roles.DONOR_CLINICIAN, path).expectStatus().isOk());
        assertThat(read.get("approvingRole").asString()).isEqualTo(Roles.DONOR_CLINICIAN);
        assertThat(read.at("/changes/0/after").asString()).contains("Come back when you feel well.");
        var approval = Map.of("content", read.get("content").asString());
        post("quality-officer-2", fresh(), path + "/approval", approval)
                .expectStatus()
                .isOk();
        var refused = json(post("quality-officer-3", fresh(), path + "/approval", approval)
                .expectStatus()
                .isEqualTo(422));
        assertThat(refused.at("/objections/0/code").asString()).isEqualTo("approver-in-role-needed");
        post(Roles.DONOR_CLINICIAN, fresh(), path + "/approval", approval)
                .expectStatus()
                .isOk();
        assertThat(json(get(Roles.QUALITY_OFFICER, path))
                        .at("/standing/standing")
                        .asString())
                .isEqualTo("SCHEDULED");
        post(Roles.DONOR_CLINICIAN, fresh(), path + "/withdrawal", Map.of("reason", "Only tried"))
                .expectStatus()
                .isOk();
    }

    private static Map<String, Object> check(Map<String, Object> measured, List<Map<String, Object>> replies) {
        return Map.of("donation", "WHOLE_BLOOD", "measurements", measured, "replies", replies);
    }
}
