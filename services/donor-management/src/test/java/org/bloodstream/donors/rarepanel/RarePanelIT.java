package org.bloodstream.donors.rarepanel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.journal.Journal;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class RarePanelIT extends DonorManagementTest {
    @Autowired
    private Journal journal;

    @Test
    void a_need_finds_who_lacks_all_of_it_the_confirmed_first_and_each_is_on_record_as_opened() {
        var once = newDonor();
        var confirmed = newDonor();
        var other = newDonor();
        lacks(once, "R-1", "Vel", "Yta").expectStatus().isOk();
        lacks(confirmed, "R-1", "Vel", "Yta").expectStatus().isOk();
        lacks(confirmed, "R-2", "Vel", "Yta").expectStatus().isOk();
        lacks(other, "R-1", "Vel").expectStatus().isOk();
        var found = find("Vel", "Yta");
        assertThat(found.findValuesAsString("donor"))
                .contains(once, confirmed)
                .doesNotContain(other)
                .containsSubsequence(confirmed, once);
        assertThat(found.at("/0/fit").asString()).isEqualTo("CONFIRMED");
        assertThat(found.at("/0/confirmed/Vel").asString()).isEqualTo("-");
        var opened = Objects.requireNonNull(
                journal.history("access", confirmed).collectList().block());
        assertThat(opened.getFirst().data().get("resource").asString()).isEqualTo("/api/donors/rare-donors/search");
    }

    @Test
    void an_examination_is_recorded_once_and_one_that_disagrees_makes_it_unknown() {
        var donor = newDonor();
        lacks(donor, "R-1", "Lub").expectStatus().isOk();
        refused(lacks(donor, "R-1", "Lub"), "examination-known");
        var positive = new HashMap<>(examination("R-2-" + donor, "Lub"));
        positive.put("found", List.of(Map.of("antigen", "Lub", "present", true)));
        post("/api/donors/" + donor + "/antigens", positive).expectStatus().isOk();
        assertThat(find("Lub").findValuesAsString("donor")).doesNotContain(donor);
    }

    @Test
    void what_is_known_of_one_donor_is_read_with_every_examination_and_the_reading_is_on_record() {
        var donor = newDonor();
        var path = "/api/donors/" + donor + "/antigens";
        assertThat(json(get(Roles.DONOR_CARER, path).expectStatus().isOk()).get("examinations"))
                .isEmpty();
        lacks(donor, "R-1", "Kpb", "Vel").expectStatus().isOk();
        lacks(donor, "R-2", "Kpb").expectStatus().isOk();
        var typing = json(get(Roles.DONOR_CLINICIAN, path).expectStatus().isOk());
        assertThat(typing.at("/confirmed/Kpb").asString()).isEqualTo("-");
        assertThat(typing.at("/once/Vel").asString()).isEqualTo("-");
        assertThat(typing.get("examinations")).hasSize(3);
        assertThat(Objects.requireNonNull(
                        journal.history("access", donor).collectList().block()))
                .extracting(event -> event.data().get("resource").asString())
                .contains("/api/donors/{donor}/antigens");
        get(Roles.DONOR_CARER, "/api/donors/" + fresh() + "/antigens")
                .expectStatus()
                .isNotFound();
        get(Roles.WARD_NURSE, path).expectStatus().isForbidden();
    }

    @Test
    void what_was_examined_under_both_numbers_of_a_person_counts_for_the_survivor() {
        var old = newDonor();
        var survivor = newDonor();
        lacks(old, "R-1", "Kpb").expectStatus().isOk();
        lacks(survivor, "R-2", "Kpb").expectStatus().isOk();
        post("/api/donors/" + old + "/merge", Map.of("survivor", survivor, "reason", "One donor with two cards"))
                .expectStatus()
                .isOk();
        var found = find("Kpb");
        assertThat(found.findValuesAsString("donor")).contains(survivor).doesNotContain(old);
        assertThat(found.at("/0/fit").asString()).isEqualTo("CONFIRMED");
        refused(lacks(old, "R-3", "Kpb"), "donor-merged-away");
    }

    @Test
    void a_rare_donor_is_called_for_a_named_need_when_the_donor_may_be_and_fits(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        lacks(donor, "R-1", "Jra").expectStatus().isOk();
        refused(call(donor, "Jra"), "donor-not-invited");
        var contact = Map.of(
                "seen",
                0,
                "addressLines",
                List.of(),
                "noFixedAddress",
                true,
                "phone",
                "028 9090 0123",
                "channels",
                List.of("PHONE"));
        post("/api/donors/" + donor + "/contact", contact).expectStatus().isOk();
        var consent = Map.of("consent", "invitations", "wording", "2026-1", "given", true, "on", "2026-11-01");
        post("/api/donors/" + donor + "/consents", consent).expectStatus().is2xxSuccessful();
        refused(call(donor, "Lan"), "donor-does-not-fit");
        call(donor, "Jra").expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "register")) {
            assertThat(events.await(donor, "RareDonorCalled")
                            .data()
                            .get("request")
                            .asString())
                    .isEqualTo("RCI-2026-0042");
            assertThat(events.await(donor, "AntigensRecorded").data().propertyNames())
                    .containsExactlyInAnyOrder("donor", "antigens", "at");
        }
    }

    @Test
    void nobody_is_typed_or_called_who_is_not_there() {
        lacks(fresh(), "R-1", "Lub").expectStatus().isNotFound();
        call(fresh(), "Lub").expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource({
        "evidence, R-1, Nonsense, found, antigen-unknown",
        "evidence, R, Fya, evidence, size",
        "determinedOn, 2999-01-01, Fya, determinedOn, past-or-present",
    })
    void bad_input_is_named_field_by_field(String field, String value, String antigen, String named, String code) {
        var body = new HashMap<>(examination("R-1001", antigen));
        body.put(field, value.equals("R-1") ? "R-1001" : value);
        var problem = json(post("/api/donors/" + fresh() + "/antigens", body)
                .expectStatus()
                .isBadRequest());
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(named);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }

    private ResponseSpec lacks(String donor, String evidence, String... antigens) {
        return post("/api/donors/" + donor + "/antigens", examination(evidence + "-" + donor, antigens));
    }

    private static Map<String, Object> examination(String evidence, String... antigens) {
        var found = Arrays.stream(antigens)
                .map(antigen -> Map.<String, Object>of("antigen", antigen, "present", false))
                .toList();
        return Map.of("found", found, "evidence", evidence, "determinedOn", "2026-01-05");
    }

    private ResponseSpec call(String donor, String lacking) {
        return post(
                "/api/donors/rare-donors/" + donor + "/call",
                Map.of("request", "RCI-2026-0042", "lacking", List.of(lacking), "way", "PHONE"));
    }

    private JsonNode find(String... lacking) {
        return json(http.post()
                        .uri("/api/donors/rare-donors/search")
                        .headers(as(Roles.DONOR_CARER))
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(Map.of("lacking", List.of(lacking)))
                        .exchange()
                        .expectStatus()
                        .isOk())
                .get("donors");
    }

    private static void refused(ResponseSpec answer, String code) {
        var problem = json(answer.expectStatus().isEqualTo(422));
        assertThat(problem.at("/objections").findValuesAsString("code")).contains(code);
    }

    @Test
    void donors_of_platelets_are_found_by_HLA_and_HPA_the_fewest_foreign_types_first() {
        var whole = newDonor();
        var half = newDonor();
        typed(whole, "&{022408279999999900").expectStatus().isOk();
        typed(half, "020307089999999900").expectStatus().isOk();
        var found = platelets(Map.of("hla", List.of("A2", "A24", "B8", "B27")));
        assertThat(found.findValuesAsString("donor")).containsSubsequence(whole, half);
        assertThat(found.at("/0/foreign").asInt()).isZero();
        assertThat(found.at("/0/typings/0/printed").asString()).isEqualTo("HLA A2,A24,B8,B27");
        var lacking = newDonor();
        typed(lacking, "029908993999999900").expectStatus().isOk();
        assertThat(platelets(Map.of("lacking", List.of("1a"))).findValuesAsString("donor"))
                .contains(lacking)
                .doesNotContain(whole);
        refused(typed(lacking, "029908993999999900"), "examination-known");
        var read = json(get(Roles.DONOR_CLINICIAN, "/api/donors/" + lacking + "/platelet-typings")
                .expectStatus()
                .isOk());
        assertThat(read.at("/typings/0/printed").asString()).contains("HPA-1a negative");
    }

    @Test
    void a_platelet_typing_or_a_need_that_is_none_changes_nothing() {
        var donor = newDonor();
        for (var bad : List.of("0224", "252408279999999900", "999999999999999900", "&{02240827999999990X"))
            typed(donor, bad).expectStatus().isBadRequest();
        typed(fresh(), "022408279999999900").expectStatus().isNotFound();
        for (var bad :
                List.<Map<String, Object>>of(Map.of(), Map.of("hla", List.of("DR1")), Map.of("lacking", List.of("9z"))))
            post("/api/donors/platelet-donors/search", bad).expectStatus().isBadRequest();
        assertThat(json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/platelet-typings"))
                        .get("typings"))
                .isEmpty();
    }

    private ResponseSpec typed(String donor, String found) {
        return post(
                "/api/donors/" + donor + "/platelet-typings",
                Map.of("found", found, "evidence", "HLA-" + donor, "determinedOn", "2026-11-01"));
    }

    private JsonNode platelets(Map<String, Object> need) {
        return json(post("/api/donors/platelet-donors/search", need)
                        .expectStatus()
                        .isOk())
                .get("donors");
    }
}
