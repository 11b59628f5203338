package org.bloodstream.donors.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.bloodstream.donors.sessions.SessionsTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class StaffingIT extends SessionsTest {

    @Test
    void planned_staff_counts_against_what_the_chairs_need_until_it_is_withdrawn(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var session = newSession(nextWeek(), 4);
        var ann = "ann-" + fresh();
        var staffed = json(
                change(session, ann, "DONOR_CARER", "PLANNED").expectStatus().isOk());
        assertThat(role(staffed, "DONOR_CARER").get("needed").asInt()).isEqualTo(2);
        assertThat(role(staffed, "DONOR_CARER").get("missing").asInt()).isEqualTo(1);
        change(session, ann, "DONOR_CARER", "WITHDRAWN").expectStatus().isOk();
        var read = json(get(Roles.DONOR_CARER, SESSIONS + "/" + session + "/staff")
                .expectStatus()
                .isOk());
        assertThat(read.get("staff")).isEmpty();
        assertThat(role(read, "DONOR_CARER").get("missing").asInt()).isEqualTo(2);
        try (var events = new PublishedEvents(prefix, "register")) {
            assertThat(events.await(session, "SessionStaffChanged").data().propertyNames())
                    .containsExactlyInAnyOrder("session", "role", "change", "at");
        }
    }

    @Test
    void who_was_there_stays_also_when_withdrawn_from_the_plan() {
        var session = newSession(nextWeek(), 4);
        var ann = "ann-" + fresh();
        assertRefused(change(session, ann, "DRIVER", "PRESENT"), "session-not-yet");
        change(session, ann, "DRIVER", "PLANNED").expectStatus().isOk();
        comes(session, today());
        change(session, ann, "DRIVER", "PRESENT").expectStatus().isOk();
        var now =
                json(change(session, ann, "DRIVER", "WITHDRAWN").expectStatus().isOk());
        assertThat(role(now, "DRIVER").get("planned").asInt()).isZero();
        assertThat(role(now, "DRIVER").get("present").asInt()).isEqualTo(1);
    }

    @Test
    void nobody_is_planned_twice_at_one_time_or_for_what_is_over() {
        var first = newSession(nextWeek(), 4);
        var second = newSession(nextWeek(), 4);
        var ann = "ann-" + fresh();
        change(first, ann, "DONOR_CARER", "PLANNED").expectStatus().isOk();
        assertRefused(change(second, ann, "DONOR_CARER", "PLANNED"), "staff-planned-elsewhere");
        ofSession(first, "cancellation").expectStatus().isOk();
        change(second, ann, "DONOR_CARER", "PLANNED").expectStatus().isOk();
        assertRefused(change(first, "bob-" + fresh(), "DRIVER", "PLANNED"), "session-ended");
        assertRefused(change(second, "bob-" + fresh(), "DRIVER", "WITHDRAWN"), "staff-not-planned");
        change(fresh(), ann, "DRIVER", "PLANNED").expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource({
        "staff, Ann Lagan, staff pattern",
        "role, PILOT, role value-unknown",
        "change, LATE, change value-unknown"
    })
    void bad_input_is_named_field_by_field(String field, String value, String error) {
        var body = new HashMap<String, Object>(Map.of("staff", "ann", "role", "DRIVER", "change", "PLANNED"));
        body.put(field, value);
        assertThat(error(json(post(SESSIONS + "/" + fresh() + "/staff", body)
                        .expectStatus()
                        .isBadRequest())))
                .isEqualTo(error);
    }

    private ResponseSpec change(String session, String staff, String role, String change) {
        return post(SESSIONS + "/" + session + "/staff", Map.of("staff", staff, "role", role, "change", change));
    }

    private static JsonNode role(JsonNode staffed, String role) {
        return staffed.get("roles")
                .valueStream()
                .filter(each -> each.get("role").asString().equals(role))
                .findFirst()
                .orElseThrow();
    }
}
