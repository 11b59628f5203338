package org.bloodstream.donors.groupalarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class GroupAlarmIT extends DonorManagementTest {
    private static final String WHY = "One donor with two cards, both seen";

    @Value("${TOPIC_PREFIX}")
    private String prefix;

    @Autowired
    private MeterRegistry meters;

    @Test
    void a_group_that_comes_after_a_merge_and_contradicts_it_stops_collection_until_they_are_taken_apart() {
        var old = newDonor();
        var survivor = newDonor();
        var first = given(old);
        var second = given(survivor);
        determined(first, "O", "FIRST");
        merge(old, survivor).expectStatus().isOk();
        determined(second, "A", "FIRST");
        var alarm = recordOf(survivor).at("/groupAlarms/0");
        assertThat(alarm.get("kind").asString()).isEqualTo("RECORDS_DIFFER");
        assertThat(alarm.get("determinations").findValuesAsString("donor")).containsExactlyInAnyOrder(old, survivor);
        assertThat(listed(Roles.DONOR_CARER)).contains(alarm.get("alarm").asString());
        Awaitility.await()
                .until(() -> meters.get("bloodstream.group.alarms.open").gauge().value() >= 1);
        refusedWith(post(donations(survivor), bleed(470, null)), "donor-groups-contradict");
        post(Roles.QUALITY_OFFICER, fresh(), "/api/donors/" + old + "/unmerge", Map.of("reason", WHY))
                .expectStatus()
                .isOk();
        assertThat(recordOf(survivor).get("groupAlarms")).isEmpty();
        assertThat(listed(Roles.QUALITY_OFFICER))
                .doesNotContain(alarm.get("alarm").asString());
    }

    @Test
    void donations_of_one_donor_that_disagree_raise_it_too_and_a_quality_officer_decides() {
        var donor = newDonor();
        var given = given(donor);
        determined(given, "B", "FIRST");
        determined(given, "AB", "SECOND");
        var alarm = recordOf(donor).at("/groupAlarms/0");
        assertThat(alarm.get("kind").asString()).isEqualTo("DONATIONS_DISAGREE");
        var path = "/api/donors/group-alarms/" + alarm.get("alarm").asString() + "/decision";
        post(path, decision("B")).expectStatus().isForbidden();
        refusedWith(decide(path, "O"), "group-never-determined");
        decide(path, "B").expectStatus().isOk();
        assertThat(recordOf(donor).get("groupAlarms")).isEmpty();
        refusedWith(decide(path, "B"), "group-alarm-settled");
        determined(given, "O", "FIRST");
        assertThat(recordOf(donor).get("groupAlarms"))
                .as("what was decided is no longer all that was said")
                .hasSize(1);
    }

    @Test
    void a_merge_goes_by_what_was_decided() {
        var donor = newDonor();
        var given = given(donor);
        determined(given, "B", "FIRST");
        determined(given, "O", "SECOND");
        var alarm = recordOf(donor).at("/groupAlarms/0/alarm").asString();
        decide("/api/donors/group-alarms/" + alarm + "/decision", "B")
                .expectStatus()
                .isOk();
        var other = newDonor();
        determined(given(other), "B", "FIRST");
        merge(other, donor).expectStatus().isOk();
    }

    @Test
    void the_world_learns_that_groups_contradict_and_no_group() {
        var donor = newDonor();
        var given = given(donor);
        determined(given, "O", "FIRST");
        determined(given, "A", "SECOND");
        recordOf(donor);
        try (var events = new PublishedEvents(prefix, "register")) {
            assertThat(events.await(donor, "GroupsContradicted").data().propertyNames())
                    .containsExactlyInAnyOrder("alarm", "donor", "kind", "at");
        }
    }

    @Test
    void bad_input_is_named_field_by_field_and_no_alarm_is_no_alarm() {
        var path = "/api/donors/group-alarms/" + fresh() + "/decision";
        decide(path, "O").expectStatus().isNotFound();
        var problem =
                json(post(Roles.QUALITY_OFFICER, fresh(), path, Map.of("ground", "LABORATORY_ERROR", "reason", WHY))
                        .expectStatus()
                        .isBadRequest());
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("group");
    }

    private ResponseSpec decide(String path, String abo) {
        return post(Roles.QUALITY_OFFICER, fresh(), path, decision(abo));
    }

    private static Map<String, Object> decision(String abo) {
        return Map.of("group", Map.of("abo", abo, "rhD", "POSITIVE"), "ground", "LABORATORY_ERROR", "reason", WHY);
    }

    /** The laboratory's word, once it is here. */
    private void determined(String donation, String abo, String determination) {
        Elsewhere.production(prefix)
                .says("testing", donation, "GroupDetermined", """
                {"donation":"%s","group":{"abo":"%s","rhD":"POSITIVE"},"determination":"%s",\
                "analyser":"NEO-1","determinedAt":"2026-11-26T04:20:00Z"}""".formatted(donation, abo, determination));
        Awaitility.await().untilAsserted(() -> assertThat(database.sql("""
                                select abo from donation_group where donation = :donation and determination = :determination""")
                        .bind("donation", donation)
                        .bind("determination", determination)
                        .mapValue(String.class)
                        .one()
                        .block())
                .isEqualTo(abo));
    }

    private String listed(String role) {
        return json(get(role, "/api/donors/group-alarms").expectStatus().isOk()).toString();
    }

    private static void refusedWith(ResponseSpec answer, String code) {
        var problem = json(answer.expectStatus().isEqualTo(422));
        assertThat(problem.at("/objections").findValuesAsString("code")).contains(code);
    }

    private ResponseSpec merge(String donor, String survivor) {
        return post("/api/donors/" + donor + "/merge", Map.of("survivor", survivor, "reason", WHY));
    }
}
