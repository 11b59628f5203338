package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpeningsIT extends OutcomeTest {
    private static final String OPENED = """
            {"person":"%s","reader":"%s","roles":["%s"],"organisation":"BHSCT","purpose":"%s",%s
             "resource":"/fhir/Patient/{id}","at":"2026-11-22T15:00:00Z"}""";

    private final Day day = new Day(this);

    @Test
    void who_opened_a_record_elsewhere_shows_within_two_seconds() {
        heard();
        withinTwoSeconds(
                number -> patientRecord.says(
                        "access",
                        key(),
                        "RecordOpened",
                        OPENED.formatted(key(), "nurse-7" + number, "ward-nurse", "TREAT", "")),
                number -> opening("nurse-7" + number).isPresent());
        var shown = awaitOpening("nurse-71");
        assertThat(shown.get("source").asString()).isEqualTo("epr-bridge");
        assertThat(shown.get("purpose").asString()).isEqualTo("TREAT");
        assertThat(shown.get("breakGlass").asBoolean()).isFalse();
    }

    @Test
    void a_read_of_our_own_shows_within_two_seconds_with_its_purpose() {
        heard();
        withinTwoSeconds(
                _ -> http.get()
                        .uri("/api/outcomes/patients/HCN/{number}/donations", day.hcn)
                        .headers(as(Roles.HAEMOVIGILANCE_OFFICER))
                        .exchange()
                        .expectStatus()
                        .isOk(),
                reads -> readers(list("").get("items")).stream()
                                .filter("haemovigilance-officer"::equals)
                                .count()
                        == reads);
        var shown = awaitOpening("haemovigilance-officer");
        assertThat(shown.get("source").asString()).isEqualTo("outcome");
        assertThat(shown.get("purpose").asString()).isEqualTo("PUBHLTH");
        assertThat(shown.get("resource").asString()).isEqualTo("/api/outcomes/patients/{authority}/{value}/donations");
    }

    @Test
    void a_broken_glass_is_listed_apart_with_its_reason() {
        heard();
        patientRecord.says(
                "access", key(), "RecordOpened", OPENED.formatted(key(), "nurse-8", "ward-nurse", "TREAT", ""));
        patientRecord.says(
                "access",
                key(),
                "RecordOpened",
                OPENED.formatted(
                        key(), "nurse-9", "ward-nurse", "ETREAT", "\"breakGlass\":true,\"reason\":\"Haemorrhage\","));
        awaitOpening("nurse-8");
        awaitOpening("nurse-9");
        var apart = list("&breakGlass=true").get("items");
        assertThat(readers(apart)).containsExactly("nurse-9");
        assertThat(apart.get(0).get("reason").asString()).isEqualTo("Haemorrhage");
    }

    @Test
    void under_whatever_number_it_was_opened_it_is_the_same_persons_record() {
        var local = "MR:BHSCT:T" + day.hcn;
        patientRecord.says("patient", key(), "PatientIdentified", """
                {"patient":{"authority":"HCN","value":"%1$s"},"identifiers":[{"authority":"HCN","value":"%1$s"},
                 {"authority":"MR:BHSCT","value":"T%1$s"}],"at":"2026-11-22T14:00:00Z"}""".formatted(day.hcn));
        patientRecord.says(
                "access", local, "RecordOpened", OPENED.formatted(local, "nurse-5", "ward-nurse", "TREAT", ""));
        heard();
        assertThat(awaitOpening("nurse-5").get("person").asString()).isEqualTo(local);
    }

    @Test
    void a_trace_that_shows_patients_is_an_opening_of_each_and_one_that_shows_none_is_none() {
        day.good();
        tracedAs(Roles.TRANSFUSION_SCIENTIST, day, "ISSUED");
        trace(Roles.QUALITY_OFFICER, day);
        awaitOpening("transfusion-scientist");
        assertThat(readers(list("").get("items"))).doesNotContain("quality-officer");
    }

    @Test
    void who_asks_has_opened_the_record_too() {
        list("");
        assertThat(awaitOpening("privacy-officer").get("resource").asString()).isEqualTo("/api/access/openings");
    }

    @Test
    void a_number_that_nobody_can_have_is_bad_input() {
        get(Roles.PRIVACY_OFFICER, "/api/access/openings?person=HCN:1")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("hcn-malformed");
    }

    private JsonNode awaitOpening(String reader) {
        return awaitOpening().until(() -> opening(reader), Optional::isPresent).orElseThrow();
    }

    private Optional<JsonNode> opening(String reader) {
        return StreamSupport.stream(list("").get("items").spliterator(), false)
                .filter(item -> item.get("reader").asString().equals(reader))
                .findFirst();
    }

    private JsonNode list(String more) {
        return json(get(Roles.PRIVACY_OFFICER, "/api/access/openings?limit=200&person=" + key() + more)
                .expectStatus()
                .isOk());
    }

    private static java.util.List<String> readers(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get("reader").asString())
                .toList();
    }

    private String key() {
        return "HCN:" + day.hcn;
    }
}
