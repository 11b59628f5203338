package org.bloodstream.donors.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

class PlanningIT extends SessionsTest {

    @Test
    void a_venue_is_added_once_and_is_on_the_list() {
        var name = "Town hall " + fresh();
        var added = json(post("/api/donors/venues", venue(name)).expectStatus().isCreated());
        var list =
                json(get(Roles.DONOR_CARER, "/api/donors/venues").expectStatus().isOk());
        assertThat(list.get("venues").findValuesAsString("venue"))
                .contains(added.get("venue").asString());
        var again = json(post("/api/donors/venues", venue(name)).expectStatus().isEqualTo(422));
        assertThat(codes(again)).containsExactly("venue-known");
    }

    @Test
    void a_venue_needs_no_position_and_a_wrong_one_is_bad_input() {
        post("/api/donors/venues", Map.of("name", fresh(), "postcodeDistrict", "BT1"))
                .expectStatus()
                .isCreated();
        var nowhere =
                Map.of("name", fresh(), "postcodeDistrict", "BT1", "position", Map.of("latitude", 91, "longitude", 0));
        assertThat(error(json(post("/api/donors/venues", nowhere).expectStatus().isBadRequest())))
                .startsWith("position.latitude");
        var district = Map.of("name", fresh(), "postcodeDistrict", "Belfast");
        assertThat(error(
                        json(post("/api/donors/venues", district).expectStatus().isBadRequest())))
                .isEqualTo("postcodeDistrict pattern");
    }

    @Test
    void a_session_is_planned_published_and_listed_with_what_is_planned(@Value("${TOPIC_PREFIX}") String prefix) {
        var venue = newVenue();
        var slots = List.of(
                slot("10:00", "10:30", "WHOLE_BLOOD", 3),
                slot("09:00", "10:30", "PLATELETS", 2),
                slot("11:00", "11:30", "WHOLE_BLOOD", 5));
        var planned = json(
                post(SESSIONS, plan(venue, nextWeek(), 5, slots)).expectStatus().isCreated());
        assertThat(planned.at("/slots/0/donation").asString()).isEqualTo("PLATELETS");
        var session = planned.get("session").asString();
        var listed = json(get(
                                Roles.DONOR_CARER,
                                SESSIONS + "?venue=" + venue + "&from=" + nextWeek() + "&to=" + nextWeek())
                        .expectStatus()
                        .isOk())
                .get("sessions");
        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/session").asString()).isEqualTo(session);
        assertThat(listed.at("/0/state").asString()).isEqualTo("PLANNED");
        assertThat(listed.at("/0/turnout").findValuesAsString("donation"))
                .containsExactlyInAnyOrder("WHOLE_BLOOD", "PLATELETS");
        assertThat(listed.at("/0/turnout").findValues("places").stream()
                        .mapToInt(each -> each.asInt())
                        .sum())
                .isEqualTo(10);
        try (var events = new PublishedEvents(prefix, "session", "venue")) {
            assertThat(events.await(session, "SessionPlanned").data().get("slots"))
                    .hasSize(3);
            events.await(venue, "VenueAdded");
        }
    }

    @Test
    void a_session_that_cannot_be_held_is_refused_with_everything_that_is_against_it() {
        var slots = List.of(slot("10:00", "10:30", "WHOLE_BLOOD", 9), slot("11:00", "11:00", "WHOLE_BLOOD", 1));
        var refused = json(post(SESSIONS, plan(newVenue(), today().minusDays(1), 4, slots))
                .expectStatus()
                .isEqualTo(422));
        assertThat(codes(refused))
                .containsExactlyInAnyOrder("session-in-past", "capacity-over-chairs", "slot-end-not-after-start");
    }

    @Test
    void a_second_session_at_the_same_time_and_venue_is_refused() {
        var plan = plan(newVenue(), nextWeek(), 4, List.of(slot("10:00", "10:30", "WHOLE_BLOOD", 2)));
        post(SESSIONS, plan).expectStatus().isCreated();
        assertThat(codes(json(post(SESSIONS, plan).expectStatus().isEqualTo(422))))
                .containsExactly("session-overlaps");
    }

    @Test
    void an_unknown_venue_is_not_found() {
        var plan = plan(fresh(), nextWeek(), 4, List.of(slot("10:00", "10:30", "WHOLE_BLOOD", 2)));
        assertThat(codes(json(post(SESSIONS, plan).expectStatus().isNotFound())))
                .containsExactly("venue-unknown");
    }

    @Test
    void bad_input_names_the_field() {
        var good = plan(newVenue(), nextWeek(), 4, List.of(slot("10:00", "10:30", "WHOLE_BLOOD", 2)));
        bad(good, "chairs", 0, "chairs min");
        bad(good, "chairs", 101, "chairs max");
        bad(good, "slots", List.of(), "slots not-empty");
        bad(good, "slots", List.of(slot("10:00", "10:30", "WHOLE_BLOOD", 0)), "slots[0].places min");
        bad(
                good,
                "slots",
                List.of(slot("10:00:30", "10:30", "WHOLE_BLOOD", 1)),
                "slots.startsAt time-not-whole-minutes");
        bad(good, "slots", List.of(slot("10:00", "10:30", "BLOOD", 1)), "");
        bad(good, "day", "2026-02-30", "");
        bad(good, "opensAt", "25:00", "");
        bad(good, "venue", "somewhere", "");
    }

    @Test
    void a_list_runs_forwards_and_over_a_year_at_most() {
        var backwards = get(Roles.DONOR_CARER, SESSIONS + "?from=2026-12-02&to=2026-12-01");
        assertThat(error(json(backwards.expectStatus().isBadRequest()))).isEqualTo("to period-backwards");
        var long_ = get(Roles.DONOR_CARER, SESSIONS + "?from=2026-12-02&to=2027-12-03");
        assertThat(error(json(long_.expectStatus().isBadRequest()))).isEqualTo("to period-too-long");
        assertThat(error(json(get(Roles.DONOR_CARER, SESSIONS + "?from=soon")
                        .expectStatus()
                        .isBadRequest())))
                .isEqualTo("from type-mismatch");
    }

    @Test
    void only_a_donor_carer_plans() {
        var plan = plan(newVenue(), nextWeek(), 4, List.of(slot("10:00", "10:30", "WHOLE_BLOOD", 2)));
        post(Roles.QUALITY_OFFICER, fresh(), SESSIONS, plan).expectStatus().isForbidden();
    }

    private void bad(Map<String, Object> good, String field, Object value, String error) {
        var body = new HashMap<>(good);
        body.put(field, value);
        assertThat(error(json(post(SESSIONS, body).expectStatus().isBadRequest())))
                .contains(error);
    }
}
