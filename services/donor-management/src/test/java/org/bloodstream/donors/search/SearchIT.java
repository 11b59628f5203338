package org.bloodstream.donors.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.journal.Journal;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class SearchIT extends DonorManagementTest {
    @Autowired
    private Journal journal;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siobhan O'Sheaghdha",
                "o sheaghdha siobhan",
                "Shivaun OSheaghdha",
                "Siobhan Osheagdha 12/03/1987",
                "Siobhan OSheaghdha 03/12/1987",
            })
    void a_donor_is_found_however_the_name_is_written(String query) {
        var donor = registered(Map.of(
                "familyName", "Ó Sheaghdha", "givenName", "Siobhán", "dateOfBirth", "1987-03-12", "sex", "FEMALE"));
        var found = json(search(query).expectStatus().isOk());
        assertThat(found.get("donors").findValuesAsString("donor")).contains(donor);
        var first = found.at("/donors/0");
        assertThat(first.get("familyName").asString()).isEqualTo("Ó Sheaghdha");
        assertThat(first.get("score").asDouble()).isPositive();
        assertThat(first.get("parts")).hasSize(6);
    }

    @Test
    void a_donor_is_found_by_the_health_number_and_by_the_donors_own() {
        var donor = registered(Map.of(
                "familyName", "Bann",
                "givenName", "Wilhelmina",
                "dateOfBirth", "1950-08-09",
                "sex", "FEMALE",
                "postcode", "BT12 6BE",
                "nationalNumber", "399 999 9977"));
        assertThat(json(search("3999999977")).get("donors").findValuesAsString("donor"))
                .contains(donor);
        assertThat(json(search(donor)).at("/donors/0/donor").asString()).isEqualTo(donor);
    }

    @Test
    void a_donor_is_found_by_the_number_of_a_donation_as_scanned_and_as_typed() {
        var donor = newDonor();
        var donation = DonationNumber.read(json(post(donations(assessed(donor)), bleed(470, null))
                        .expectStatus()
                        .isCreated())
                .get("printed")
                .asString());
        for (var query : List.of(donation.barcode(), donation.printed())) {
            var found = json(search(query).expectStatus().isOk());
            assertThat(found.get("donors").findValuesAsString("donor")).containsExactly(donor);
        }
        var nobodys = DonationNumber.of("A9990", 99, 999_999);
        assertThat(json(search(nobodys.printed()).expectStatus().isOk()).get("donors"))
                .isEmpty();
    }

    @Test
    void a_donor_is_found_with_a_surname_that_the_register_does_not_know() {
        var donor = registered(Map.of(
                "familyName", "Bernasconi", "givenName", "Ildefonsa", "dateOfBirth", "1961-02-03", "sex", "FEMALE"));
        assertThat(json(search("Ildefonsa Bernasconi Schwarzenberger"))
                        .get("donors")
                        .findValuesAsString("donor"))
                .contains(donor);
    }

    /** A birth date that was misheard may be another's of the same name. */
    @Test
    void a_namesake_born_in_the_same_year_is_shown_beside_whom_the_birth_date_names() {
        var born = registered(namesake("1984-05-07"));
        var misheard = registered(namesake("1984-05-17"));
        assertThat(json(search("Isidora Ballantrae 07/05/1984")).get("donors").findValuesAsString("donor"))
                .containsSubsequence(born, misheard);
    }

    private static Map<String, Object> namesake(String dateOfBirth) {
        return Map.of(
                "familyName", "Ballantrae",
                "givenName", "Isidora",
                "dateOfBirth", dateOfBirth,
                "sex", "FEMALE",
                "confirmedNew", "Two of one name");
    }

    @Test
    void names_in_another_script_are_found() {
        var donor =
                registered(Map.of("familyName", "王", "givenName", "小明", "dateOfBirth", "1991-01-02", "sex", "MALE"));
        assertThat(json(search("王 小明")).get("donors").findValuesAsString("donor"))
                .contains(donor);
    }

    @Test
    void whoever_is_shown_is_on_record_as_opened() {
        var donor = newDonor();
        search(donor).expectStatus().isOk();
        var opened = Objects.requireNonNull(
                journal.history("access", donor).collectList().block());
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().data().get("resource").asString()).isEqualTo("/api/donors/search");
    }

    @Test
    void what_was_sought_stands_in_no_line_of_the_journal() {
        var donor = newDonor();
        search("Nora Lagan " + donor).expectStatus().isOk();
        var opened = Objects.requireNonNull(
                journal.history("access", donor).collectList().block());
        assertThat(opened)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.data().toString()).doesNotContainIgnoringCase("Lagan"));
    }

    @Test
    void nobody_found_is_an_empty_list() {
        var found = json(search("Xyzzyqua Quuxwort 01/02/1903").expectStatus().isOk());
        assertThat(found.get("donors")).isEmpty();
        assertThat(found.get("more").asBoolean()).isFalse();
    }

    @Test
    void a_list_is_no_longer_than_asked_for_and_says_that_there_is_more() {
        newDonor();
        newDonor();
        var found = json(search("Nora Lagan", 1).expectStatus().isOk());
        assertThat(found.get("donors")).hasSize(1);
        assertThat(found.get("more").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "La, query-too-short",
        "1990-05-01, query-too-wide",
        "Lagan 31/02/1990, query-date-impossible",
        "Lagan 12345, query-number-unknown",
    })
    void a_query_that_lists_everybody_is_bad_input(String query, String code) {
        JsonNode problem = json(search(query).expectStatus().isBadRequest());
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("query");
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    void a_limit_out_of_range_and_a_missing_query_are_bad_input() {
        for (var body : List.<Map<String, Object>>of(Map.of("query", "Lagan", "limit", 26), Map.of("limit", 3))) {
            var problem = json(search(Roles.DONOR_CARER, body).expectStatus().isBadRequest());
            assertThat(problem.at("/errors/0/field").asString()).isEqualTo(body.size() == 2 ? "limit" : "query");
        }
    }

    @Test
    void only_a_donor_carer_searches() {
        search(Roles.QUALITY_OFFICER, Map.of("query", "Lagan")).expectStatus().isForbidden();
    }

    private ResponseSpec search(String query) {
        return search(Roles.DONOR_CARER, Map.of("query", query));
    }

    private ResponseSpec search(String query, int limit) {
        return search(Roles.DONOR_CARER, Map.of("query", query, "limit", limit));
    }

    /** Without an Idempotency-Key: nothing is changed by it. */
    private ResponseSpec search(String role, Map<String, Object> body) {
        return http.post()
                .uri("/api/donors/search")
                .headers(as(role))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private String registered(Map<String, Object> person) {
        var body = new HashMap<>(person);
        body.put("confirmedNew", "Made up for a test");
        return json(post("/api/donors", body).expectStatus().isCreated())
                .get("donor")
                .asString();
    }
}
