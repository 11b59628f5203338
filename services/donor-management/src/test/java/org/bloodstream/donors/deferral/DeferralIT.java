package org.bloodstream.donors.deferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

class DeferralIT extends DonorManagementTest {
    private static final String WORDS = "Letter of the hospital, operation last week";
    private static final Map<String, Object> FOR_EVER = Map.of("kind", "NEVER");
    private static final Map<String, Object> UNTIL_IT_ENDS = Map.of("kind", "WHEN_IT_ENDS");

    @Autowired
    private Journal journal;

    @Autowired
    private ReactiveTransactionManager transactions;

    @Test
    void nothing_is_collected_while_a_deferral_is_in_force_and_a_clinician_ends_what_was_recorded_in_error() {
        var donor = assessedDonor();
        var deferral = imposed(donor, until(1));
        var refused =
                json(post(donations(donor), bleed(470, null)).expectStatus().isEqualTo(422));
        assertThat(codes(refused)).containsExactly("donor-deferred");
        assertThat(refused.at("/objections/0/facts/until").asString()).isEqualTo(day(1));
        assertThat(refused.at("/objections/0/facts/deferral").asString()).isEqualTo(deferral);
        assertThat(refused.toString()).doesNotContain("surgery", "operation");

        var ended =
                json(end(donor, deferral, "recorded-in-error").expectStatus().isOk());
        assertThat(ended.get("state").asString()).isEqualTo("ENDED");
        assertThat(ended.at("/history/0/by").asString()).isEqualTo("donor-clinician");
        post(donations(donor), bleed(470, null)).expectStatus().isCreated();
    }

    @Test
    void nothing_is_collected_without_a_health_check_of_today() {
        var donor = newDonor();
        assertThat(codes(json(
                        post(donations(donor), bleed(470, null)).expectStatus().isEqualTo(422))))
                .containsExactly("not-assessed-today");
        assessed(donor);
        database.sql(
                        "update assessment set assessed_at = assessed_at - interval '1 day' where donor = cast(:donor as uuid)")
                .bind("donor", donor)
                .then()
                .block();
        assertThat(codes(json(
                        post(donations(donor), bleed(470, null)).expectStatus().isEqualTo(422))))
                .containsExactly("not-assessed-today");
    }

    @Test
    void an_exclusion_excludes_at_every_health_check_whatever_is_answered_and_the_list_shows_it_with_its_history() {
        var donor = newDonor();
        var deferral = imposed(donor, FOR_EVER);
        var check = json(
                post(eligibility(donor), healthCheck(noToAll())).expectStatus().isCreated());
        assertThat(check.get("outcome").asString()).isEqualTo("EXCLUDED");
        assertThat(check.at("/findings/0/deferral").asString()).isEqualTo(deferral);
        assertThat(check.at("/findings/0/words").asString()).doesNotContain("operation");

        var listed =
                json(get(Roles.DONOR_CLINICIAN, deferrals(donor)).expectStatus().isOk());
        assertThat(listed.get("deferrals")).hasSize(1);
        assertThat(listed.at("/deferrals/0/words").asString()).isEqualTo(WORDS);
        assertThat(listed.at("/deferrals/0/state").asString()).isEqualTo("IN_FORCE");
        assertThat(journal.history("access", donor).collectList().block()).isNotEmpty();
    }

    @Test
    void the_low_haemoglobin_of_a_health_check_defers_at_the_next_one_although_it_is_measured_well() {
        var donor = newDonor();
        post(eligibility(donor), measured(68, 124)).expectStatus().isCreated();
        var again = json(
                post(eligibility(donor), healthCheck(noToAll())).expectStatus().isCreated());
        assertThat(again.get("outcome").asString()).isEqualTo("DEFERRED");
        var record = json(
                get(Roles.DONOR_CARER, "/api/donors/" + donor).expectStatus().isOk());
        assertThat(record.get("deferrals").findValuesAsString("code"))
                .containsExactly("haemoglobin-too-low", "low-haemoglobin");
        assertThat(codes(json(
                        post(donations(donor), bleed(470, null)).expectStatus().isEqualTo(422))))
                .contains("donor-deferred", "not-assessed-today");
    }

    @Test
    void a_clinician_extends_a_deferral_and_its_first_end_stays_on_record() {
        var donor = newDonor();
        var deferral = imposed(donor, until(3));
        var extended = json(extend(donor, deferral, until(9)).expectStatus().isOk());
        assertThat(extended.at("/end/day").asString()).isEqualTo(day(9));
        assertThat(extended.at("/history/0/before/day").asString()).isEqualTo(day(3));
        assertThat(codes(json(extend(donor, deferral, until(8)).expectStatus().isEqualTo(422))))
                .containsExactly("end-not-later");
        end(donor, deferral, "clinician-accepted").expectStatus().isOk();
        assertThat(codes(json(extend(donor, deferral, FOR_EVER).expectStatus().isEqualTo(422))))
                .containsExactly("deferral-not-in-force");
    }

    @Test
    void the_events_keep_their_contracts_and_no_word_of_staff() {
        var donor = newDonor();
        var deferral = imposed(donor, until(3));
        extend(donor, deferral, FOR_EVER).expectStatus().isOk();
        end(donor, deferral, "recorded-in-error").expectStatus().isOk();
        var events = Objects.requireNonNull(
                journal.history("deferral", donor).collectList().block());
        assertThat(events)
                .extracting(event -> event.type())
                .containsExactly("DeferralImposed", "DeferralExtended", "DeferralEnded");
        for (var event : events) {
            EventContracts.assertKept("deferral", event.type(), 1, event.data().toString());
            assertThat(event.data().toString()).doesNotContain("hospital");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER, clinician-accepted, deferral-not-overridable",
        "NEVER, condition-ended, end-reason-not-of-this-deferral"
    })
    void what_is_for_ever_ends_as_recorded_in_error_alone(String kind, String reason, String code) {
        var donor = newDonor();
        var deferral = imposed(donor, Map.of("kind", kind));
        assertThat(codes(json(end(donor, deferral, reason).expectStatus().isEqualTo(422))))
                .containsExactly(code);
    }

    @Test
    void bad_input_is_refused_precisely_and_changes_nothing() {
        var donor = newDonor();
        assertThat(error(impose(donor, Map.of("kind", "ON_DAY")))).isEqualTo("end.day required");
        assertThat(error(impose(donor, Map.of("kind", "NEVER", "day", day(1))))).isEqualTo("end.day not-with-this-end");
        assertThat(codes(json(impose(donor, until(0)).expectStatus().isEqualTo(422))))
                .containsExactly("end-not-in-future");
        impose(fresh(), FOR_EVER).expectStatus().isNotFound();
        get(Roles.DONOR_CARER, deferrals(fresh())).expectStatus().isNotFound();
        assertThat(json(end(donor, fresh(), "recorded-in-error").expectStatus().isNotFound())
                        .get("code")
                        .asString())
                .isEqualTo("deferral-unknown");
        assertThat(json(get(Roles.DONOR_CARER, deferrals(donor))).get("deferrals"))
                .isEmpty();
    }

    @Test
    void nobody_ends_another_donors_deferral() {
        var deferral = imposed(newDonor(), FOR_EVER);
        end(newDonor(), deferral, "recorded-in-error").expectStatus().isNotFound();
    }

    @Test
    void a_donor_carer_imposes_and_reads_and_neither_ends_nor_extends() {
        var donor = newDonor();
        var deferral = imposed(donor, UNTIL_IT_ENDS);
        var ending = Map.of("reason", "condition-ended", "words", WORDS);
        post(Roles.DONOR_CARER, fresh(), deferrals(donor) + "/" + deferral + "/end", ending)
                .expectStatus()
                .isForbidden();
        post(Roles.DONOR_CARER, fresh(), deferrals(donor) + "/" + deferral + "/extension", Map.of())
                .expectStatus()
                .isForbidden();
        get(Roles.QUALITY_OFFICER, deferrals(donor)).expectStatus().isForbidden();
        end(donor, deferral, "condition-ended").expectStatus().isOk();
    }

    @Test
    void what_health_checks_found_before_this_list_is_taken_from_the_journal_and_nothing_that_a_later_one_ended()
            throws IOException {
        var donor = newDonor();
        post(eligibility(donor), measured(49, 150)).expectStatus().isCreated();
        post(eligibility(donor), measured(68, 124)).expectStatus().isCreated();
        var again = migration();
        var taken = TransactionalOperator.create(transactions)
                .execute(transaction -> {
                    transaction.setRollbackOnly();
                    return database.sql("delete from deferral_change")
                            .then()
                            .then(database.sql("delete from deferral").then())
                            .then(database.sql(again).then())
                            .thenMany(database.sql("select code from deferral where donor = cast(:donor as uuid)"
                                            + " and end_kind = 'ON_DAY' and cardinality(donations) = 5 order by code")
                                    .bind("donor", donor)
                                    .mapValue(String.class)
                                    .all());
                })
                .collectList()
                .block();
        assertThat(taken).containsExactly("haemoglobin-too-low", "low-haemoglobin");
    }

    private static String migration() throws IOException {
        try (var file = DeferralIT.class.getResourceAsStream("/db/migration/V040__deferral.sql")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("do $$"));
        }
    }

    private static Map<String, Object> measured(int kg, int haemoglobin) {
        var check = new HashMap<>(healthCheck(noToAll()));
        check.put(
                "measurements",
                Map.of(
                        "weightKg",
                        kg,
                        "heightCm",
                        166,
                        "haemoglobin",
                        Map.of("gPerL", haemoglobin, "sample", "VENOUS")));
        return check;
    }

    private static String day(int daysOn) {
        return LocalDate.now(RegionalTime.ZONE).plusDays(daysOn).toString();
    }

    private static Map<String, Object> until(int daysOn) {
        return Map.of("kind", "ON_DAY", "day", day(daysOn));
    }

    private static String deferrals(String donor) {
        return "/api/donors/" + donor + "/deferrals";
    }

    private ResponseSpec impose(String donor, Map<String, Object> end) {
        return post(deferrals(donor), Map.of("code", "surgery-other", "words", WORDS, "source", "LETTER", "end", end));
    }

    private String imposed(String donor, Map<String, Object> end) {
        return json(impose(donor, end).expectStatus().isCreated())
                .get("deferral")
                .asString();
    }

    private ResponseSpec end(String donor, String deferral, String reason) {
        return post(
                Roles.DONOR_CLINICIAN,
                fresh(),
                deferrals(donor) + "/" + deferral + "/end",
                Map.of("reason", reason, "words", "Looked at with the donor"));
    }

    private ResponseSpec extend(String donor, String deferral, Map<String, Object> end) {
        return post(
                Roles.DONOR_CLINICIAN,
                fresh(),
                deferrals(donor) + "/" + deferral + "/extension",
                Map.of("end", end, "words", "Looked at with the donor"));
    }

    private static String error(ResponseSpec answer) {
        var problem = json(answer.expectStatus().isBadRequest());
        return problem.at("/errors/0/field").asString() + " "
                + problem.at("/errors/0/code").asString();
    }
}
