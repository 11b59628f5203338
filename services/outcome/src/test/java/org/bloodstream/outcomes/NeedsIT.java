package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;
import static org.bloodstream.web.Roles.PRIVACY_OFFICER;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.testkit.access.OtherHospital;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What binds a patient, ended by a person, and what the bedside makes of it. */
class NeedsIT extends OutcomeTest {
    private static final String WESTERN = OtherHospital.user(TRANSFUSION_SCIENTIST);

    @Test
    void a_requirement_that_ended_no_longer_stops_until_a_request_states_it_again() {
        var day = admitted().requested("IRRADIATED").issued();
        assertNoGo(heardAndChecked(day), "not-irradiated");
        end(day.hcn, "IRRADIATED", "TREATMENT_ENDED").expectStatus().isOk();
        assertGo(checked(day));
        assertThat(needs(day.hcn)).isEmpty();
        day.requested("IRRADIATED");
        assertNoGo(heardAndChecked(day), "not-irradiated");
    }

    @Test
    void an_antibody_that_was_entered_in_error_no_longer_stops_until_it_is_found_again() {
        var day = admitted("POSITIVE").withAntibody("006001").issued();
        assertNoGo(heardAndChecked(day), "antibody-antigen-present");
        assertRefused(end(day.hcn, "006001", "RECOVERED"), "antibody-counts-for-life");
        assertNoGo(checked(day), "antibody-antigen-present");
        end(day.hcn, "006001", "ENTERED_IN_ERROR").expectStatus().isOk();
        assertGo(checked(day));
        day.withAntibody("006001");
        assertNoGo(heardAndChecked(day), "antibody-antigen-present");
    }

    @Test
    void a_transplant_on_record_explains_two_groups_binds_both_and_ends_only_as_entered_in_error() {
        var day = admitted().grouped("A", "S-BEFORE", 1).issued();
        assertNoGo(heardAndChecked(day), "patient-group-unknown");
        statements(day.hcn, "TRANSPLANT");
        transplant(day.hcn, "A", "O", "O").expectStatus().isCreated();
        assertThat(checked(day).get("answer").asString()).isEqualTo("GO");
        var need = needs(day.hcn).getFirst();
        assertThat(need.get("kind").asString()).isEqualTo("TRANSPLANT");
        assertThat(need.at("/statements/0/source").asString())
                .isEqualTo(
                        "own group A RhD positive, donor O RhD positive; from 2026-11-01 red cells O, plasma and platelets A AB");
        assertRefused(end(day.hcn, "TRANSPLANT", "RECOVERED"), "transplant-counts-for-life");
        end(day.hcn, "TRANSPLANT", "ENTERED_IN_ERROR").expectStatus().isOk();
        assertNoGo(checked(day), "patient-group-unknown");
    }

    @Test
    void a_unit_of_a_group_that_a_phase_does_not_choose_is_stopped_and_two_records_bind_both() {
        var day = admitted().issued();
        assertGo(heardAndChecked(day));
        statements(day.hcn, "TRANSPLANT");
        transplant(day.hcn, "O", "B", "O").expectStatus().isCreated();
        assertGo(checked(day));
        transplant(day.hcn, "O", null, "A").expectStatus().isCreated();
        assertNoGo(checked(day), "rhd-not-known", "transplant-group-not-chosen");
        assertThat(needs(day.hcn).getFirst().get("statements")).hasSize(2);
        try (var events = new PublishedEvents(prefix, "transfusion")) {
            var recorded = events.await("HCN:" + day.hcn, "TransplantRecorded");
            assertThat(recorded.headers()).containsEntry("ce_actor", TRANSFUSION_SCIENTIST);
            EventContracts.assertKept(
                    "transfusion", "TransplantRecorded", 1, recorded.data().toString());
        }
    }

    @Test
    void a_transplant_that_is_not_whole_is_bad_input_and_records_nothing() {
        var day = admitted().grouped("A", "S-BEFORE", 1).issued();
        heard();
        statements(day.hcn, "TRANSPLANT");
        var group = Map.of("abo", "A", "rhD", "POSITIVE");
        var phase = Map.of("from", "2026-11-01", "redCells", List.of("O"), "plasma", List.of("A"));
        var empty = Map.of("from", "2026-11-01", "redCells", List.of(), "plasma", List.of("A"));
        for (var body : List.of(
                Map.of("phases", List.of(), "words", "Why"),
                Map.of("recipient", Map.of("abo", "A"), "phases", List.of(), "words", "Why"),
                Map.of("recipient", Map.of("abo", "C", "rhD", "POSITIVE"), "phases", List.of(), "words", "Why"),
                Map.of("recipient", group, "words", "Why"),
                Map.of("recipient", group, "phases", List.of(), "words", " "),
                Map.of("recipient", group, "phases", List.of(empty), "words", "Why"),
                Map.of("recipient", group, "phases", List.of(phase, phase), "words", "Why")))
            post(TRANSFUSION_SCIENTIST, path(day.hcn) + "/transplants", body)
                    .expectStatus()
                    .isBadRequest();
        assertNoGo(checked(day), "patient-group-unknown");
    }

    private ResponseSpec transplant(String hcn, String own, String donor, String redCells) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "recipient",
                Map.of("abo", own, "rhD", "POSITIVE"),
                "phases",
                List.of(Map.of("from", "2026-11-01", "redCells", List.of(redCells), "plasma", List.of("A", "AB"))),
                "words",
                "The transplant physician"));
        if (donor != null) body.putAll(Map.of("donorAbo", donor, "donorRhD", "POSITIVE"));
        return post(TRANSFUSION_SCIENTIST, path(hcn) + "/transplants", body);
    }

    @Test
    void ending_one_of_a_request_leaves_the_others_of_the_same_request() {
        var day = admitted().requested("IRRADIATED", "CMV_NEGATIVE").issued();
        assertNoGo(heardAndChecked(day), "cmv-not-negative", "not-irradiated");
        end(day.hcn, "IRRADIATED", "ENTERED_IN_ERROR").expectStatus().isOk();
        assertNoGo(checked(day), "cmv-not-negative");
        assertRefused(end(day.hcn, "IRRADIATED", List.of(UUID.randomUUID()), "RECOVERED"), "need-not-on-record");
    }

    @Test
    void what_was_stated_after_somebody_looked_is_not_ended_unseen() {
        var day = admitted().requested("IRRADIATED").issued();
        heard();
        var seen = statements(day.hcn, "IRRADIATED");
        day.requested("IRRADIATED");
        heard();
        assertRefused(end(day.hcn, "IRRADIATED", seen, "TREATMENT_ENDED"), "need-stated-anew");
        assertNoGo(checked(day), "not-irradiated");
    }

    @Test
    void what_was_stated_under_a_retired_number_is_the_survivor_s_to_list_and_to_end() {
        var before = new Day(this).identified().requested("IRRADIATED");
        var day = admitted().issued();
        before.mergedInto(day.hcn);
        assertNoGo(heardAndChecked(day), "not-irradiated");
        assertThat(needs(day.hcn).getFirst().at("/statements/0/patient/value").asString())
                .isEqualTo(before.hcn);
        end(day.hcn, "IRRADIATED", "ENTERED_IN_ERROR").expectStatus().isOk();
        assertGo(checked(day));
    }

    @Test
    void the_list_says_what_binds_since_when_and_who_said_it_and_looking_is_on_record() {
        var day = admitted().requested("IRRADIATED").withAntibody("006001");
        heard();
        var needs = needs(day.hcn);
        assertThat(needs).extracting(need -> need.get("name").asString()).containsExactly("irradiated", "anti-K");
        assertThat(needs).extracting(need -> need.get("kind").asString()).containsExactly("REQUIREMENT", "ANTIBODY");
        assertThat(needs)
                .extracting(need -> need.at("/statements/0/source").asString())
                .containsExactly(day.order, "S-OLD");
        assertThat(Instant.parse(needs.getFirst().at("/statements/0/since").asString()))
                .isBefore(Instant.now());
        awaitOpening().untilAsserted(() -> assertThat(
                        json(get(PRIVACY_OFFICER, "/api/access/openings?limit=200&person={person}", "HCN:" + day.hcn))
                                .toString())
                .contains("/needs"));
    }

    @Test
    void who_ended_what_when_and_why_is_an_event() {
        var day = admitted().requested("WASHED");
        heard();
        var seen = statements(day.hcn, "WASHED");
        var key = fresh();
        var first = end(TRANSFUSION_SCIENTIST, key, day.hcn, "WASHED", seen, "RECOVERED");
        assertThat(json(first.expectStatus().isOk()).get("need").asString()).isEqualTo("WASHED");
        end(TRANSFUSION_SCIENTIST, key, day.hcn, "WASHED", seen, "RECOVERED")
                .expectStatus()
                .isOk();
        try (var events = new PublishedEvents(prefix, "transfusion")) {
            var ended = events.await("HCN:" + day.hcn, "NeedEnded");
            assertThat(ended.headers()).containsEntry("ce_actor", TRANSFUSION_SCIENTIST);
        }
    }

    @Test
    void another_hospital_s_patient_needs_the_glass_to_be_seen_and_to_be_ended() {
        var day = admitted().requested("IRRADIATED").issued();
        heard();
        var seen = statements(day.hcn, "IRRADIATED");
        http.get()
                .uri(path(day.hcn))
                .headers(as(WESTERN))
                .exchange()
                .expectStatus()
                .isForbidden();
        end(WESTERN, fresh(), day.hcn, "IRRADIATED", seen, "RECOVERED")
                .expectStatus()
                .isForbidden();
        assertNoGo(checked(day), "not-irradiated");
    }

    @Test
    void a_number_that_names_nobody_is_said_so() {
        var nobody = Day.nextNumber();
        http.get()
                .uri(path(nobody))
                .headers(as(TRANSFUSION_SCIENTIST))
                .header("Purpose-Of-Use", "ETREAT")
                .header("Break-Glass-Reason", "Looking for a patient")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("patient-unknown");
    }

    @Test
    void an_ending_without_a_ground_words_or_what_was_seen_is_bad_input_and_ends_nothing() {
        var day = admitted().requested("IRRADIATED").issued();
        heard();
        var seen = statements(day.hcn, "IRRADIATED");
        for (var body : List.of(
                Map.of("need", "IRRADIATED", "statements", seen, "ground", "RECOVERED", "words", " "),
                Map.of("need", "IRRADIATED", "statements", seen, "ground", "TIRED_OF_IT", "words", "Why"),
                Map.of("need", "IRRADIATED", "statements", List.of(), "ground", "RECOVERED", "words", "Why"),
                Map.of("need", "SHINY", "statements", seen, "ground", "RECOVERED", "words", "Why"),
                Map.of("need", "IRRADIATED", "statements", List.of("1"), "ground", "RECOVERED", "words", "Why")))
            post(TRANSFUSION_SCIENTIST, path(day.hcn) + "/ending", body)
                    .expectStatus()
                    .isBadRequest();
        assertNoGo(checked(day), "not-irradiated");
    }

    private Day admitted() {
        return admitted("NEGATIVE");
    }

    /** @param k the typing of the unit */
    private Day admitted(String k) {
        var day = new Day(this)
                .collected()
                .made()
                .typedForK(k)
                .despatched()
                .identified()
                .grouped("O");
        patientRecord.says(
                "patient", "HCN:" + day.hcn, "PatientAdmitted", """
                {"patient":%1$s,"identifiers":[%1$s],"location":{"ward":"W6B"},"organisation":"BHSCT","at":"%2$s"}""".formatted(Day.hcn(day.hcn), Instant.now()));
        return day;
    }

    private static String path(String hcn) {
        return "/api/outcomes/patients/HCN/" + hcn + "/needs";
    }

    /** Whose patient somebody is, is heard on its own: the first look waits for it. */
    private List<JsonNode> needs(String hcn) {
        Awaitility.await()
                .untilAsserted(() ->
                        get(TRANSFUSION_SCIENTIST, path(hcn)).expectStatus().isOk());
        var answer = json(get(TRANSFUSION_SCIENTIST, path(hcn)));
        return StreamSupport.stream(answer.get("needs").spliterator(), false).toList();
    }

    private List<UUID> statements(String hcn, String need) {
        return needs(hcn).stream()
                .filter(each -> each.get("need").asString().equals(need))
                .flatMap(each -> StreamSupport.stream(each.get("statements").spliterator(), false))
                .map(each -> UUID.fromString(each.get("statement").asString()))
                .toList();
    }

    private ResponseSpec end(String hcn, String need, String ground) {
        return end(hcn, need, statements(hcn, need), ground);
    }

    private ResponseSpec end(String hcn, String need, List<UUID> statements, String ground) {
        return end(TRANSFUSION_SCIENTIST, fresh(), hcn, need, statements, ground);
    }

    private ResponseSpec end(String user, String key, String hcn, String need, List<UUID> statements, String ground) {
        return post(
                user,
                key,
                path(hcn) + "/ending",
                Map.of("need", need, "statements", statements, "ground", ground, "words", "Said the haematologist"));
    }
}
