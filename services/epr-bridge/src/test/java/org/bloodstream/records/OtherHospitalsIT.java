package org.bloodstream.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.records.Messages.sample;
import static org.bloodstream.testkit.TestServers.as;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.access.OtherHospital;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Whose patient somebody is, as messages, orders and the laboratory say. */
class OtherHospitalsIT extends RecordsTest {
    private static final String BELFAST = Roles.WARD_NURSE;
    private static final String WESTERN = OtherHospital.user(Roles.WARD_NURSE);
    private static final String FROM_BELFAST = "|EPR|BHSCT|";
    private static final String FROM_WESTERN = "|EPR|" + OtherHospital.CODE + "|";
    private static final DateTimeFormatter HL7 =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'+0000'").withZone(ZoneOffset.UTC);

    private final Names names = fresh();

    @Test
    void who_is_admitted_is_that_hospitals_patient_at_once() {
        accepted(names.in(sample("01_adt_a01_admit")));
        search(BELFAST).expectStatus().isOk();
        asksWhy(search(WESTERN));
        accepted(names.in(sample("01_adt_a01_admit", FROM_BELFAST, FROM_WESTERN)));
        search(WESTERN).expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02_adt_a02_transfer",
                "06_oml_o21_group_and_screen",
                "08_omb_o27_red_cell_order",
                "15_orm_o01_legacy_crossmatch_order"
            })
    void who_is_moved_or_ordered_for_by_a_hospital_is_its_patient(String message) {
        var now = HL7.format(Instant.now());
        accepted(names.in(sample(message, FROM_BELFAST, FROM_WESTERN)).replaceAll("\\d{14}\\+0000", now));
        search(WESTERN).expectStatus().isOk();
        asksWhy(search(BELFAST));
    }

    @Test
    void who_attends_is_that_hospitals_patient_and_who_is_only_spoken_of_is_nobodys() {
        var now = HL7.format(Instant.now());
        accepted(names.in(sample("04_adt_a08_update")));
        asksWhy(search(BELFAST));
        accepted(names.in(sample("04_adt_a08_update", "ADT^A08^ADT_A01", "ADT^A04^ADT_A01"))
                .replace("20261123111500+0000", now));
        search(BELFAST).expectStatus().isOk();
    }

    @Test
    void who_was_discharged_is_its_patient_for_ninety_days() {
        accepted(names.in(sample("01_adt_a01_admit", "20261123101000+0000", daysAgo(120))));
        accepted(names.in(discharge(89)));
        search(BELFAST).expectStatus().isOk();
        var longGone = fresh();
        accepted(longGone.in(sample("01_adt_a01_admit", "20261123101000+0000", daysAgo(120))));
        accepted(longGone.in(discharge(91)));
        asksWhy(search(BELFAST, longGone.hcn()));
    }

    @Test
    void whose_patient_somebody_is_follows_a_merge() {
        accepted(
                names.in(sample("01_adt_a01_admit", "3999999993^^^HCN^NH~H0012345^^^BHSCT^MR", "U0099887^^^BHSCT^MR")));
        accepted(names.in(sample("04_adt_a08_update")));
        asksWhy(search(BELFAST));
        accepted(names.in(sample("05_adt_a40_merge")));
        search(BELFAST).expectStatus().isOk();
    }

    @Test
    void whom_the_laboratory_results_or_issues_to_there_is_its_patient() {
        accepted(names.in(sample("04_adt_a08_update")));
        asksWhy(search(WESTERN));
        var now = Instant.now().toString();
        laboratory("GroupAndScreenReported", names.key(), "BHSCT", OtherHospital.CODE, "2026-11-23T11:40:00Z", now);
        eventually(() -> search(WESTERN).expectStatus().isOk());
        var component = freshDonation() + "-DRC01000";
        laboratory("ComponentIssued", component, "2026-11-23T15:05:00Z", now);
        eventually(() -> search(BELFAST).expectStatus().isOk());
    }

    @Test
    void a_request_over_fhir_is_the_hospitals_of_who_asks() {
        accepted(names.in(sample("01_adt_a01_admit")));
        asksWhy(search(WESTERN));
        var request = """
                {"resourceType":"ServiceRequest","status":"active","intent":"order",
                 "code":{"coding":[{"system":"http://snomed.info/sct","code":"12719002"}]},
                 "quantityQuantity":{"value":1},
                 "subject":{"identifier":{"system":"https://fhir.hscni.net/Id/hcn","value":"%s"}}}""".formatted(names.hcn());
        post(OtherHospital.user(Roles.PRESCRIBER), "/fhir/ServiceRequest", request)
                .expectStatus()
                .isCreated();
        search(WESTERN).expectStatus().isOk();
    }

    @Test
    void a_message_of_the_region_makes_nobody_a_hospitals_patient_and_the_glass_opens() {
        accepted(names.in(sample("01_adt_a01_admit", FROM_BELFAST, "|EPR|REGION|")));
        asksWhy(search(BELFAST));
        http.get()
                .uri("/fhir/Patient?identifier={token}", token(names.hcn()))
                .headers(as(BELFAST))
                .header("Purpose-Of-Use", "ETREAT")
                .header("Break-Glass-Reason", "Brought in unconscious")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(history("access", names.key())).singleElement().satisfies(event -> {
            assertThat(event.purpose()).isEqualTo("ETREAT");
            assertThat(event.data().path("reason").asString()).isEqualTo("Brought in unconscious");
        });
    }

    @Test
    void a_number_that_nobody_has_finds_nobody_whoever_asks() {
        var nobody = body(search(WESTERN, freshHcn()).expectStatus().isOk());
        assertThat(nobody.path("total").asInt()).isZero();
    }

    private void laboratory(String type, String subject, String... exchanged) {
        var component = subject.contains("-") ? subject : freshDonation() + "-DRC01000";
        Elsewhere.laboratory(prefix)
                .says("laboratory", subject, type, event("laboratory", type, component, names, exchanged));
    }

    private ResponseSpec search(String user) {
        return search(user, names.hcn());
    }

    private ResponseSpec search(String user, String hcn) {
        return http.get()
                .uri("/fhir/Patient?identifier={token}", token(hcn))
                .headers(as(user))
                .exchange();
    }

    private static String token(String hcn) {
        return "https://fhir.hscni.net/Id/hcn|" + hcn;
    }

    private static void asksWhy(ResponseSpec answer) {
        answer.expectStatus().isForbidden().expectBody().jsonPath("$.code").isEqualTo("purpose-required");
    }

    private static String discharge(int days) {
        return sample(
                "03_adt_a03_discharge", "20261123101000+0000", daysAgo(120), "20261125091000+0000", daysAgo(days));
    }

    private static String daysAgo(int days) {
        return HL7.format(Instant.now().minus(Duration.ofDays(days)));
    }
}
