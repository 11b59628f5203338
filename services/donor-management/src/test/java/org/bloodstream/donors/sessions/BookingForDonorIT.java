package org.bloodstream.donors.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a donor carer does for a donor on the telephone. */
class BookingForDonorIT extends SessionsTest {
    private static final Map<String, Object> BY_DONOR = Map.of("by", "DONOR");

    @Test
    void a_carer_sees_books_moves_and_cancels_what_a_donor_holds() {
        var donor = newDonor();
        assertThat(held(donor)).isEmpty();
        var session = newSession(nextWeek(), 1);
        var appointment = booked(donor, session, 1);
        var only = held(donor).get(0);
        assertThat(only.get("appointment").asString()).isEqualTo(appointment);
        assertThat(only.get("state").asString()).isEqualTo("BOOKED");
        assertThat(only.get("day").asString()).isEqualTo(nextWeek().toString());
        var later = newSession(nextWeek().plusDays(3), 1);
        of(appointment, "move", Map.of("session", later, "slot", 1))
                .expectStatus()
                .isOk();
        assertThat(held(donor).get(0).get("session").asString()).isEqualTo(later);
        of(appointment, "cancellation", BY_DONOR).expectStatus().isOk();
        assertThat(held(donor)).isEmpty();
    }

    @Test
    void a_place_on_a_waiting_list_says_how_many_are_before() {
        var session = newSession(nextWeek(), 1);
        booked(newDonor(), session, 1);
        ask("WAIT", newDonor(), session, 1).expectStatus().isCreated();
        var donor = newDonor();
        ask("WAIT", donor, session, 1).expectStatus().isCreated();
        var waits = held(donor).get(0);
        assertThat(waits.get("state").asString()).isEqualTo("WAITING");
        assertThat(waits.get("inLine").asInt()).isEqualTo(2);
    }

    @Test
    void slots_say_whether_a_place_is_free_and_show_nobody() {
        var session = newSession(nextWeek(), 1);
        assertThat(slot(session).get("free").asBoolean()).isTrue();
        var donor = newDonor();
        booked(donor, session, 1);
        assertThat(slot(session).get("free").asBoolean()).isFalse();
        assertThat(slot(session).toString()).doesNotContain(donor);
    }

    @Test
    void an_appointment_under_a_number_that_was_merged_away_is_seen_moved_and_promoted_as_the_survivors() {
        var old = newDonor();
        var appointment = booked(old, newSession(nextWeek(), 1), 1);
        var full = newSession(nextWeek().plusDays(1), 1);
        var other = booked(newDonor(), full, 1);
        var waiting = newDonor();
        var waits = json(ask("WAIT", waiting, full, 1).expectStatus().isCreated())
                .get("appointment")
                .asString();
        var survivor = merged(old);
        merged(waiting);
        assertThat(held(survivor).get(0).get("appointment").asString()).isEqualTo(appointment);
        var to = Map.of("session", newSession(nextWeek().plusDays(2), 1), "slot", 1);
        of(appointment, "move", to).expectStatus().isOk();
        of(other, "cancellation", BY_DONOR).expectStatus().isOk();
        assertThat(state(waits)).isEqualTo("BOOKED");
    }

    @Test
    void bad_input_unknown_donors_and_other_roles_see_nothing() {
        assertThat(error(json(get(Roles.DONOR_CARER, "/api/donors/slots?from=2026-12-24&to=2026-12-01")
                        .expectStatus()
                        .isBadRequest())))
                .isEqualTo("to period-backwards");
        get(Roles.DONOR_CARER, "/api/donors/slots?from=soon").expectStatus().isBadRequest();
        var unknown = json(get(Roles.DONOR_CARER, "/api/donors/" + fresh() + "/appointments")
                .expectStatus()
                .isNotFound());
        assertThat(codes(unknown)).containsExactly("donor-unknown");
        get(Roles.WARD_NURSE, "/api/donors/slots").expectStatus().isForbidden();
        get(Roles.DONOR, "/api/donors/" + newDonor() + "/appointments")
                .expectStatus()
                .isForbidden();
    }

    private String merged(String old) {
        var survivor = newDonor();
        post("/api/donors/" + old + "/merge", Map.of("survivor", survivor, "reason", "One donor with two cards"))
                .expectStatus()
                .isOk();
        return survivor;
    }

    private JsonNode held(String donor) {
        return json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/appointments")
                        .expectStatus()
                        .isOk())
                .get("appointments");
    }

    private JsonNode slot(String session) {
        return json(get(Roles.DONOR_CARER, "/api/donors/slots").expectStatus().isOk())
                .get("slots")
                .valueStream()
                .filter(each -> each.get("session").asString().equals(session))
                .findFirst()
                .orElseThrow();
    }
}
