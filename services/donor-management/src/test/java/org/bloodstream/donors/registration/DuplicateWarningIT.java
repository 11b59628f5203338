package org.bloodstream.donors.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;

class DuplicateWarningIT extends DonorManagementTest {

    @Test
    void somebody_who_may_be_on_the_register_is_told_with_what_agrees_and_not_by_name() {
        var given = "Fionnuala" + letters();
        var known = json(post("/api/donors", unconfirmed("Derryvolgie", given))
                        .expectStatus()
                        .isCreated())
                .get("donor")
                .asString();
        var problem = json(post("/api/donors", unconfirmed("Derry-Volgie", given))
                .expectStatus()
                .isEqualTo(422));
        assertThat(problem.at("/objections/0/code").asString()).isEqualTo("donor-likely-known");
        var candidate = problem.at("/objections/0/facts/candidates/0");
        assertThat(candidate.get("donor").asString()).isEqualTo(known);
        assertThat(candidate.get("score").asDouble()).isGreaterThan(20);
        assertThat(candidate.get("parts").findValuesAsString("field")).contains("FAMILY_NAME", "DATE_OF_BIRTH");
        assertThat(problem.toString()).doesNotContain(given);
    }

    @Test
    void who_is_confirmed_to_be_new_is_registered_and_the_reason_is_kept() {
        var body = new HashMap<>(unconfirmed("Derryvolgie", "Concepta" + letters()));
        post("/api/donors", body).expectStatus().isCreated();
        body.put("confirmedNew", "Her twin sister, both were here");
        var twin = json(post("/api/donors", body).expectStatus().isCreated())
                .get("donor")
                .asString();
        assertThat(database.sql("select confirmed_new from donor where donor = cast(:donor as uuid)")
                        .bind("donor", twin)
                        .mapValue(String.class)
                        .one()
                        .block())
                .isEqualTo("Her twin sister, both were here");
    }

    @Test
    void a_confirmation_without_a_reason_is_bad_input() {
        var body = new HashMap<>(unconfirmed("Derryvolgie", "Attracta"));
        body.put("confirmedNew", "yes");
        var problem = json(post("/api/donors", body).expectStatus().isBadRequest());
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("confirmedNew");
    }

    @Test
    void a_health_number_that_is_none_is_bad_input() {
        Map<String, Object> body = new HashMap<>(applicant());
        body.put("nationalNumber", "3999999994");
        var problem = json(post("/api/donors", body).expectStatus().isBadRequest());
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("nationalNumber");
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("patient-number-unreadable");
    }

    @Test
    void a_control_character_is_nobodys_name() {
        var body = new HashMap<>(unconfirmed("Lagan\0", "Nora"));
        var problem = json(post("/api/donors", body).expectStatus().isBadRequest());
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("familyName");
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("pattern");
    }

    @Test
    void names_address_and_number_are_kept_as_given() {
        Map<String, Object> body = new HashMap<>(unconfirmed("Ó Néill-Łuczak y García", "’Nóra (Ní) 王"));
        body.putAll(Map.of(
                "postcode", "bt12 6be",
                "addressLine", "Flat ½, 7 O’Neill’s Row",
                "nationalNumber", "399-999-9993",
                "confirmedNew", "Made up for a test"));
        var donor = json(post("/api/donors", body).expectStatus().isCreated())
                .get("donor")
                .asString();
        var record = json(
                get(Roles.DONOR_CARER, "/api/donors/" + donor).expectStatus().isOk());
        for (var field : List.of("familyName", "givenName", "postcode", "addressLine"))
            assertThat(record.get(field).asString()).isEqualTo(body.get(field));
        assertThat(record.get("nationalNumber").asString()).isEqualTo("399 999 9993");
    }

    @Test
    void who_has_no_fixed_address_is_registered_and_shown_without_one() {
        var record = json(get(Roles.DONOR_CARER, "/api/donors/" + newDonor())
                .expectStatus()
                .isOk());
        assertThat(record.propertyNames()).doesNotContain("postcode", "addressLine", "nationalNumber");
    }

    /** Letters only, so that no other test's donor sounds alike. */
    private static String letters() {
        return fresh().chars()
                .filter(c -> c != '-')
                .map(c -> c <= '9' ? c - '0' + 'g' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
