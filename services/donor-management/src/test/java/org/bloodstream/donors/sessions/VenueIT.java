package org.bloodstream.donors.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class VenueIT extends SessionsTest {
    private static final String VENUES = "/api/donors/venues";

    @Value("${TOPIC_PREFIX}")
    private String prefix;

    @Test
    void a_venue_is_changed_and_sessions_there_have_its_new_name() {
        var session = newSession(nextWeek(), 2);
        var venue = venueOf(session);
        var name = "Church hall " + fresh();
        ofVenue(venue, "change", venue(name)).expectStatus().isOk();
        assertThat(listed(venue).get("name").asString()).isEqualTo(name);
        try (var events = new PublishedEvents(prefix, "venue")) {
            assertThat(events.await(venue, "VenueChanged").data().get("name").asString())
                    .isEqualTo(name);
        }
    }

    @Test
    void where_donors_are_awaited_the_place_does_not_change_and_nothing_is_retired() {
        var venue = venueOf(newSession(nextWeek(), 2));
        var elsewhere = new HashMap<>(venue("Parish hall " + fresh()));
        elsewhere.put("postcodeDistrict", "BT10");
        assertRefused(ofVenue(venue, "change", elsewhere), "donors-were-told-where");
        assertRefused(ofVenue(venue, "retirement", Map.of()), "sessions-to-come");
        assertThat(listed(venue).get("postcodeDistrict").asString()).isEqualTo("BT9");
    }

    @Test
    void a_venue_that_is_retired_is_not_listed_nothing_is_planned_there_and_its_name_is_free() {
        var name = "Parish hall " + fresh();
        var venue = added(name);
        ofVenue(venue, "retirement", Map.of()).expectStatus().isOk();
        assertThat(venues()).doesNotContain(venue);
        var slots = List.of(slot("00:00", "23:59", "WHOLE_BLOOD", 1));
        post(SESSIONS, plan(venue, nextWeek(), 1, slots)).expectStatus().isNotFound();
        ofVenue(venue, "change", venue(name)).expectStatus().isNotFound();
        ofVenue(venue, "retirement", Map.of()).expectStatus().isNotFound();
        var again = added(name);
        assertThat(venues()).contains(again);
    }

    @Test
    void two_venues_of_a_district_do_not_have_one_name_in_whatever_case() {
        var name = "Parish hall " + fresh();
        added(name);
        var other = newVenue();
        assertRefused(ofVenue(other, "change", venue(name.toUpperCase(Locale.ROOT))), "venue-known");
        ofVenue(fresh(), "change", venue(name)).expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource({"name, '', name", "postcodeDistrict, BT9 7AB, postcodeDistrict", "retired, true, retired"})
    void bad_input_is_named_field_by_field(String name, String value, String field) {
        var body = new HashMap<>(venue("Parish hall"));
        body.put(name, value);
        assertThat(error(json(ofVenue(fresh(), "change", body).expectStatus().isBadRequest())))
                .startsWith(field);
    }

    private ResponseSpec ofVenue(String venue, String deed, Map<String, Object> body) {
        return post(VENUES + "/" + venue + "/" + deed, body);
    }

    private String added(String name) {
        return json(post(VENUES, venue(name)).expectStatus().isCreated())
                .get("venue")
                .asString();
    }

    private List<String> venues() {
        return all().findValuesAsString("venue");
    }

    private JsonNode listed(String venue) {
        return all().valueStream()
                .filter(each -> each.get("venue").asString().equals(venue))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode all() {
        return json(get(Roles.DONOR_CARER, VENUES).expectStatus().isOk()).get("venues");
    }

    private String venueOf(String session) {
        return database.sql("select cast(venue as text) from donation_session where session = cast(:session as uuid)")
                .bind("session", session)
                .mapValue(String.class)
                .one()
                .block();
    }
}
