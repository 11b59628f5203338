package org.bloodstream.donors.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.PublishedEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class RevisionIT extends SessionsTest {
    @Autowired
    private Journal journal;

    @Test
    void who_waits_gets_a_place_when_the_slot_grows_and_the_world_learns_both(@Value("${TOPIC_PREFIX}") String prefix) {
        var venue = newVenue();
        var session = newSession(venue);
        booked(newDonor(), session, 1);
        var waits = json(ask("WAIT", newDonor(), session, 1).expectStatus().isCreated())
                .get("appointment")
                .asString();
        revise(session, revision(venue, 2)).expectStatus().isOk();
        assertThat(state(waits)).isEqualTo("BOOKED");
        booked(newDonor(), session, 2);
        try (var events = new PublishedEvents(prefix, "session", "appointment")) {
            assertThat(events.await(session, "SessionRevised")
                            .data()
                            .at("/slots/1/startsAt")
                            .asString())
                    .startsWith("00:00");
            assertThat(events.await(waits, "AppointmentBooked")
                            .data()
                            .get("way")
                            .asString())
                    .isEqualTo("PROMOTED");
        }
    }

    @Test
    void nobody_loses_a_place_and_nothing_is_changed() {
        var venue = newVenue();
        var session = newSession(venue, today().plusDays(6));
        revise(session, revision(venue, 2)).expectStatus().isOk();
        booked(newDonor(), session, 1);
        booked(newDonor(), session, 1);
        var fewer = new HashMap<>(revision(venue, 1));
        fewer.put("added", List.of());
        assertThat(codes(json(revise(session, fewer).expectStatus().isEqualTo(422))))
                .containsExactly("places-taken");
        var elsewhere = new HashMap<>(fewer);
        elsewhere.put("venue", newVenue());
        elsewhere.put("places", List.of());
        elsewhere.put("chairs", 3);
        assertThat(codes(json(revise(session, elsewhere).expectStatus().isEqualTo(422))))
                .containsExactly("donors-not-told");
    }

    @Test
    void a_slot_is_moved_once_its_donors_were_told_and_taken_out_once_nobody_is_in_it() {
        var venue = newVenue();
        var session = newSession(venue, today().plusDays(6));
        revise(session, revision(venue, 1)).expectStatus().isOk();
        var appointment = booked(newDonor(), session, 1);
        var moved = nothingElse(venue);
        moved.put("moved", List.of(Map.of("slot", 1, "startsAt", "08:00", "endsAt", "09:00")));
        var refused = json(revise(session, moved).expectStatus().isEqualTo(422));
        assertThat(codes(refused)).containsExactly("donors-not-told");
        assertThat(refused.at("/objections/0/facts/appointments/0").asString()).isEqualTo(appointment);
        moved.put("told", List.of(appointment));
        assertThat(json(revise(session, moved).expectStatus().isOk())
                        .at("/slots/0/startsAt")
                        .asString())
                .startsWith("08:00");
        var told = journal.history("session", session)
                .filter(event -> event.type().equals("SessionRevised"))
                .last()
                .block();
        assertThat(Objects.requireNonNull(told).data().at("/told/0").asString()).isEqualTo(appointment);
        var without = nothingElse(venue);
        without.put("takenOut", List.of(1));
        assertThat(codes(json(revise(session, without).expectStatus().isEqualTo(422))))
                .containsExactly("places-taken");
        post("/api/donors/appointments/" + appointment + "/move", Map.of("session", session, "slot", 2))
                .expectStatus()
                .isOk();
        assertThat(json(revise(session, without).expectStatus().isOk()).get("slots"))
                .hasSize(1);
        assertThat(state(appointment)).isEqualTo("BOOKED");
        ask("BOOK", newDonor(), session, 1).expectStatus().isNotFound();
        ask("WAIT", newDonor(), session, 1).expectStatus().isNotFound();
        assertThat(json(revise(session, without).expectStatus().isEqualTo(422))
                        .at("/objections/0/code")
                        .asString())
                .isEqualTo("slots-not-there");
    }

    @Test
    void a_slot_is_named_once_and_not_both_taken_out_and_changed() {
        var twice = nothingElse(fresh());
        var eight = Map.of("slot", 1, "startsAt", "08:00", "endsAt", "09:00");
        twice.put("moved", List.of(eight, eight));
        assertThat(error(json(revise(fresh(), twice).expectStatus().isBadRequest())))
                .isEqualTo("moved slot-twice");
        var both = nothingElse(fresh());
        both.put("moved", List.of(eight));
        both.put("takenOut", List.of(1));
        assertThat(error(json(revise(fresh(), both).expectStatus().isBadRequest())))
                .isEqualTo("takenOut slot-taken-out-and-changed");
        var seconds = nothingElse(fresh());
        seconds.put("moved", List.of(Map.of("slot", 1, "startsAt", "08:00:30", "endsAt", "09:00")));
        assertThat(error(json(revise(fresh(), seconds).expectStatus().isBadRequest())))
                .isEqualTo("moved time-not-whole-minutes");
    }

    @Test
    void what_is_not_there_is_not_changed() {
        revise(fresh(), revision(newVenue(), 2)).expectStatus().isNotFound();
        revise(newSession(newVenue()), revision(fresh(), 2)).expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource({"chairs, many, chairs type-mismatch", "opensAt, 09:15:30, opensAt time-not-whole-minutes"})
    void bad_input_is_named_field_by_field(String field, String value, String error) {
        var body = new HashMap<>(revision(fresh(), 2));
        body.put(field, value);
        assertThat(error(json(revise(fresh(), body).expectStatus().isBadRequest())))
                .isEqualTo(error);
    }

    private String newSession(String venue) {
        return newSession(venue, nextWeek());
    }

    private String newSession(String venue, LocalDate day) {
        var plan = plan(venue, day, 1, List.of(slot("00:00", "23:00", "WHOLE_BLOOD", 1)));
        return json(post(SESSIONS, plan).expectStatus().isCreated())
                .get("session")
                .asString();
    }

    private static HashMap<String, Object> nothingElse(String venue) {
        var body = new HashMap<>(revision(venue, 1));
        body.put("places", List.of());
        body.put("added", List.of());
        return body;
    }

    /** Slot 1 has so many places, and there is a second one beside it. */
    private static Map<String, Object> revision(String venue, int places) {
        return Map.of(
                "venue",
                venue,
                "opensAt",
                "00:00",
                "closesAt",
                "23:59",
                "chairs",
                places + 1,
                "places",
                List.of(Map.of("slot", 1, "places", places)),
                "added",
                List.of(slot("00:00", "23:59", "WHOLE_BLOOD", 1)));
    }

    private ResponseSpec revise(String session, Map<String, Object> body) {
        return post(SESSIONS + "/" + session + "/revision", body);
    }
}
