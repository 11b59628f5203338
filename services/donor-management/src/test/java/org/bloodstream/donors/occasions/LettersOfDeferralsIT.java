package org.bloodstream.donors.occasions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.testkit.TestServers;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class LettersOfDeferralsIT extends OccasionsTest {
    private static final String UNSAID = "We explained the reason to you, or will if you ring us.";

    @Test
    void what_a_health_check_found_is_one_letter_in_the_rules_words_with_the_day() {
        var donor = reachedBy("EMAIL");
        post(eligibility(donor), lowHaemoglobin()).expectStatus().isCreated();
        awaitTold(donor, "DEFERRAL_TOLD WAITING");
        assertThat(fact(donor, "DEFERRAL_TOLD", "reasons"))
                .contains("Please wait 3 months so that your iron can recover. You can give again from ")
                .contains(day(today().plusMonths(3)));
    }

    @Test
    void what_staff_recorded_is_told_without_their_words_and_an_extension_overtakes_it_until_nothing_of_it_holds() {
        var donor = reachedBy("EMAIL");
        var deferral = imposed(donor, "LETTER", 20);
        awaitTold(donor, "DEFERRAL_TOLD WAITING");
        assertThat(fact(donor, "DEFERRAL_TOLD", "reasons"))
                .isEqualTo(UNSAID + " You can give again from " + day(today().plusDays(20)) + ".");
        clinician(donor, deferral, "extension", Map.of("end", until(40), "words", "Looked at with the donor"));
        awaitTold(donor, "DEFERRAL_TOLD CANCELLED overtaken", "DEFERRAL_TOLD WAITING");
        assertThat(fact(donor, "DEFERRAL_TOLD", "reasons")).contains(day(today().plusDays(40)));
        clinician(donor, deferral, "end", Map.of("reason", "recorded-in-error", "words", "Looked at with the donor"));
        awaitTold(donor, "DEFERRAL_TOLD CANCELLED overtaken", "DEFERRAL_TOLD CANCELLED overtaken");
    }

    @Test
    void who_was_told_of_a_deferral_learns_that_it_ended_early_and_what_still_holds() {
        var donor = reachedBy("EMAIL");
        var first = imposed(donor, "LETTER", 20);
        var second = imposed(donor, "DONOR", 30);
        awaitTold(donor, "DEFERRAL_TOLD WAITING", "DEFERRAL_TOLD WAITING");
        haveGone(donor);
        var error = Map.<String, Object>of("reason", "recorded-in-error", "words", "Looked at with the donor");
        clinician(donor, first, "end", error);
        awaitTold(donor, "DEFERRAL_TOLD RECEIVED", "DEFERRAL_TOLD RECEIVED", "DEFERRAL_ENDED WAITING");
        assertThat(fact(donor, "DEFERRAL_ENDED", "now"))
                .contains(day(today().plusDays(30)))
                .doesNotContain(day(today().plusDays(20)));
        clinician(donor, second, "end", error);
        awaitTold(
                donor,
                "DEFERRAL_TOLD RECEIVED",
                "DEFERRAL_TOLD RECEIVED",
                "DEFERRAL_ENDED WAITING",
                "DEFERRAL_ENDED WAITING");
        assertThat(fact(donor, "DEFERRAL_ENDED", "now")).startsWith("No such reason is on your record now.");
    }

    @Test
    void what_a_laboratory_found_is_in_no_letter_and_a_booked_donor_learns_only_that_it_is_called_off() {
        var donor = reachedBy("EMAIL");
        booked(donor, newSession(nextWeek(), 1), 1);
        awaitTold(donor, "APPOINTMENT_CONFIRMED WAITING");
        imposed(donor, "LABORATORY", 20);
        awaitTold(donor, "APPOINTMENT_CONFIRMED CANCELLED overtaken", "APPOINTMENT_CALLED_OFF WAITING");
        // A deferral of another source comes after it in the same stream: what it would have told is told by then.
        imposed(donor, "DONOR", 30);
        awaitTold(
                donor,
                "APPOINTMENT_CONFIRMED CANCELLED overtaken",
                "APPOINTMENT_CALLED_OFF WAITING",
                "DEFERRAL_TOLD WAITING");
        assertThat(fact(donor, "DEFERRAL_TOLD", "reasons")).doesNotContain(day(today().plusDays(20)));
    }

    @Test
    void a_donor_learns_that_an_account_was_linked_and_that_it_was_taken_off() {
        var donor = reachedBy("EMAIL");
        var code = json(post("/api/donors/" + donor + "/account-code", Map.of())
                        .expectStatus()
                        .isCreated())
                .get("code")
                .asString();
        links(fresh(), code).expectStatus().isOk();
        post("/api/donors/" + donor + "/account-unlinking", Map.of("reason", "Asked for it by telephone"))
                .expectStatus()
                .isOk();
        awaitTold(donor, "ACCOUNT_LINKED WAITING", "ACCOUNT_UNLINKED WAITING");
        assertThat(fact(donor, "ACCOUNT_LINKED", "day")).isEqualTo(day(today()));
    }

    private ResponseSpec links(String account, String code) {
        return http.post()
                .uri("/api/donors/me/link")
                .headers(headers ->
                        headers.setBearerAuth(TestServers.signedTokens().ofAccount(Roles.DONOR, account)))
                .header("Idempotency-Key", fresh())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("code", code, "dateOfBirth", "1990-05-01"))
                .exchange();
    }

    private void haveGone(String donor) {
        database.sql("update letter set state = 'RECEIVED', due_at = null, closed_at = now() where donor = :donor")
                .bind("donor", UUID.fromString(donor))
                .then()
                .block();
    }

    private static Map<String, Object> lowHaemoglobin() {
        var check = new HashMap<>(healthCheck(noToAll()));
        check.put(
                "measurements",
                Map.of("weightKg", 68, "heightCm", 166, "haemoglobin", Map.of("gPerL", 100, "sample", "VENOUS")));
        return check;
    }

    private String imposed(String donor, String source, int days) {
        var body =
                Map.of("code", "surgery-other", "words", "A secret of the staff", "source", source, "end", until(days));
        return json(post("/api/donors/" + donor + "/deferrals", body)
                        .expectStatus()
                        .isCreated())
                .get("deferral")
                .asString();
    }

    private void clinician(String donor, String deferral, String deed, Map<String, Object> body) {
        post(Roles.DONOR_CLINICIAN, fresh(), "/api/donors/" + donor + "/deferrals/" + deferral + "/" + deed, body)
                .expectStatus()
                .isOk();
    }

    private static Map<String, Object> until(int days) {
        return Map.of("kind", "ON_DAY", "day", today().plusDays(days).toString());
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
    }
}
