package org.bloodstream.donors.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
import tools.jackson.databind.JsonNode;

class RegistrationIT extends DonorManagementTest {
    @Autowired
    private Journal journal;

    @Test
    void a_donor_gets_a_card_that_a_carer_prints_and_the_reading_is_on_record(@Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        var paper = get(Roles.DONOR_CARER, "/api/donors/" + donor + "/card")
                .expectStatus()
                .isOk();
        assertThat(new String(
                        Objects.requireNonNull(
                                paper.expectBody(byte[].class).returnResult().getResponseBody()),
                        StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        try (var events = new PublishedEvents(prefix, "access")) {
            events.await(donor, "RecordOpened");
        }
        get(Roles.DONOR_CARER, "/api/donors/" + fresh() + "/card")
                .expectStatus()
                .isNotFound();
        get(Roles.DONOR_CLINICIAN, "/api/donors/" + donor + "/card")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void who_reads_a_donor_is_on_record_before_the_answer_is_given() {
        var donor = newDonor();
        get(Roles.DONOR_CARER, "/api/donors/" + donor).expectStatus().isOk();
        var opened = Objects.requireNonNull(
                journal.history("access", donor).collectList().block());
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().actor()).isEqualTo("donor-carer");
        assertThat(opened.getFirst().data().get("resource").asString()).isEqualTo("/api/donors/{donor}");
    }

    @Test
    void a_registered_donor_is_found_again_and_the_world_learns_the_pseudonym_only(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var donor = newDonor();
        get(Roles.DONOR_CARER, "/api/donors/" + donor)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.familyName")
                .isEqualTo("Lagan")
                .jsonPath("$.dateOfBirth")
                .isEqualTo("1990-05-01")
                .jsonPath("$.donations")
                .isEmpty();
        try (var events = new PublishedEvents(prefix, "donor")) {
            var registered = events.await(donor, "DonorRegistered");
            assertThat(registered.data().propertyNames()).containsExactlyInAnyOrder("donor", "registeredOn");
            assertThat(registered.headers())
                    .containsEntry("ce_source", "donor-management")
                    .containsEntry("ce_actor", "donor-carer")
                    .containsEntry("ce_version", "1");
        }
    }

    @Test
    void a_repeat_of_the_same_key_registers_nobody_twice() {
        var key = fresh();
        var first = json(post(Roles.DONOR_CARER, key, "/api/donors", applicant()));
        var second = json(post(Roles.DONOR_CARER, key, "/api/donors", applicant()));
        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "familyName, '', not-blank",
        "givenName, ' ', not-blank",
        "dateOfBirth, 2999-01-01, past",
        "sex, X, value-unknown",
    })
    void bad_input_is_named_field_by_field(String field, String value, String code) {
        var body = new HashMap<>(applicant());
        body.put(field, value);
        JsonNode problem = json(post("/api/donors", body).expectStatus().isBadRequest());
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    void somebody_under_sixteen_is_refused() {
        var body = new HashMap<>(applicant());
        body.put(
                "dateOfBirth",
                java.time.LocalDate.now(java.time.ZoneOffset.UTC).minusYears(15).toString());
        post("/api/donors", body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.objections[0].code")
                .isEqualTo("donor-too-young")
                .jsonPath("$.objections[0].facts.minimumAge")
                .isEqualTo(16);
    }

    @Test
    void only_a_donor_carer_registers_and_reads_donors() {
        post(Roles.WARD_NURSE, fresh(), "/api/donors", applicant())
                .expectStatus()
                .isForbidden();
        get(Roles.QUALITY_OFFICER, "/api/donors/" + newDonor()).expectStatus().isForbidden();
    }

    @Test
    void without_a_token_nobody_gets_anywhere() {
        http.post()
                .uri("/api/donors")
                .bodyValue(Map.of())
                .exchange()
                .expectStatus()
                .isUnauthorized();
        http.get().uri("/api/donors/" + fresh()).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void an_unknown_donor_is_not_found_and_a_malformed_one_bad_input() {
        get(Roles.DONOR_CARER, "/api/donors/" + fresh())
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("donor-unknown");
        get(Roles.DONOR_CARER, "/api/donors/nobody").expectStatus().isBadRequest();
    }
}
