package org.bloodstream.donors.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.testkit.PublishedEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class RevisionIT extends SessionsTest {
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
        var session = newSession(venue);
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
                .containsExactly("donors-awaited");
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
        var plan = plan(venue, nextWeek(), 1, List.of(slot("00:00", "23:00", "WHOLE_BLOOD", 1)));
        return json(post(SESSIONS, plan).expectStatus().isCreated())
                .get("session")
                .asString();
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
