package org.bloodstream.donors.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OwnAppointmentsIT extends SelfServiceTest {

    @Test
    void a_donor_books_moves_and_cancels() {
        var account = accountOf(newDonor());
        var appointment = bookedBy(account, newSession(nextWeek(), 1));
        var later = newSession(nextWeek().plusDays(1), 1);
        assertThat(held(account).at("/appointments/0/state").asString()).isEqualTo("BOOKED");
        does(account, of(appointment, "move"), Map.of("session", later, "slot", 1))
                .expectStatus()
                .isOk();
        assertThat(held(account).at("/appointments/0/session").asString()).isEqualTo(later);
        assertThat(held(account).at("/appointments/0/day").asString())
                .isEqualTo(nextWeek().plusDays(1).toString());
        does(account, of(appointment, "cancellation"), Map.of()).expectStatus().isOk();
        assertThat(held(account).get("appointments")).isEmpty();
        assertThat(state(appointment)).isEqualTo("CANCELLED");
    }

    @Test
    void a_donor_waits_in_line_learns_the_place_in_it_and_leaves() {
        var session = newSession(nextWeek(), 1);
        bookedBy(accountOf(newDonor()), session);
        wants(accountOf(newDonor()), "WAIT", session).expectStatus().isCreated();
        var account = accountOf(newDonor());
        var waiting = json(wants(account, "WAIT", session).expectStatus().isCreated())
                .get("appointment")
                .asString();
        assertThat(held(account).at("/appointments/0/inLine").asInt()).isEqualTo(2);
        does(account, of(waiting, "cancellation"), Map.of()).expectStatus().isOk();
        assertThat(state(waiting)).isEqualTo("CANCELLED");
    }

    @Test
    void the_rules_of_every_booking_hold_for_donors_too() {
        var donor = newDonor();
        var account = accountOf(donor);
        var full = newSession(nextWeek(), 1);
        bookedBy(accountOf(newDonor()), full);
        assertRefused(wants(account, "BOOK", full), "slot-full");
        assertRefused(wants(account, "WAIT", newSession(nextWeek(), 1)), "slot-free");
        post(donations(assessed(donor)), bleed(470, null)).expectStatus().isCreated();
        assertRefused(wants(account, "BOOK", newSession(nextWeek(), 1)), "interval-too-short");
        wants(account, "WALK_IN", newSession(nextWeek(), 1)).expectStatus().isBadRequest();
        wants(account, "BOOK", fresh()).expectStatus().isNotFound();
    }

    /** Beside one that does not exist, so that the two cannot be told apart. */
    @Test
    void anothers_appointment_is_as_one_that_does_not_exist() {
        var session = newSession(nextWeek(), 2);
        var theirs = bookedBy(accountOf(newDonor()), session);
        var account = accountOf(newDonor());
        var to = Map.of("session", newSession(nextWeek(), 2), "slot", 1);
        for (var appointment : List.of(theirs, fresh())) {
            for (var answer : List.of(
                    does(account, of(appointment, "move"), to),
                    does(account, of(appointment, "cancellation"), Map.of()),
                    does(account, ME + "/pre-check", preCheck(account, appointment, noToEach()))))
                assertThat(codes(json(answer.expectStatus().isNotFound()))).containsExactly("appointment-unknown");
        }
        assertThat(state(theirs)).isEqualTo("BOOKED");
    }

    @Test
    void open_sessions_say_where_a_place_is_free_and_nothing_of_who_comes() {
        var venue = newVenue();
        var plan = plan(venue, nextWeek(), 2, List.of(slot("00:00", "23:59", "WHOLE_BLOOD", 1)));
        var session = json(post(SESSIONS, plan).expectStatus().isCreated())
                .get("session")
                .asString();
        var account = accountOf(newDonor());
        assertThat(slot(account, "venue=" + venue, session).get("free").asBoolean())
                .isTrue();
        var other = newDonor();
        bookedBy(accountOf(other), session);
        var full = slot(account, "venue=" + venue, session);
        assertThat(full.get("free").asBoolean()).isFalse();
        assertThat(full.propertyNames())
                .containsExactlyInAnyOrder(
                        "session",
                        "slot",
                        "venue",
                        "venueName",
                        "postcodeDistrict",
                        "day",
                        "startsAt",
                        "endsAt",
                        "donation",
                        "free");
        assertThat(slot(account, "latitude=54.6&longitude=-5.93&km=10", session))
                .isNotNull();
        assertThat(slots(account, "latitude=51.5&longitude=-0.12&km=10")).noneMatch(each -> isOf(each, session));
        reads(account, ME + "/sessions?km=10").expectStatus().isBadRequest();
        comes(session, today().minusDays(1));
        assertThat(slots(account, "from=" + today().minusDays(2) + "&venue=" + venue))
                .isEmpty();
    }

    @Test
    void a_pre_check_is_kept_for_its_session_alone_and_staff_go_through_it() {
        var donor = newDonor();
        var account = accountOf(donor);
        var appointment = bookedBy(account, newSession(nextWeek(), 1));
        var advice = json(does(account, ME + "/pre-check", preCheck(account, appointment, noToEach()))
                .expectStatus()
                .isCreated());
        assertThat(advice.toString()).isEqualTo("{\"kind\":\"NOTHING_AGAINST\",\"words\":[]}");
        var staff = json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/pre-check")
                .expectStatus()
                .isOk());
        assertThat(staff.at("/preChecks/0/appointment").asString()).isEqualTo(appointment);
        assertThat(staff.at("/preChecks/0/replies")).hasSize(27);
        assertThat(json(get(Roles.DONOR_CARER, "/api/donors/" + donor)).get("deferrals"))
                .isEmpty();
        does(
                        account,
                        of(appointment, "move"),
                        Map.of("session", newSession(nextWeek().plusDays(1), 1), "slot", 1))
                .expectStatus()
                .isOk();
        assertThat(json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/pre-check"))
                        .get("preChecks"))
                .isEmpty();
    }

    @Test
    void a_pre_check_tells_a_deferral_in_its_words_and_defers_nobody() {
        var donor = newDonor();
        var account = accountOf(donor);
        var appointment = bookedBy(account, newSession(nextWeek(), 1));
        var replies = noToEach();
        replies.set(
                7,
                Map.of(
                        "question",
                        "Q08",
                        "yes",
                        true,
                        "answers",
                        List.of(Map.of(
                                "condition", "tattoo-or-piercing", "when", "ON_DAY", "day", today().toString()))));
        var advice = json(does(account, ME + "/pre-check", preCheck(account, appointment, replies))
                .expectStatus()
                .isCreated());
        assertThat(advice.get("kind").asString()).isEqualTo("NOT_YET");
        assertThat(advice.at("/words/0").asString()).contains("tattoo");
        assertThat(json(reads(account, ME)).get("deferrals")).isEmpty();
        assertThat(state(appointment)).isEqualTo("BOOKED");
    }

    @Test
    void an_incomplete_pre_check_and_one_of_other_questions_are_refused() {
        var account = accountOf(newDonor());
        var session = newSession(nextWeek(), 1);
        var appointment = bookedBy(account, session);
        assertThat(codes(json(does(account, ME + "/pre-check", preCheck(account, appointment, List.of()))
                        .expectStatus()
                        .isEqualTo(422))))
                .hasSize(27)
                .containsOnly("question-unanswered");
        assertRefused(
                does(
                        account,
                        ME + "/pre-check",
                        Map.of("appointment", appointment, "content", "0".repeat(64), "replies", noToEach())),
                "questions-changed");
        does(account, of(appointment, "cancellation"), Map.of()).expectStatus().isOk();
        assertRefused(
                does(account, ME + "/pre-check", preCheck(account, appointment, noToEach())), "appointment-not-booked");
    }

    private Map<String, Object> preCheck(String account, String appointment, List<?> replies) {
        var questions =
                json(reads(account, ME + "/questionnaire").expectStatus().isOk());
        return Map.of(
                "appointment",
                appointment,
                "content",
                questions.at("/rules/content").asString(),
                "replies",
                replies);
    }

    private static List<Map<String, Object>> noToEach() {
        return new ArrayList<>(IntStream.rangeClosed(1, 27)
                .mapToObj(number -> Map.<String, Object>of("question", "Q%02d".formatted(number), "yes", false))
                .toList());
    }

    private List<JsonNode> slots(String account, String query) {
        var answer =
                json(reads(account, ME + "/sessions?" + query).expectStatus().isOk());
        return StreamSupport.stream(answer.get("slots").spliterator(), false).toList();
    }

    private JsonNode slot(String account, String query, String session) {
        return slots(account, query).stream()
                .filter(each -> isOf(each, session))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(JsonNode slot, String session) {
        return slot.get("session").asString().equals(session);
    }

    private JsonNode held(String account) {
        return json(reads(account, ME + "/appointments").expectStatus().isOk());
    }

    private static String of(String appointment, String deed) {
        return ME + "/appointments/" + appointment + "/" + deed;
    }
}
