package org.bloodstream.donors.overruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.testkit.TestServers;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** A donor came back 5 months ago from where there is malaria: 12 months, and from 4 months on clinicians may overrule it. */
class OverrulingIT extends DonorManagementTest {
    private static final LocalDate TODAY = LocalDate.now(RegionalTime.ZONE);
    private static final LocalDate BACK = TODAY.minusMonths(5);
    private static final LocalDate TERM = TODAY.plusMonths(6);
    private static final String MALARIA = "malaria-area-visited";
    private static final String WORDS = "Antibody test of yesterday is negative";
    private static final String SECOND = "another-clinician";

    @Autowired
    private Journal journal;

    @Test
    void two_clinicians_overrule_and_the_donor_gives_today_and_is_not_deferred_for_it_again() {
        var donor = newDonor();
        var check = check(donor, BACK);
        assertThat(check.get("outcome").asString()).isEqualTo("DEFERRED");
        var overruling = proposed(donor, check);
        assertThat(codes(post(donations(donor), bleed(470, null))))
                .as("a proposal changes nothing")
                .contains("donor-deferred");

        var judged = json(confirm(SECOND, donor, overruling).expectStatus().isCreated());
        assertThat(judged.get("outcome").asString()).isEqualTo("ELIGIBLE");
        var listed = json(get(Roles.DONOR_CARER, eligibility(donor))).get("assessments");
        assertThat(listed.get(0).get("assessment")).isEqualTo(judged.get("assessment"));
        assertThat(listed.get(0).get("supersedes")).isEqualTo(check.get("assessment"));
        assertThat(listed.get(1).get("outcome").asString())
                .as("the old decision stays as it was told")
                .isEqualTo("DEFERRED");
        post(donations(donor), bleed(470, null)).expectStatus().isCreated();

        assertThat(effect(check(donor, BACK))).isEqualTo("ACCEPT");
        assertThat(effect(check(donor, BACK.plusDays(1))))
                .as("another stay is another cause")
                .isEqualTo("DEFER");
        var read = json(get(Roles.DONOR_CARER, overrulings(donor))
                        .expectStatus()
                        .isOk())
                .at("/overrulings/0");
        assertThat(read.get("proposedBy").asString()).isEqualTo("donor-clinician");
        assertThat(read.get("confirmedBy").asString()).isEqualTo(SECOND);
        assertThat(read.get("supersededBy")).isEqualTo(judged.get("assessment"));
    }

    @Test
    void what_happened_is_told_without_the_words_and_the_deferral_ends_with_its_history() {
        var donor = newDonor();
        confirm(SECOND, donor, proposed(donor, check(donor, BACK)))
                .expectStatus()
                .isCreated();
        for (var type : List.of("OverrulingProposed", "OverrulingConfirmed")) {
            var told = last(donor, type);
            assertThat(told.toString()).doesNotContain(WORDS);
            EventContracts.assertKept("eligibility", type, 1, told.toString());
        }
        var again = last(donor, "EligibilityAssessed");
        assertThat(again.at("/facts/overruled/0/condition").asString()).isEqualTo(MALARIA);
        EventContracts.assertKept("eligibility", "EligibilityAssessed", 2, again.toString());
        var deferral = json(get(Roles.DONOR_CLINICIAN, deferrals(donor))).at("/deferrals/0");
        assertThat(deferral.get("state").asString()).isEqualTo("ENDED");
        assertThat(deferral.at("/history/0/reason").asString()).isEqualTo("clinician-accepted");
        assertThat(deferral.at("/history/0/by").asString()).isEqualTo(SECOND);
    }

    @Test
    void nobody_is_the_second_person_to_himself_and_nobody_confirms_twice() {
        var donor = newDonor();
        var overruling = proposed(donor, check(donor, BACK));
        assertThat(codes(confirm("donor-clinician", donor, overruling))).containsExactly("second-person-is-first");
        assertThat(codes(confirm("DONOR-Clinician", donor, overruling))).containsExactly("second-person-is-first");
        confirm(SECOND, donor, overruling).expectStatus().isCreated();
        assertThat(codes(confirm("third-clinician", donor, overruling)))
                .containsExactly("overruling-confirmed", "assessment-superseded");
    }

    @Test
    void another_cause_of_the_same_check_still_defers() {
        var donor = newDonor();
        var replies = replies(BACK);
        replies.removeIf(reply -> reply.get("question").equals("Q09"));
        replies.add(yes("Q09", "surgery-major", TODAY.minusMonths(1)));
        var check = json(
                post(eligibility(donor), healthCheck(replies)).expectStatus().isCreated());
        var judged = json(
                confirm(SECOND, donor, proposed(donor, check)).expectStatus().isCreated());
        assertThat(judged.get("outcome").asString()).isEqualTo("DEFERRED");
        var states = json(get(Roles.DONOR_CLINICIAN, deferrals(donor)))
                .get("deferrals")
                .findValuesAsString("state");
        assertThat(states).containsExactly("IN_FORCE", "ENDED");
    }

    @Test
    void what_may_not_be_overruled_is_refused_and_changes_nothing() {
        var donor = newDonor();
        var check = check(donor, TODAY.minusMonths(2));
        assertThat(codes(propose(donor, check, MALARIA, TERM))).containsExactly("rule-not-overridable");
        assertThat(codes(propose(donor, check, "pregnancy", TODAY)))
                .containsExactly("term-not-allowed", "cause-not-found");
        propose(fresh(), check, MALARIA, TERM).expectStatus().isNotFound();
        confirm(SECOND, donor, fresh()).expectStatus().isNotFound();
        assertThat(json(get(Roles.DONOR_CLINICIAN, overrulings(donor))).get("overrulings"))
                .isEmpty();
    }

    @Test
    void only_the_last_check_of_today_is_overruled_and_a_cause_is_proposed_once() {
        var donor = newDonor();
        var first = check(donor, BACK);
        var overruling = proposed(donor, first);
        assertThat(codes(propose(donor, first, MALARIA, TERM))).containsExactly("overruling-proposed");
        check(donor, BACK);
        assertThat(codes(confirm(SECOND, donor, overruling))).containsExactly("assessment-superseded");
        database.sql(
                        "update assessment set assessed_at = assessed_at - interval '1 day' where donor = cast(:donor as uuid)")
                .bind("donor", donor)
                .then()
                .block();
        assertThat(codes(confirm(SECOND, donor, overruling))).contains("assessment-not-of-today");
    }

    @Test
    void only_clinicians_propose_and_confirm_and_what_waits_is_on_a_list_for_the_second() {
        var donor = newDonor();
        var check = check(donor, BACK);
        post(path(donor, check), body(MALARIA, TERM)).expectStatus().isForbidden();
        var overruling = proposed(donor, check);
        post(overrulings(donor) + "/" + overruling + "/confirmation", Map.of())
                .expectStatus()
                .isForbidden();
        get(Roles.DONOR_CARER, "/api/donors/overrulings").expectStatus().isForbidden();
        assertThat(waiting()).contains(overruling);
        confirm(SECOND, donor, overruling).expectStatus().isCreated();
        assertThat(waiting()).doesNotContain(overruling);
    }

    private List<String> waiting() {
        return json(get(Roles.DONOR_CLINICIAN, "/api/donors/overrulings")
                        .expectStatus()
                        .isOk())
                .get("overrulings")
                .findValuesAsString("overruling");
    }

    private JsonNode check(String donor, LocalDate back) {
        return json(post(eligibility(donor), healthCheck(replies(back)))
                .expectStatus()
                .isCreated());
    }

    private static List<Map<String, Object>> replies(LocalDate back) {
        var replies = new ArrayList<>(noToAll());
        replies.removeIf(reply -> reply.get("question").equals("Q12"));
        replies.add(yes("Q12", MALARIA, back));
        return replies;
    }

    private static Map<String, Object> yes(String question, String condition, LocalDate day) {
        var said = Map.of("condition", condition, "when", "ON_DAY", "day", day.toString());
        return Map.of("question", question, "yes", true, "answers", List.of(said));
    }

    private static Map<String, Object> body(String condition, LocalDate until) {
        return Map.of("condition", condition, "ground", "NEGATIVE_TEST", "until", until.toString(), "words", WORDS);
    }

    private ResponseSpec propose(String donor, JsonNode check, String condition, LocalDate until) {
        return post(Roles.DONOR_CLINICIAN, fresh(), path(donor, check), body(condition, until));
    }

    private static String path(String donor, JsonNode check) {
        return eligibility(donor) + "/" + check.get("assessment").asString() + "/overrulings";
    }

    private String proposed(String donor, JsonNode check) {
        return json(propose(donor, check, MALARIA, TERM).expectStatus().isCreated())
                .get("overruling")
                .asString();
    }

    private ResponseSpec confirm(String account, String donor, String overruling) {
        var token = TestServers.signedTokens().ofAccount(Roles.DONOR_CLINICIAN, account);
        return http.post()
                .uri(overrulings(donor) + "/" + overruling + "/confirmation")
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", fresh())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of())
                .exchange();
    }

    private static String overrulings(String donor) {
        return "/api/donors/" + donor + "/overrulings";
    }

    private static String deferrals(String donor) {
        return "/api/donors/" + donor + "/deferrals";
    }

    /** Of what this check found of malaria; what is on record from an earlier one is another line. */
    private static String effect(JsonNode check) {
        for (var finding : check.get("findings"))
            if (finding.get("code").asString().equals(MALARIA) && !finding.has("deferral"))
                return finding.get("effect").asString();
        throw new AssertionError("not found");
    }

    private JsonNode last(String donor, String type) {
        return Objects.requireNonNull(journal.history("eligibility", donor)
                        .filter(event -> event.type().equals(type))
                        .last()
                        .block())
                .data();
    }

    private static List<String> codes(ResponseSpec refused) {
        return json(refused.expectStatus().isEqualTo(422)).get("objections").findValuesAsString("code");
    }
}
