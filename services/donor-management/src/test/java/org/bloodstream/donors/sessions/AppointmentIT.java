package org.bloodstream.donors.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

class AppointmentIT extends SessionsTest {
    private static final Map<String, Object> BY_DONOR = Map.of("by", "DONOR");

    @Test
    void of_many_at_once_for_the_last_place_one_gets_it_and_the_others_are_told_that_it_is_full() {
        var session = newSession(nextWeek(), 1);
        var donors = IntStream.range(0, 24).mapToObj(_ -> newDonor()).toList();
        var answers = atOnce(donors, donor -> json(ask("BOOK", donor, session, 1)));
        assertThat(answers).filteredOn(answer -> answer.has("appointment")).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.has("appointment"))
                .hasSize(23)
                .allSatisfy(answer -> assertThat(codes(answer)).containsExactly("slot-full"));
    }

    @Test
    void many_at_once_for_many_places_are_each_given_one_of_their_own() {
        var session = newSession(nextWeek(), 20);
        var donors = IntStream.range(0, 20).mapToObj(_ -> newDonor()).toList();
        atOnce(donors, donor -> booked(donor, session, 1));
        var places = database.sql("select place from appointment where session = cast(:session as uuid)")
                .bind("session", session)
                .mapValue(Integer.class)
                .all()
                .collectList()
                .block();
        assertThat(places)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void one_donor_who_books_many_sessions_at_once_has_one_appointment() {
        var donor = newDonor();
        var sessions =
                IntStream.range(0, 8).mapToObj(_ -> newSession(nextWeek(), 3)).toList();
        var answers = atOnce(sessions, session -> json(ask("BOOK", donor, session, 1)));
        assertThat(answers).filteredOn(answer -> answer.has("appointment")).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.has("appointment"))
                .allSatisfy(answer -> assertThat(codes(answer)).containsExactly("appointment-open"));
    }

    @Test
    void who_opted_out_is_not_booked_and_gets_no_place_that_becomes_free() {
        var session = newSession(nextWeek(), 1);
        var booked = booked(newDonor(), session, 1);
        var donor = newDonor();
        var waiting = waiting(donor, session);
        post("/api/donors/" + donor + "/standing", Map.of("change", "OPTED_OUT", "reason", "Told us at the desk"))
                .expectStatus()
                .isOk();
        assertThat(state(waiting)).isEqualTo("CANCELLED");
        of(booked, "cancellation", BY_DONOR).expectStatus().isOk();
        assertThat(state(waiting)).isEqualTo("CANCELLED");
        assertThat(codes(json(ask("BOOK", donor, newSession(nextWeek(), 1), 1))))
                .contains("donor-opted-out");
    }

    @Test
    void a_donor_who_asks_what_is_held_is_told_of_appointments() {
        var donor = newDonor();
        booked(donor, newSession(nextWeek(), 1), 1);
        var export = json(get(Roles.PRIVACY_OFFICER, "/api/donors/" + donor + "/export")
                .expectStatus()
                .isOk());
        assertThat(export.toString())
                .contains("Your appointments")
                .contains("BOOKED")
                .contains(nextWeek().toString());
    }

    @Test
    void a_freed_place_goes_to_who_waited_longest(@Value("${TOPIC_PREFIX}") String prefix) {
        var session = newSession(nextWeek(), 1);
        var first = booked(newDonor(), session, 1);
        var second = waiting(newDonor(), session);
        var third = waiting(newDonor(), session);
        of(first, "cancellation", BY_DONOR).expectStatus().isOk();
        assertThat(List.of(state(first), state(second), state(third)))
                .containsExactly("CANCELLED", "BOOKED", "WAITING");
        try (var events = new PublishedEvents(prefix, "appointment")) {
            events.await(second, "WaitingListJoined");
            assertThat(events.await(second, "AppointmentBooked")
                            .data()
                            .get("way")
                            .asString())
                    .isEqualTo("PROMOTED");
            events.await(first, "AppointmentCancelled");
        }
    }

    @Test
    void many_who_cancel_at_once_leave_no_place_empty_while_somebody_waits() {
        var session = newSession(nextWeek(), 5);
        var booked = IntStream.range(0, 5)
                .mapToObj(_ -> booked(newDonor(), session, 1))
                .toList();
        var waiting = IntStream.range(0, 7)
                .mapToObj(_ -> waiting(newDonor(), session))
                .toList();
        atOnce(booked, each -> of(each, "cancellation", BY_DONOR).expectStatus().isOk());
        assertThat(waiting.stream().map(this::state))
                .containsExactly("BOOKED", "BOOKED", "BOOKED", "BOOKED", "BOOKED", "WAITING", "WAITING");
    }

    @Test
    void who_has_given_meanwhile_is_passed_over_by_the_line() {
        var session = newSession(nextWeek(), 1);
        var first = booked(newDonor(), session, 1);
        var gives = newDonor();
        var second = waiting(gives, session);
        var third = waiting(newDonor(), session);
        post(donations(assessed(gives)), bleed(475, null)).expectStatus().isCreated();
        of(first, "cancellation", BY_DONOR).expectStatus().isOk();
        assertThat(List.of(state(second), state(third))).containsExactly("WAITING", "BOOKED");
    }

    @Test
    void who_is_deferred_beyond_the_slot_loses_the_place_to_the_line_and_books_none_before_the_day() {
        var session = newSession(nextWeek(), 1);
        var donor = newDonor();
        var first = booked(donor, session, 1);
        var second = waiting(newDonor(), session);
        deferred(donor, nextWeek().plusDays(1));
        assertThat(List.of(state(first), state(second))).containsExactly("CANCELLED", "BOOKED");
        assertThat(codes(json(ask("WAIT", donor, session, 1).expectStatus().isEqualTo(422))))
                .containsExactly("donor-deferred");
        booked(donor, newSession(nextWeek().plusDays(1), 1), 1);
    }

    @Test
    void who_is_recorded_as_deceased_has_no_appointment_any_more_and_the_line_moves_up() {
        var session = newSession(nextWeek(), 1);
        var donor = newDonor();
        var first = booked(donor, session, 1);
        var second = waiting(newDonor(), session);
        post(
                        "/api/donors/" + donor + "/standing",
                        Map.of("change", "DECEASED", "diedOn", today().toString(), "reason", "Told by the family"))
                .expectStatus()
                .isOk();
        assertThat(List.of(state(first), state(second))).containsExactly("CANCELLED", "BOOKED");
    }

    private void deferred(String donor, LocalDate until) {
        var end = Map.of("kind", "ON_DAY", "day", until.toString());
        post(
                        "/api/donors/" + donor + "/deferrals",
                        Map.of("code", "surgery-other", "words", "An operation soon", "source", "DONOR", "end", end))
                .expectStatus()
                .isCreated();
    }

    @Test
    void nobody_books_sooner_than_the_interval_allows() {
        var donor = newDonor();
        post(donations(assessed(donor)), bleed(475, null)).expectStatus().isCreated();
        var soon = json(ask("BOOK", donor, newSession(today().plusWeeks(16).minusDays(1), 1), 1)
                .expectStatus()
                .isEqualTo(422));
        assertThat(codes(soon)).containsExactly("interval-too-short");
        assertThat(soon.at("/objections/0/facts/eligibleFrom").asString())
                .isEqualTo(today().plusWeeks(16).toString());
        booked(donor, newSession(today().plusWeeks(16), 1), 1);
    }

    @Test
    void an_appointment_moves_to_another_session_and_its_place_goes_to_who_waits() {
        var session = newSession(nextWeek(), 1);
        var first = booked(newDonor(), session, 1);
        var second = waiting(newDonor(), session);
        var later = newSession(nextWeek().plusDays(1), 1);
        var moved = json(of(first, "move", Map.of("session", later, "slot", 1))
                .expectStatus()
                .isOk());
        assertThat(moved.get("session").asString()).isEqualTo(later);
        assertThat(state(second)).isEqualTo("BOOKED");
        var full = json(of(second, "move", Map.of("session", later, "slot", 1))
                .expectStatus()
                .isEqualTo(422));
        assertThat(codes(full)).containsExactly("slot-full");
    }

    /** Each moves into the other's session: who locked in their own order would wait for each other for ever. */
    @Test
    void two_who_move_across_at_once_both_arrive() {
        for (int round = 0; round < 5; round++) {
            var here = newSession(nextWeek(), 2);
            var there = newSession(nextWeek(), 2);
            var one = booked(newDonor(), here, 1);
            var other = booked(newDonor(), there, 1);
            atOnce(List.of(List.of(one, there), List.of(other, here)), pair -> of(
                            pair.getFirst(), "move", Map.of("session", pair.getLast(), "slot", 1))
                    .expectStatus()
                    .isOk());
        }
    }

    @Test
    void waiting_for_a_free_place_and_booking_a_full_one_are_refused_with_their_codes() {
        var session = newSession(nextWeek(), 1);
        assertThat(codes(json(ask("WAIT", newDonor(), session, 1).expectStatus().isEqualTo(422))))
                .containsExactly("slot-free");
        booked(newDonor(), session, 1);
        assertThat(codes(json(ask("BOOK", newDonor(), session, 1).expectStatus().isEqualTo(422))))
                .containsExactly("slot-full");
    }

    @Test
    void what_is_not_there_is_not_found() {
        var session = newSession(nextWeek(), 1);
        assertThat(codes(json(ask("BOOK", fresh(), session, 1).expectStatus().isNotFound())))
                .containsExactly("donor-unknown");
        assertThat(codes(json(ask("BOOK", newDonor(), session, 2).expectStatus().isNotFound())))
                .containsExactly("slot-unknown");
        assertThat(codes(json(ask("BOOK", newDonor(), fresh(), 1).expectStatus().isNotFound())))
                .containsExactly("slot-unknown");
        assertThat(codes(json(of(fresh(), "arrival", Map.of()).expectStatus().isNotFound())))
                .containsExactly("appointment-unknown");
    }

    @Test
    void a_repeat_of_the_same_key_is_one_appointment() {
        var body = Map.of("donor", newDonor(), "session", newSession(nextWeek(), 2), "slot", 1, "request", "BOOK");
        var key = fresh();
        var first = json(post(Roles.DONOR_CARER, key, APPOINTMENTS, body));
        assertThat(json(post(Roles.DONOR_CARER, key, APPOINTMENTS, body))).isEqualTo(first);
    }

    @Test
    void bad_input_and_other_roles_are_refused_and_change_nothing() {
        var session = newSession(nextWeek(), 1);
        var donor = newDonor();
        assertThat(error(json(ask("BOOK", donor, session, 0).expectStatus().isBadRequest())))
                .isEqualTo("slot min");
        ask("RESERVE", donor, session, 1).expectStatus().isBadRequest();
        ask("BOOK", "Nora", session, 1).expectStatus().isBadRequest();
        post(APPOINTMENTS, Map.of("donor", donor)).expectStatus().isBadRequest();
        var wanted = Map.of("donor", donor, "session", session, "slot", 1, "request", "BOOK");
        post(Roles.WARD_NURSE, fresh(), APPOINTMENTS, wanted).expectStatus().isForbidden();
        var appointment = booked(donor, session, 1);
        of(appointment, "cancellation", Map.of("by", "NOBODY")).expectStatus().isBadRequest();
        of(appointment, "move", Map.of("session", session)).expectStatus().isBadRequest();
        assertThat(state(appointment)).isEqualTo("BOOKED");
    }

    private String waiting(String donor, String session) {
        return json(ask("WAIT", donor, session, 1).expectStatus().isCreated())
                .get("appointment")
                .asString();
    }
}
