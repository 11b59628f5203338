package org.bloodstream.web.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.web.Roles;
import org.bloodstream.web.tryout.ShelfTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningIT extends ShelfTest {
    @Autowired
    private Journal journal;

    private final String person = UUID.randomUUID().toString();

    @Test
    void an_opened_record_is_an_event_that_says_who_why_and_what() {
        open(Roles.WARD_NURSE, person).expectStatus().isOk();
        var event = openings(person).getFirst();
        EventContracts.assertKept("access", event.type(), 1, event.data().toString());
        assertThat(event.actor()).isEqualTo("ward-nurse");
        assertThat(event.purpose()).isEqualTo("TREAT");
        assertThat(event.data().get("roles").toString()).isEqualTo("[\"ward-nurse\"]");
        assertThat(event.data().get("organisation").asString()).isEqualTo("BHSCT");
        assertThat(event.data().get("resource").asString()).isEqualTo("/api/shelf/people/{person}");
        assertThat(event.data().has("breakGlass")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ward-nurse, TREAT", "donor-carer, HOPERAT", "haemovigilance-officer, PUBHLTH"})
    void who_does_not_say_why_is_there_for_what_is_usual_for_the_role(String role, String purpose) {
        open(role, person).expectStatus().isOk();
        assertThat(openings(person).getFirst().purpose()).isEqualTo(purpose);
    }

    @Test
    void a_broken_glass_is_recorded_with_its_reason() {
        open(Roles.WARD_NURSE, person, "Purpose-Of-Use", "ETREAT", "Break-Glass-Reason", "Massive haemorrhage")
                .expectStatus()
                .isOk();
        var event = openings(person).getFirst();
        EventContracts.assertKept("access", event.type(), 1, event.data().toString());
        assertThat(event.data().get("breakGlass").asBoolean()).isTrue();
        assertThat(event.data().get("reason").asString()).isEqualTo("Massive haemorrhage");
    }

    @Test
    void without_its_reason_no_glass_is_broken_and_nothing_is_shown() {
        refused("required", open(Roles.WARD_NURSE, person, "Purpose-Of-Use", "ETREAT"));
        refused("invalid", open(Roles.WARD_NURSE, person, "Purpose-Of-Use", "ETREAT", "Break-Glass-Reason", "no"));
        refused("unexpected", open(Roles.WARD_NURSE, person, "Break-Glass-Reason", "Massive haemorrhage"));
        refused("value-unknown", open(Roles.WARD_NURSE, person, "Purpose-Of-Use", "CURIOSITY"));
        assertThat(openings(person)).isEmpty();
    }

    @Test
    void a_read_that_cannot_be_recorded_is_not_given() {
        run("""
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$""");
        run("CREATE TRIGGER refuse BEFORE INSERT ON journal_subject FOR EACH ROW WHEN (NEW.subject = '" + person
                + "') EXECUTE FUNCTION refuse()");
        var answer = open(Roles.WARD_NURSE, person).expectStatus().is5xxServerError();
        run("DROP TRIGGER refuse ON journal_subject");
        run("DROP FUNCTION refuse");
        assertThat(answer.expectBody(String.class).returnResult().getResponseBody())
                .doesNotContain("Somebody");
        assertThat(openings(person)).isEmpty();
    }

    @Test
    void many_who_open_one_record_at_once_are_all_recorded() {
        var statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(_ -> open(Roles.WARD_NURSE, person)
                        .returnResult(Void.class)
                        .getStatus()
                        .value())
                .toList();
        assertThat(statuses).containsOnly(200);
        assertThat(openings(person))
                .extracting(JournalEvent::version)
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    private void refused(String code, ResponseSpec answer) {
        answer.expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    private ResponseSpec open(String role, String whom, String... headers) {
        var request = http.get().uri("/api/shelf/people/" + whom).headers(as(role));
        for (var i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return request.exchange();
    }

    private List<JournalEvent> openings(String whom) {
        return Objects.requireNonNull(
                journal.history("access", whom).collectList().block());
    }

    private void run(String sql) {
        database.sql(sql).then().block();
    }
}
