package org.bloodstream.donors.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** A donor of 160 kg is referred: our chairs hold a certain weight. */
class ReferralIT extends DonorManagementTest {
    private static final Map<String, Object> ACCEPT =
            Map.of("answer", "ACCEPT", "reason", "fit-on-examination", "words", "Seen, the bed holds it");

    @Autowired
    private Journal journal;

    @Test
    void who_was_referred_gives_only_after_a_clinician_has_accepted() {
        var donor = newDonor();
        var assessment = referred(donor);
        assertThat(codes(json(
                        post(donations(donor), bleed(470, null)).expectStatus().isEqualTo(422))))
                .containsExactly("not-assessed-today");
        answer(donor, assessment, ACCEPT).expectStatus().isCreated();
        var listed =
                json(get(Roles.DONOR_CARER, eligibility(donor)).expectStatus().isOk());
        assertThat(listed.at("/assessments/0/answer/answer").asString()).isEqualTo("ACCEPT");
        assertThat(listed.at("/assessments/0/answer/by").asString()).isEqualTo("donor-clinician");
        post(donations(donor), bleed(470, null)).expectStatus().isCreated();
        var last = java.util.Objects.requireNonNull(
                journal.history("eligibility", donor).last().block());
        EventContracts.assertKept(
                "eligibility", "ReferralAnswered", 1, last.data().toString());
    }

    @Test
    void a_clinician_defers_who_was_referred_and_the_deferral_is_in_force() {
        var donor = newDonor();
        var defer = Map.of(
                "answer",
                "DEFER",
                "reason",
                "result-awaited",
                "words",
                "Waits for the echo",
                "code",
                "heart-under-investigation",
                "end",
                Map.of("kind", "WHEN_IT_ENDS"));
        var answered = json(answer(donor, referred(donor), defer).expectStatus().isCreated());
        var deferrals = json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/deferrals"));
        assertThat(deferrals.at("/deferrals/0/deferral")).isEqualTo(answered.get("deferral"));
        assertThat(deferrals.at("/deferrals/0/source").asString()).isEqualTo("CLINICIAN");
        var again = json(
                post(eligibility(donor), healthCheck(noToAll())).expectStatus().isCreated());
        assertThat(again.get("outcome").asString()).isEqualTo("DEFERRED");
    }

    @Test
    void an_answer_is_given_once_and_only_to_a_referral_of_today_of_a_donor_who_is_not_deferred() {
        var donor = newDonor();
        var first = referred(donor);
        answer(donor, first, ACCEPT).expectStatus().isCreated();
        assertThat(codes(refused(donor, first))).containsExactly("assessment-answered");

        var eligible = newDonor();
        var decided = json(post(eligibility(eligible), healthCheck(noToAll())))
                .get("assessment")
                .asString();
        assertThat(codes(refused(eligible, decided))).containsExactly("assessment-not-referred");

        var late = newDonor();
        var yesterday = referred(late);
        database.sql(
                        "update assessment set assessed_at = assessed_at - interval '1 day' where donor = cast(:donor as uuid)")
                .bind("donor", late)
                .then()
                .block();
        assertThat(codes(refused(late, yesterday))).containsExactly("assessment-not-of-today");

        var deferred = newDonor();
        var referral = referred(deferred);
        post(
                        "/api/donors/" + deferred + "/deferrals",
                        Map.of(
                                "code",
                                "unwell",
                                "words",
                                "Fainted at the door",
                                "source",
                                "AT_THE_CHAIR",
                                "end",
                                Map.of("kind", "NEVER")))
                .expectStatus()
                .isCreated();
        assertThat(codes(refused(deferred, referral))).containsExactly("donor-deferred");
    }

    @Test
    void parts_of_two_answers_are_no_answer_and_only_a_clinician_gives_one() {
        var donor = newDonor();
        var referral = referred(donor);
        assertThat(error(donor, referral, with("reason", "result-awaited"))).isEqualTo("reason reason-of-other-answer");
        assertThat(error(donor, referral, with("code", "unwell"))).isEqualTo("code not-with-this-answer");
        var defer = Map.<String, Object>of("answer", "DEFER", "reason", "result-awaited", "words", "Waits for it");
        assertThat(error(donor, referral, defer)).isEqualTo("code required");
        answer(donor, fresh(), ACCEPT).expectStatus().isNotFound();
        answer(fresh(), referral, ACCEPT).expectStatus().isNotFound();
        post(Roles.DONOR_CARER, fresh(), eligibility(donor) + "/" + referral + "/answer", ACCEPT)
                .expectStatus()
                .isForbidden();
        var past = new HashMap<>(defer);
        past.put("code", "unwell");
        past.put(
                "end",
                Map.of("kind", "ON_DAY", "day", LocalDate.now(RegionalTime.ZONE).toString()));
        assertThat(codes(json(answer(donor, referral, past).expectStatus().isEqualTo(422))))
                .containsExactly("end-not-in-future");
    }

    @Test
    void who_waits_for_a_clinician_is_on_the_list_until_they_are_answered_asked_again_or_of_one_record_with_another() {
        var answered = newDonor();
        var askedAgain = newDonor();
        var mergedAway = newDonor();
        var assessment = referred(answered);
        referred(askedAgain);
        referred(mergedAway);
        var mine = List.of(answered, askedAgain, mergedAway);
        assertThat(waiting(Roles.DONOR_CARER).findValuesAsString("donor")).containsAll(mine);
        assertThat(waiting(Roles.DONOR_CLINICIAN).findValuesAsString("assessment"))
                .contains(assessment);
        answer(answered, assessment, ACCEPT).expectStatus().isCreated();
        post(eligibility(askedAgain), healthCheck(noToAll())).expectStatus().isCreated();
        post("/api/donors/" + mergedAway + "/merge", Map.of("survivor", answered, "reason", "One donor with two cards"))
                .expectStatus()
                .isOk();
        assertThat(waiting(Roles.DONOR_CLINICIAN).findValuesAsString("donor")).doesNotContainAnyElementsOf(mine);
        get(Roles.QUALITY_OFFICER, "/api/donors/referrals").expectStatus().isForbidden();
    }

    private JsonNode waiting(String role) {
        return json(get(role, "/api/donors/referrals").expectStatus().isOk()).get("referrals");
    }

    private String referred(String donor) {
        var heavy = new HashMap<>(healthCheck(new ArrayList<>(noToAll())));
        heavy.put(
                "measurements",
                Map.of("weightKg", 160, "heightCm", 166, "haemoglobin", Map.of("gPerL", 150, "sample", "VENOUS")));
        var check = json(post(eligibility(donor), heavy).expectStatus().isCreated());
        assertThat(check.get("outcome").asString()).isEqualTo("REFER_TO_CLINICIAN");
        return check.get("assessment").asString();
    }

    private ResponseSpec answer(String donor, String assessment, Map<String, Object> answer) {
        return post(Roles.DONOR_CLINICIAN, fresh(), eligibility(donor) + "/" + assessment + "/answer", answer);
    }

    private JsonNode refused(String donor, String assessment) {
        return json(answer(donor, assessment, ACCEPT).expectStatus().isEqualTo(422));
    }

    private static Map<String, Object> with(String field, Object value) {
        var changed = new HashMap<>(ACCEPT);
        changed.put(field, value);
        return changed;
    }

    private String error(String donor, String assessment, Map<String, Object> answer) {
        var problem = json(answer(donor, assessment, answer).expectStatus().isBadRequest());
        return problem.at("/errors/0/field").asString() + " "
                + problem.at("/errors/0/code").asString();
    }
}
