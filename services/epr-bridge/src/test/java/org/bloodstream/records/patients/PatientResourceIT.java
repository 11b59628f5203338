package org.bloodstream.records.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bloodstream.records.Messages.sample;
import static org.bloodstream.testkit.TestServers.as;

import java.util.Map;
import java.util.UUID;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.records.RecordsTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class PatientResourceIT extends RecordsTest {
    private static final String HCN = "https://fhir.hscni.net/Id/hcn";
    private static final String SYSTEM = Roles.PATIENT_RECORD_SYSTEM;
    private static final String PATIENT = """
            {"resourceType":"Patient","active":true,
             "identifier":[{"system":"%s","value":"%s"}],
             "name":[{"use":"official","family":"TESTPATIENT","given":["ORLA","MARIE"]}],
             "gender":"female","birthDate":"1983-07-14",
             "address":[{"line":["12 EXAMPLE ROW"],"city":"BELFAST","postalCode":"BT1 1ZZ"}]}""";

    @Test
    void a_created_patient_can_be_read_and_found() {
        String hcn = freshHcn();
        var created = create(patient(hcn)).expectStatus().isCreated();
        var resource = body(created.expectHeader().valueEquals("ETag", "W/\"1\""));
        String id = resource.path("id").asString();
        var read = get(SYSTEM, "/fhir/Patient/" + id);
        assertThat(read).isEqualTo(resource);
        assertThat(read.at("/name/0/given/1").asString()).isEqualTo("MARIE");
        assertThat(read.path("birthDate").asString()).isEqualTo("1983-07-14");
        var found = get(SYSTEM, "/fhir/Patient?identifier={token}", HCN + "|" + hcn);
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.at("/entry/0/resource/id").asString()).isEqualTo(id);
        assertThat(history("patient", "HCN:" + hcn))
                .extracting(JournalEvent::type)
                .containsExactly("PatientIdentified");
    }

    @Test
    void every_read_of_a_patient_is_on_record_with_the_reader_and_the_purpose() {
        var names = fresh();
        String hcn = names.hcn();
        String id =
                body(create(patient(hcn)).expectStatus().isCreated()).path("id").asString();
        accepted(names.in(sample("01_adt_a01_admit")));
        get(Roles.PRESCRIBER, "/fhir/Patient/" + id);
        get(Roles.TRANSFUSION_SCIENTIST, "/fhir/Patient?identifier={token}", HCN + "|" + hcn);
        get(SYSTEM, "/fhir/Procedure?patient={id}", id);
        get(Roles.WARD_NURSE, "/fhir/Patient?identifier={token}", HCN + "|" + freshHcn());
        assertThat(history("access", "HCN:" + hcn))
                .extracting(JournalEvent::actor, JournalEvent::purpose, event -> event.data()
                        .get("resource")
                        .asString())
                .containsExactly(
                        tuple("prescriber", "TREAT", "/fhir/Patient/{id}"),
                        tuple("transfusion-scientist", "TREAT", "/fhir/Patient"),
                        tuple("patient-record-system", "HOPERAT", "/fhir/Procedure"));
    }

    @Test
    void the_same_key_creates_once_and_answers_the_same() {
        String body = patient(freshHcn());
        String key = UUID.randomUUID().toString();
        var first = body(write(http.post().uri("/fhir/Patient"), SYSTEM, key, Map.of(), body));
        var again = write(http.post().uri("/fhir/Patient"), SYSTEM, key, Map.of(), body);
        assertThat(body(again.expectStatus().isCreated())).isEqualTo(first);
    }

    @Test
    void a_key_used_for_something_else_is_refused() {
        String key = UUID.randomUUID().toString();
        write(http.post().uri("/fhir/Patient"), SYSTEM, key, Map.of(), patient(freshHcn()))
                .expectStatus()
                .isCreated();
        var other = write(http.post().uri("/fhir/Patient"), SYSTEM, key, Map.of(), patient(freshHcn()));
        assertOutcome(other, 422, "idempotency-key-reused");
    }

    @Test
    void a_conditional_create_needs_no_key_and_finds_the_patient_the_second_time() {
        String hcn = freshHcn();
        var condition = Map.of("If-None-Exist", "identifier=" + HCN + "|" + hcn);
        var first = write(http.post().uri("/fhir/Patient"), SYSTEM, "", condition, patient(hcn));
        String id = body(first.expectStatus().isCreated()).path("id").asString();
        var second = write(http.post().uri("/fhir/Patient"), SYSTEM, "", condition, patient(hcn));
        assertThat(body(second.expectStatus().isOk()).path("id").asString()).isEqualTo(id);
        assertThat(history("patient", "HCN:" + hcn)).hasSize(1);
    }

    @Test
    void without_key_or_condition_nothing_is_created() {
        var answer = write(http.post().uri("/fhir/Patient"), SYSTEM, "", Map.of(), patient(freshHcn()));
        assertOutcome(answer, 400, "idempotency-key-required");
    }

    @Test
    void a_number_that_is_held_is_not_created_again() {
        String hcn = freshHcn();
        create(patient(hcn)).expectStatus().isCreated();
        assertOutcome(create(patient(hcn)), 422, "patient-number-in-use Patient.identifier");
    }

    @Test
    void an_update_replaces_what_is_known_and_counts_the_version() {
        String hcn = freshHcn();
        String id = body(create(patient(hcn))).path("id").asString();
        var updated = put(
                id,
                patient(hcn).replace("TESTPATIENT", "TESTPATIENT-NEW").replace(",\"birthDate\":\"1983-07-14\"", ""),
                "W/\"1\"");
        var resource = body(updated.expectStatus().isOk().expectHeader().valueEquals("ETag", "W/\"2\""));
        assertThat(resource.at("/name/0/family").asString()).isEqualTo("TESTPATIENT-NEW");
        assertThat(resource.has("birthDate")).isFalse();
    }

    @Test
    void which_of_twins_somebody_is_is_kept_until_it_is_no_longer_said() {
        String twin = patient(freshHcn()).replace("\"gender\"", "\"multipleBirthInteger\":2,\"gender\"");
        String id = body(create(twin)).path("id").asString();
        assertThat(get(SYSTEM, "/fhir/Patient/" + id)
                        .path("multipleBirthInteger")
                        .asInt())
                .isEqualTo(2);
        var updated = put(id, twin.replace("\"multipleBirthInteger\":2,", ""), null);
        assertThat(body(updated.expectStatus().isOk()).has("multipleBirthInteger"))
                .isFalse();
    }

    @Test
    void an_update_of_another_version_changes_nothing() {
        String hcn = freshHcn();
        String id = body(create(patient(hcn))).path("id").asString();
        assertOutcome(put(id, patient(hcn), "W/\"7\""), 412, "version-differs Patient.meta.versionId");
        assertThat(history("patient", "HCN:" + hcn)).hasSize(1);
    }

    @Test
    void an_update_that_names_another_person_hits_nobody() {
        String hcn = freshHcn();
        String other = freshHcn();
        String id = body(create(patient(hcn))).path("id").asString();
        create(patient(other)).expectStatus().isCreated();
        assertOutcome(put(id, patient(other), null), 422, "none-of-its-numbers Patient.identifier");
    }

    @Test
    void a_conditional_update_creates_or_updates() {
        String hcn = freshHcn();
        putByNumber(hcn, patient(hcn)).expectStatus().isCreated();
        putByNumber(hcn, patient(hcn).replace("ORLA", "ORLAITH")).expectStatus().isOk();
        assertThat(get(SYSTEM, "/fhir/Patient?identifier={token}", HCN + "|" + hcn)
                        .at("/entry/0/resource/name/0/given/0")
                        .asString())
                .isEqualTo("ORLAITH");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"birthDate\":\"1983-07-14\"; \"birthDate\":\"14/07/1983\"; value-malformed birthDate",
                "\"gender\":\"female\"; \"gender\":\"lady\"; value-malformed gender",
                "\"active\":true; \"active\":true,\"multipleBirthInteger\":0; birth-order-malformed Patient.multipleBirthInteger",
                "\"active\":true; \"active\":false; deactivation-unsupported Patient.active",
                "\"active\":true; \"favourite\":true; element-unknown favourite",
                "\"active\":true; \"link\":[{\"other\":{\"reference\":\"Patient/1\"},\"type\":\"seealso\"}]; links-unsupported Patient.link",
                "https://fhir.hscni.net/Id/hcn; https://example.org/other; patient-number-missing Patient.identifier",
                "\"resourceType\":\"Patient\"; \"resourceType\":\"Practitioner\"; resource-malformed"
            })
    void a_wrong_resource_is_refused_by_its_element(String right, String wrong, String issue) {
        String text = patient(freshHcn());
        assertThat(text).contains(right);
        assertOutcome(create(text.replace(right, wrong)), 400, issue);
    }

    @Test
    void a_wrong_check_digit_is_refused_by_its_element_and_every_issue_is_told() {
        String text = patient("3999999994").replace("\"active\":true", "\"active\":false");
        assertOutcome(
                create(text),
                400,
                "deactivation-unsupported Patient.active",
                "hcn-check-digit Patient.identifier[0].value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "<Patient/>", "{\"resourceType\":7}"})
    void what_is_no_resource_is_refused(String text) {
        var answer = create(text.isEmpty() ? " " : text);
        assertOutcome(answer, 400, "resource-malformed");
    }

    @Test
    void an_id_that_names_nobody_is_not_found() {
        for (String id : new String[] {UUID.randomUUID().toString(), "7"}) {
            var answer = http.get()
                    .uri("/fhir/Patient/" + id)
                    .headers(as(Roles.WARD_NURSE))
                    .exchange();
            assertOutcome(answer, 404, "patient-unknown");
        }
    }

    @Test
    void a_search_needs_a_number_of_a_known_kind() {
        assertOutcome(search("3999999993"), 400, "identifier-system-unknown");
        assertOutcome(search(HCN + "|3999999994"), 400, "hcn-check-digit");
        var nobody = body(search(HCN + "|" + freshHcn()).expectStatus().isOk());
        assertThat(nobody.path("total").asInt()).isZero();
    }

    @Test
    void a_role_without_a_part_in_it_reads_and_writes_nothing() {
        http.get()
                .uri("/fhir/Patient/" + UUID.randomUUID())
                .headers(as(Roles.DISTRIBUTION_OFFICER))
                .exchange()
                .expectStatus()
                .isForbidden();
        write(
                        http.post().uri("/fhir/Patient"),
                        Roles.WARD_NURSE,
                        UUID.randomUUID().toString(),
                        Map.of(),
                        patient(freshHcn()))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void the_capabilities_are_told_to_anyone_signed_in() {
        var statement = get(Roles.DONOR_CARER, "/fhir/metadata");
        assertThat(statement.path("resourceType").asString()).isEqualTo("CapabilityStatement");
        assertThat(statement.path("fhirVersion").asString()).isEqualTo("4.0.1");
    }

    private static String patient(String hcn) {
        return PATIENT.formatted(HCN, hcn);
    }

    private ResponseSpec create(String body) {
        return post(SYSTEM, "/fhir/Patient", body);
    }

    private ResponseSpec put(String id, String body, @org.jspecify.annotations.Nullable String match) {
        String withId = body.replaceFirst("\\{", "{\"id\":\"" + id + "\",");
        Map<String, String> headers = match == null ? Map.of() : Map.of("If-Match", match);
        return write(
                http.put().uri("/fhir/Patient/" + id), SYSTEM, UUID.randomUUID().toString(), headers, withId);
    }

    private ResponseSpec putByNumber(String hcn, String body) {
        var request = http.put().uri("/fhir/Patient?identifier={token}", HCN + "|" + hcn);
        return write(request, SYSTEM, UUID.randomUUID().toString(), Map.of(), body);
    }

    private ResponseSpec search(String token) {
        return http.get()
                .uri("/fhir/Patient?identifier={token}", token)
                .headers(as(Roles.WARD_NURSE))
                .exchange();
    }
}
