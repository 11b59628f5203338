package org.bloodstream.donors.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class ReviewIT extends DonorManagementTest {
    private static final LocalDate TODAY = LocalDate.now(RegionalTime.ZONE);
    private static final String WORDS = "Seen, and asked about the heart";

    @Autowired
    private Journal journal;

    @Test
    void who_is_17_is_referred_once_and_eligible_while_what_the_clinician_saw_holds() {
        var donor = aged(17);
        var referred = check(donor);
        assertThat(referred.get("outcome").asString()).isEqualTo("REFER_TO_CLINICIAN");
        accept(donor, referred).expectStatus().isCreated();
        var again = check(donor);
        assertThat(again.get("outcome").asString()).isEqualTo("ELIGIBLE");
        var assessed = Objects.requireNonNull(
                journal.history("eligibility", donor).last().block());
        assertThat(assessed.data().at("/facts/consentUnderstood").asString()).isEqualTo(TODAY.toString());
        EventContracts.assertKept(
                "eligibility", "EligibilityAssessed", 2, assessed.data().toString());
        var reviewed = told(donor);
        assertThat(reviewed.data().get("assessment")).isEqualTo(referred.get("assessment"));
        assertThat(reviewed.data().get("ground").asString()).isEqualTo("CONSENT_UNDERSTOOD");
        assertThat(reviewed.data().toString()).doesNotContain(WORDS);
        EventContracts.assertKept(
                "eligibility", "DonorReviewed", 1, reviewed.data().toString());
    }

    @Test
    void an_acceptance_for_another_cause_is_no_review() {
        var donor = newDonor();
        var heavy = new HashMap<>(healthCheck(noToAll()));
        heavy.put(
                "measurements",
                Map.of("weightKg", 160, "heightCm", 166, "haemoglobin", Map.of("gPerL", 150, "sample", "VENOUS")));
        var referred = json(post(eligibility(donor), heavy).expectStatus().isCreated());
        accept(donor, referred).expectStatus().isCreated();
        assertThat(record(donor).at("/giving/reviews")).isEmpty();
    }

    @Test
    void a_donor_of_70_is_reviewed_apart_from_a_health_check_and_the_record_says_until_when() {
        var donor = aged(70);
        gaveAYearAgo(donor);
        assertThat(check(donor).get("outcome").asString()).isEqualTo("REFER_TO_CLINICIAN");
        var given = json(review(donor, "YEARLY_REVIEW", WORDS).expectStatus().isCreated());
        assertThat(given.get("holdsUntil").asString())
                .isEqualTo(TODAY.plusYears(1).toString());
        var listed = record(donor).at("/giving/reviews/0");
        assertThat(listed.get("review")).isEqualTo(given.get("review"));
        assertThat(listed.get("by").asString()).isEqualTo("donor-clinician");
        assertThat(listed.get("words").asString()).isEqualTo(WORDS);
        assertThat(listed.get("holdsUntil")).isEqualTo(given.get("holdsUntil"));
        assertThat(check(donor).get("outcome").asString()).isEqualTo("ELIGIBLE");
    }

    @Test
    void a_review_whose_year_is_over_counts_no_more() {
        var donor = aged(70);
        gaveAYearAgo(donor);
        review(donor, "YEARLY_REVIEW", WORDS).expectStatus().isCreated();
        database.sql("update donor_review set reviewed_on = :on where donor = cast(:donor as uuid)")
                .bind("on", TODAY.minusYears(1))
                .bind("donor", donor)
                .then()
                .block();
        assertThat(check(donor).get("outcome").asString()).isEqualTo("REFER_TO_CLINICIAN");
    }

    @Test
    void a_review_recorded_under_another_number_of_the_person_counts() {
        var merged = aged(70);
        var donor = aged(70);
        gaveAYearAgo(donor);
        review(merged, "YEARLY_REVIEW", WORDS).expectStatus().isCreated();
        post("/api/donors/" + merged + "/merge", Map.of("survivor", donor, "reason", "One donor with two cards"))
                .expectStatus()
                .isOk();
        assertThat(check(donor).get("outcome").asString()).isEqualTo("ELIGIBLE");
        assertThat(codes(review(merged, "YEARLY_REVIEW", WORDS))).contains("donor-merged-away");
    }

    @Test
    void what_is_no_review_is_refused_and_leaves_nothing() {
        var donor = newDonor();
        assertThat(codes(review(donor, "YEARLY_REVIEW", WORDS))).containsExactly("review-not-of-this-age");
        review(donor, "OTHER", WORDS).expectStatus().isBadRequest();
        review(donor, "YEARLY_REVIEW", "short").expectStatus().isBadRequest();
        review(fresh(), "YEARLY_REVIEW", WORDS).expectStatus().isNotFound();
        post(
                        Roles.DONOR_CARER,
                        fresh(),
                        "/api/donors/" + donor + "/reviews",
                        Map.of("ground", "YEARLY_REVIEW", "words", WORDS))
                .expectStatus()
                .isForbidden();
        assertThat(record(donor).at("/giving/reviews")).isEmpty();
        var old = aged(70);
        review(old, "YEARLY_REVIEW", WORDS).expectStatus().isCreated();
        assertThat(codes(review(old, "YEARLY_REVIEW", WORDS))).containsExactly("reviewed-today");
    }

    @Test
    void the_record_says_when_each_type_may_be_given_next_and_why() {
        var donor = assessedDonor();
        post(donations(donor), bleed(470, null)).expectStatus().isCreated();
        var next = record(donor).at("/giving/next");
        var wholeBlood = next.get(0);
        assertThat(wholeBlood.get("donation").asString()).isEqualTo("WHOLE_BLOOD");
        assertThat(wholeBlood.get("standing").asString()).isEqualTo("NOT_YET");
        assertThat(wholeBlood.get("from").asString())
                .isEqualTo(TODAY.plusWeeks(16).toString());
        assertThat(wholeBlood.at("/because/0/code").asString()).isEqualTo("interval-too-short");
        assertThat(next.size()).isEqualTo(5);
    }

    private JsonNode record(String donor) {
        return json(get(Roles.DONOR_CLINICIAN, "/api/donors/" + donor)
                .expectStatus()
                .isOk());
    }

    private String aged(int years) {
        var born = new HashMap<>(applicant());
        born.put("dateOfBirth", TODAY.minusYears(years).minusDays(30).toString());
        return json(post("/api/donors", born).expectStatus().isCreated())
                .get("donor")
                .asString();
    }

    private void gaveAYearAgo(String donor) {
        database.sql("""
                        insert into donation (donation, donor, kind, venue, volume_ml, collected_at)
                        values (:donation, cast(:donor as uuid), 'WHOLE_BLOOD', 'BELFAST-HQ', 470, now() - interval '300 days')""")
                .bind(
                        "donation",
                        "A9990%s"
                                .formatted(fresh().replaceAll("\\D", "")
                                        .concat("00000000")
                                        .substring(0, 8)))
                .bind("donor", donor)
                .then()
                .block();
    }

    private JsonNode check(String donor) {
        return json(
                post(eligibility(donor), healthCheck(noToAll())).expectStatus().isCreated());
    }

    private ResponseSpec accept(String donor, JsonNode referred) {
        return post(
                Roles.DONOR_CLINICIAN,
                fresh(),
                eligibility(donor) + "/" + referred.get("assessment").asString() + "/answer",
                Map.of("answer", "ACCEPT", "reason", "within-guidance", "words", WORDS));
    }

    private ResponseSpec review(String donor, String ground, String words) {
        return post(
                Roles.DONOR_CLINICIAN,
                fresh(),
                "/api/donors/" + donor + "/reviews",
                Map.of("ground", ground, "words", words));
    }

    private JournalEvent told(String donor) {
        return Objects.requireNonNull(journal.history("eligibility", donor)
                .filter(event -> event.type().equals("DonorReviewed"))
                .single()
                .block());
    }

    private static List<String> codes(ResponseSpec refused) {
        return json(refused.expectStatus().isEqualTo(422)).get("objections").findValuesAsString("code");
    }
}
