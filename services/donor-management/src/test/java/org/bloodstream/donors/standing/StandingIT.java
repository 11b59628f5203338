package org.bloodstream.donors.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class StandingIT extends DonorManagementTest {
    private static final String WHY = "Told by the family on the telephone";

    @ParameterizedTest
    @CsvSource({
        "DECEASED, DECEASED, donor-deceased",
        "OPTED_OUT, OPTED_OUT, donor-opted-out",
        "TRANSFERRED, TRANSFERRED, donor-transferred"
    })
    void nothing_is_collected_from_who_died_opted_out_or_gives_elsewhere(String change, String so, String code) {
        var donor = newDonor();
        var now = json(change(donor, of(change)).expectStatus().isOk());
        assertThat(now.at("/standing/0").asString()).isEqualTo(so);
        var problem =
                json(post(donations(donor), bleed(470, null)).expectStatus().isEqualTo(422));
        assertThat(problem.at("/objections/0/code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"DECEASED, DEATH_WITHDRAWN", "OPTED_OUT, OPTED_IN", "TRANSFERRED, RETURNED"})
    void what_is_taken_back_no_longer_holds_and_stays_on_record(String change, String back) {
        var donor = newDonor();
        change(donor, of(change)).expectStatus().isOk();
        change(donor, of(back)).expectStatus().isOk();
        post(donations(assessed(donor)), bleed(470, null)).expectStatus().isCreated();
        var record = recordOf(donor);
        assertThat(record.get("standing")).isEmpty();
        assertThat(record.get("standingChanges")).hasSize(2);
        var first = record.at("/standingChanges/0");
        assertThat(first.get("by").asString()).isEqualTo("donor-carer");
        assertThat(first.get("reason").asString()).isEqualTo(WHY);
        assertThat(first.get("at").asString()).isNotBlank();
    }

    @Test
    void a_search_shows_how_it_stands_with_a_donor() {
        var donor = newDonor();
        change(donor, of("DECEASED")).expectStatus().isOk();
        var found = json(http.post()
                .uri("/api/donors/search")
                .headers(as(Roles.DONOR_CARER))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", donor))
                .exchange());
        assertThat(found.at("/donors/0/standing/0").asString()).isEqualTo("DECEASED");
    }

    @Test
    void the_world_learns_the_pseudonym_and_neither_the_day_nor_the_reason(@Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        change(donor, of("DECEASED")).expectStatus().isOk();
        change(donor, of("DEATH_WITHDRAWN")).expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "register")) {
            var died = events.await(donor, "DonorDied");
            assertThat(died.data().propertyNames()).containsExactlyInAnyOrder("donor", "at");
            assertThat(events.await(donor, "DonorDeathWithdrawn").headers()).containsEntry("ce_version", "2");
        }
    }

    @Test
    void a_privacy_officer_restricts_the_use_of_a_record_and_lifts_it(@Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        restrict(donor, Map.of("restricted", true, "ground", "ACCURACY_CONTESTED", "reason", WHY))
                .expectStatus()
                .isOk();
        assertThat(recordOf(donor).at("/standing/0").asString()).isEqualTo("RESTRICTED");
        post(donations(assessed(donor)), bleed(470, null)).expectStatus().isCreated();
        restrict(donor, Map.of("restricted", false, "reason", WHY))
                .expectStatus()
                .isOk();
        assertThat(recordOf(donor).get("standing")).isEmpty();
        try (var events = new PublishedEvents(prefix, "register")) {
            var restricted = events.await(donor, "UseRestricted");
            assertThat(restricted.data().get("ground").asString()).isEqualTo("ACCURACY_CONTESTED");
            events.await(donor, "RestrictionLifted");
        }
    }

    @Test
    void what_cannot_be_is_refused_and_changes_nothing() {
        var donor = newDonor();
        assertRefused(change(donor, of("OPTED_IN")), "donor-not-opted-out");
        assertRefused(change(donor, of("RETURNED")), "donor-not-transferred");
        assertRefused(change(donor, of("DEATH_WITHDRAWN")), "donor-not-deceased");
        assertRefused(restrict(donor, Map.of("restricted", false, "reason", WHY)), "donor-not-restricted");
        var early = new HashMap<>(of("DECEASED"));
        early.put("diedOn", "1900-01-01");
        assertRefused(change(donor, early), "death-before-birth");
        early.put("diedOn", "2999-01-01");
        assertRefused(change(donor, early), "death-in-the-future");
        assertThat(recordOf(donor).get("standing")).isEmpty();
        assertThat(recordOf(donor).get("standingChanges")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DECEASED, diedOn, , diedOn, required",
        "DECEASED, diedOn, 2026-02-30, diedOn, value-refused",
        "OPTED_OUT, diedOn, 2026-01-01, diedOn, not-with-this-change",
        "TRANSFERRED, service, ' ', service, required",
        "OPTED_OUT, service, Wales, service, not-with-this-change",
        "OPTED_OUT, reason, short, reason, size",
        "UNDECIDED, reason, long enough, change, value-unknown",
    })
    void bad_input_is_named_field_by_field(String change, String field, String value, String named, String code) {
        var donor = newDonor();
        var body = new LinkedHashMap<>(of(change));
        if (value == null) body.remove(field);
        else body.put(field, value);
        var problem = json(change(donor, body).expectStatus().isBadRequest());
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(named);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(recordOf(donor).get("standingChanges")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, , required", "false, NEEDED_FOR_A_CLAIM, not-with-this-change"})
    void a_ground_belongs_to_a_restriction_and_to_nothing_else(boolean restricted, String ground, String code) {
        var body = new HashMap<String, Object>(Map.of("restricted", restricted, "reason", WHY));
        if (ground != null) body.put("ground", ground);
        var problem = json(restrict(newDonor(), body).expectStatus().isBadRequest());
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("ground");
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    void nobody_is_changed_who_is_not_there() {
        change(fresh(), of("OPTED_OUT")).expectStatus().isNotFound();
        restrict(fresh(), Map.of("restricted", false, "reason", WHY))
                .expectStatus()
                .isNotFound();
    }

    private ResponseSpec change(String donor, Map<String, Object> body) {
        return post("/api/donors/" + donor + "/standing", body);
    }

    private ResponseSpec restrict(String donor, Map<String, Object> body) {
        return post(Roles.PRIVACY_OFFICER, fresh(), "/api/donors/" + donor + "/restriction", body);
    }

    private static Map<String, Object> of(String change) {
        var body = new LinkedHashMap<String, Object>(Map.of("change", change, "reason", WHY));
        if (change.equals("DECEASED")) body.put("diedOn", "2026-01-02");
        if (change.equals("TRANSFERRED")) body.put("service", "Welsh Blood Service");
        return body;
    }
}
