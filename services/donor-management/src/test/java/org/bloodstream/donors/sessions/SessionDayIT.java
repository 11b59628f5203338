package org.bloodstream.donors.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

class SessionDayIT extends SessionsTest {
    @Autowired
    private Journal journal;

    @Test
    void a_session_runs_from_opening_to_closing_with_planned_against_actual(@Value("${TOPIC_PREFIX}") String prefix) {
        var session = newSession(nextWeek(), 3);
        var comes = booked(newDonor(), session, 1);
        var misses = booked(newDonor(), session, 1);
        comes(session, today());
        ofSession(session, "opening").expectStatus().isOk();
        of(comes, "arrival", Map.of()).expectStatus().isOk();
        var walksIn = json(ask("WALK_IN", newDonor(), session, 1).expectStatus().isCreated());
        assertThat(walksIn.get("state").asString()).isEqualTo("ARRIVED");
        var early = json(ofSession(session, "closing").expectStatus().isEqualTo(422));
        assertThat(codes(early)).containsExactly("donors-expected");
        comes(session, today().minusDays(1));
        var closed = json(ofSession(session, "closing").expectStatus().isOk());
        assertThat(closed.at("/turnout/0")).isEqualTo(JsonMapper.shared().readTree("""
                {"donation": "WHOLE_BLOOD", "places": 3, "waiting": 0, "booked": 0, "arrived": 2, "walkIns": 1, "missed": 1}"""));
        assertThat(state(misses)).isEqualTo("MISSED");
        var listed = json(get(Roles.DONOR_CARER, SESSIONS + "/" + session)).at("/session/turnout");
        assertThat(listed).isEqualTo(closed.get("turnout"));
        try (var events = new PublishedEvents(prefix, "session", "appointment")) {
            events.await(session, "SessionOpened");
            events.await(session, "SessionClosed");
            events.await(comes, "DonorArrived");
            events.await(misses, "AppointmentMissed");
        }
    }

    @Test
    void the_days_view_shows_slots_and_donors_and_each_of_them_is_on_record_as_opened() {
        var session = newSession(nextWeek(), 1);
        var donor = newDonor();
        var appointment = booked(donor, session, 1);
        var waits = newDonor();
        ask("WAIT", waits, session, 1).expectStatus().isCreated();
        var day = json(
                get(Roles.DONOR_CARER, SESSIONS + "/" + session).expectStatus().isOk());
        var first = day.at("/slots/0/appointments/0");
        assertThat(first.get("appointment").asString()).isEqualTo(appointment);
        assertThat(first.get("familyName").asString()).isEqualTo("Lagan");
        assertThat(first.has("inLine")).isFalse();
        assertThat(day.at("/slots/0/appointments/1/inLine").asInt()).isEqualTo(1);
        for (var shown : new String[] {donor, waits}) {
            var opened = Objects.requireNonNull(
                    journal.history("access", shown).collectList().block());
            assertThat(opened).hasSize(1);
            assertThat(opened.getFirst().data().get("resource").asString()).isEqualTo("/api/donors/sessions/{session}");
        }
    }

    @Test
    void the_list_of_sessions_opens_nobodys_record() {
        var session = newSession(nextWeek(), 1);
        var donor = newDonor();
        booked(donor, session, 1);
        get(Roles.DONOR_CARER, SESSIONS).expectStatus().isOk();
        assertThat(journal.history("access", donor).collectList().block()).isEmpty();
    }

    @Test
    void a_session_is_opened_on_its_day_only_and_once() {
        var session = newSession(nextWeek(), 1);
        assertThat(codes(json(ofSession(session, "opening").expectStatus().isEqualTo(422))))
                .containsExactly("session-not-today");
        comes(session, today());
        ofSession(session, "opening").expectStatus().isOk();
        assertThat(codes(json(ofSession(session, "opening").expectStatus().isEqualTo(422))))
                .containsExactly("session-not-planned");
        ofSession(fresh(), "opening").expectStatus().isNotFound();
    }

    @Test
    void a_donor_arrives_in_an_open_session_and_once() {
        var session = newSession(nextWeek(), 1);
        var appointment = booked(newDonor(), session, 1);
        assertThat(codes(
                        json(of(appointment, "arrival", Map.of()).expectStatus().isEqualTo(422))))
                .containsExactly("session-not-open");
        comes(session, today());
        ofSession(session, "opening").expectStatus().isOk();
        of(appointment, "arrival", Map.of()).expectStatus().isOk();
        assertThat(codes(
                        json(of(appointment, "arrival", Map.of()).expectStatus().isEqualTo(422))))
                .containsExactly("appointment-not-booked");
        assertThat(codes(json(of(appointment, "cancellation", Map.of("by", "DONOR"))
                        .expectStatus()
                        .isEqualTo(422))))
                .containsExactly("appointment-not-open");
    }

    @Test
    void a_cancelled_session_ends_its_appointments_and_takes_no_more() {
        var session = newSession(nextWeek(), 1);
        var donor = newDonor();
        var appointment = booked(donor, session, 1);
        ofSession(session, "cancellation").expectStatus().isOk();
        assertThat(state(appointment)).isEqualTo("CANCELLED");
        assertThat(codes(json(ask("BOOK", donor, session, 1).expectStatus().isEqualTo(422))))
                .containsExactly("session-ended");
        booked(donor, newSession(nextWeek(), 1), 1);
    }

    @Test
    void a_session_that_is_not_there_is_not_found_and_other_roles_see_none() {
        assertThat(codes(json(get(Roles.DONOR_CARER, SESSIONS + "/" + fresh())
                        .expectStatus()
                        .isNotFound())))
                .containsExactly("session-unknown");
        get(Roles.DONOR_CARER, SESSIONS + "/today").expectStatus().isBadRequest();
        get(Roles.WARD_NURSE, SESSIONS + "/" + fresh()).expectStatus().isForbidden();
    }
}
