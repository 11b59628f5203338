package org.bloodstream.donors.correcting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class CorrectionIT extends DonorManagementTest {

    @Test
    void the_new_name_stands_the_old_one_is_found_still_and_nothing_is_lost() {
        var donor = registered("Ballyrobin", "Eimhear");
        correct(donor, Map.of("familyName", "Foyle-Strand", "ground", "CHANGED_BY_MARRIAGE", "seen", 0))
                .expectStatus()
                .isOk();
        var record = recordOf(donor);
        assertThat(record.get("familyName").asString()).isEqualTo("Foyle-Strand");
        var correction = record.at("/corrections/0");
        assertThat(correction.get("by").asString()).isEqualTo("donor-carer");
        assertThat(correction.at("/changes/0/before").asString()).isEqualTo("Ballyrobin");
        assertThat(correction.at("/changes/0/after").asString()).isEqualTo("Foyle-Strand");
        assertThat(found("Eimhear Ballyrobin").findValuesAsString("donor")).contains(donor);
        var now = found("Eimhear Foyle-Strand");
        assertThat(now.at("/0/donor").asString()).isEqualTo(donor);
        assertThat(now.at("/0/formerNames/0").asString()).isEqualTo("Eimhear Ballyrobin");
    }

    @Test
    void who_registers_again_under_the_old_name_is_told_of_the_record() {
        var donor = registered("Carrowreagh", "Sadhbh");
        correct(donor, Map.of("familyName", "Mourne", "ground", "CHANGED_BY_MARRIAGE", "seen", 0))
                .expectStatus()
                .isOk();
        var again = json(post("/api/donors", unconfirmed("Carrowreagh", "Sadhbh"))
                .expectStatus()
                .isEqualTo(422));
        assertThat(again.at("/objections/0/facts/candidates").findValuesAsString("donor"))
                .contains(donor);
    }

    @Test
    void a_corrected_birth_date_says_which_health_check_it_touches_and_the_next_one_uses_it() {
        var donor = newDonor();
        var before = assess(donor);
        assertThat(before.get("findings").findValuesAsString("code")).doesNotContain("donor-too-young");
        var answer = json(correct(donor, Map.of("dateOfBirth", "2015-05-01", "ground", "MISHEARD", "seen", 0))
                .expectStatus()
                .isOk());
        assertThat(answer.at("/touched/0/kind").asString()).isEqualTo("HEALTH_CHECK");
        assertThat(answer.at("/touched/0/reference").asString())
                .isEqualTo(before.get("assessment").asString());
        assertThat(answer.at("/touched/0/by/0").asString()).isEqualTo("AGE");
        var after = assess(donor);
        assertThat(after.get("outcome").asString()).isIn("DEFERRED", "EXCLUDED");
        assertThat(after.toString()).isNotEqualTo(before.toString());
    }

    @Test
    void likely_duplicates_are_looked_for_again_and_told_without_names() {
        var twin = registered("Slievenaman", "Treasa");
        var donor = registered("Slievenamon", "Kathleen");
        var answer = json(correct(
                        donor,
                        Map.of("familyName", "Slievenaman", "givenName", "Treasa", "ground", "MISHEARD", "seen", 0))
                .expectStatus()
                .isOk());
        assertThat(answer.get("likely").findValuesAsString("donor"))
                .contains(twin)
                .doesNotContain(donor);
        assertThat(answer.get("likely").toString()).doesNotContain("Treasa");
    }

    @Test
    void a_health_number_that_another_record_has_is_refused_and_can_be_taken_off_there() {
        var number = "399 999 9926";
        var other = registered("Lurgan", "Peadar");
        var donor = registered("Lurgan", "Proinsias");
        correct(other, Map.of("nationalNumber", number, "ground", "WRONG_DOCUMENT", "seen", 0))
                .expectStatus()
                .isOk();
        var problem = assertRefused(
                correct(donor, Map.of("nationalNumber", number, "ground", "WRONG_DOCUMENT", "seen", 0)),
                "national-number-of-another");
        assertThat(problem.at("/objections/0/facts/donor").asString()).isEqualTo(other);
        assertThat(recordOf(donor).has("nationalNumber")).isFalse();
        correct(other, Map.of("withoutNationalNumber", true, "ground", "WRONG_DOCUMENT", "seen", 1))
                .expectStatus()
                .isOk();
        correct(donor, Map.of("nationalNumber", number, "ground", "WRONG_DOCUMENT", "seen", 0))
                .expectStatus()
                .isOk();
        assertThat(recordOf(donor).get("nationalNumber").asString()).isEqualTo(number);
        correct(donor, Map.of("withoutNationalNumber", true, "ground", "WRONG_DOCUMENT", "seen", 1))
                .expectStatus()
                .isOk();
    }

    @Test
    void a_corrected_address_is_the_next_version_of_how_the_donor_is_reached() {
        var donor = newDonor();
        var address = Map.of("postcode", "BT9 7AB", "lines", List.of("12 Lisburn Road", "Belfast"));
        correct(donor, Map.of("address", address, "ground", "MISHEARD", "seen", 0))
                .expectStatus()
                .isOk();
        assertThat(recordOf(donor).get("addressLine").asString()).isEqualTo("12 Lisburn Road");
        var contact = json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/contact"));
        assertThat(contact.at("/versions/0/version").asInt()).isEqualTo(1);
        assertThat(contact.at("/versions/0/addressLines/1").asString()).isEqualTo("Belfast");
    }

    @Test
    void the_world_learns_which_fields_and_neither_what_they_were_nor_what_they_are(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        var body = Map.<String, Object>of(
                "givenName", "Norah", "ground", "OTHER", "words", "Spelt as on the birth certificate", "seen", 0);
        correct(donor, body).expectStatus().isOk();
        try (var events = new PublishedEvents(prefix, "register")) {
            var corrected = events.await(donor, "ParticularsCorrected").data();
            assertThat(corrected.propertyNames())
                    .containsExactlyInAnyOrder("donor", "correction", "fields", "ground", "at");
            assertThat(corrected.toString()).doesNotContain("Nora", "birth certificate");
        }
    }

    @Test
    void what_cannot_be_is_refused_and_changes_nothing() {
        var donor = newDonor();
        assertRefused(
                correct(donor, Map.of("givenName", "Nora", "ground", "MISHEARD", "seen", 0)), "nothing-corrected");
        assertRefused(correct(donor, Map.of("givenName", "Norah", "ground", "MISHEARD", "seen", 3)), "corrected-since");
        assertThat(recordOf(donor).get("corrections")).isEmpty();
        correct(fresh(), Map.of("givenName", "Norah", "ground", "MISHEARD", "seen", 0))
                .expectStatus()
                .isNotFound();
    }

    @ParameterizedTest
    @CsvSource({
        "familyName, ' ', familyName, pattern",
        "dateOfBirth, 2999-01-01, dateOfBirth, past",
        "nationalNumber, 123, nationalNumber, patient-number-unreadable",
        "ground, OTHER, words, required",
        "ground, BORED, ground, value-unknown",
        "seen, , seen, not-null",
    })
    void bad_input_is_named_field_by_field(String field, String value, String named, String code) {
        var donor = newDonor();
        var body = new HashMap<String, Object>(Map.of("givenName", "Norah", "ground", "MISHEARD", "seen", 0));
        if (value == null) body.remove(field);
        else body.put(field, value);
        var problem = json(correct(donor, body).expectStatus().isBadRequest());
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(named);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(recordOf(donor).get("corrections")).isEmpty();
    }

    @Test
    void what_was_corrected_is_in_what_a_donor_is_given_and_is_erased_with_the_donor() {
        var donor = registered("Ardglass", "Muireann");
        correct(donor, Map.of("familyName", "Kilough", "ground", "MISHEARD", "seen", 0))
                .expectStatus()
                .isOk();
        assertThat(json(get(Roles.PRIVACY_OFFICER, "/api/donors/" + donor + "/export"))
                        .toString())
                .contains("Ardglass", "Kilough");
        post(Roles.PRIVACY_OFFICER, fresh(), "/api/donors/" + donor + "/erasure", Map.of("requestedByDonor", true))
                .expectStatus()
                .isOk();
    }

    private JsonNode assess(String donor) {
        var replies = IntStream.rangeClosed(1, 27)
                .mapToObj(number -> Map.<String, Object>of("question", "Q%02d".formatted(number), "yes", false))
                .toList();
        var body = Map.of("donation", "WHOLE_BLOOD", "measurements", Map.of(), "replies", replies);
        return json(post("/api/donors/" + donor + "/eligibility", body)
                .expectStatus()
                .isCreated());
    }

    private String registered(String family, String given) {
        var applicant = new HashMap<>(applicant());
        applicant.put("familyName", family);
        applicant.put("givenName", given);
        return json(post("/api/donors", applicant).expectStatus().isCreated())
                .get("donor")
                .asString();
    }

    private JsonNode found(String query) {
        return json(http.post()
                        .uri("/api/donors/search")
                        .headers(as(Roles.DONOR_CARER))
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(Map.of("query", query))
                        .exchange())
                .get("donors");
    }

    private ResponseSpec correct(String donor, Map<String, Object> body) {
        return post("/api/donors/" + donor + "/correction", body);
    }
}
