package org.bloodstream.records.wristband;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bloodstream.records.Messages.sample;
import static org.bloodstream.testkit.TestServers.as;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.labels.Printed;
import org.bloodstream.labels.WristbandOnPaper;
import org.bloodstream.records.RecordsTest;
import org.bloodstream.testkit.access.OtherHospital;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The paper of the real answer is rendered, and its symbol read again by another library than the one that printed. */
class WristbandIT extends RecordsTest {
    private static final String ADMIT = "01_adt_a01_admit";
    private static final String EMERGENCY_ONLY = "U0099887^^^BHSCT^MR";
    private static final String BOTH = "3999999993^^^HCN^NH~H0012345^^^BHSCT^MR";
    private static final String PDF = "application/pdf";
    private static final String ZPL = "application/zpl";
    private static final String JSON = "application/json";
    private static final String NURSE = Roles.WARD_NURSE;

    private static final DateTimeFormatter HL7 =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'+0000'").withZone(ZoneOffset.UTC);

    private final Names names = fresh();

    @Test
    void the_symbol_of_an_admitted_patients_wristband_is_the_number_that_the_bedside_scans() {
        accepted(names.in(sample(ADMIT)));
        var pdf = bytes(print(NURSE, PDF));
        assertThat(Scanner.scan(WristbandOnPaper.scanned(pdf))).isEqualTo(theNumber());
        assertThat(new Printed(pdf).words()).contains("TESTPATIENT, ORLA MARIE", "Born 14-Jul-1983", "HCN 399 99");
        var zpl = new String(bytes(print(NURSE, ZPL)), StandardCharsets.UTF_8);
        assertThat(Scanner.scan(WristbandOnPaper.told(zpl))).isEqualTo(theNumber());
        assertThat(zpl).contains("TESTPATIENT, ORLA MARIE").startsWith("^XA").endsWith("^XZ\n");
    }

    @Test
    void whoever_prints_sees_first_whose_it_is_by_whichever_number() {
        accepted(names.in(sample(ADMIT)));
        for (var number : List.of("HCN/" + names.hcn(), "MR:BHSCT/" + names.hospital()))
            assertThat(body(get(NURSE, number, "", JSON).expectStatus().isOk()))
                    .isEqualTo(json("""
                            {"familyName":"TESTPATIENT","givenNames":"ORLA MARIE","dateOfBirth":"1983-07-14",
                             "number":{"authority":"HCN","value":"%s"},"nameByHand":{"pdf":false,"zpl":false}}""".formatted(names.hcn())));
    }

    @Test
    void a_wristband_is_a_pdf_unless_zpl_is_asked_for_and_its_file_names_nobody() {
        accepted(names.in(sample(ADMIT)));
        print(NURSE, "text/html,*/*;q=0.8")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(PDF)
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"wristband.pdf\"")
                .expectHeader()
                .value(HttpHeaders.CACHE_CONTROL, cache -> assertThat(cache).contains("no-store"));
        print(NURSE, "image/png").expectStatus().isEqualTo(406);
        assertThat(new String(
                        bytes(get(NURSE, own(), "/label?resolution=DOTS_12_PER_MM", ZPL)), StandardCharsets.UTF_8))
                .contains("^PW1181^LL295");
        assertProblem(get(NURSE, own(), "/label?resolution=DOTS_9_PER_MM", ZPL), 400, "bad-input");
    }

    @Test
    void each_is_on_record_with_the_nurse_and_the_purpose_also_one_that_is_refused() {
        accepted(names.in(sample(ADMIT)));
        get(NURSE, own(), "", JSON).expectStatus().isOk();
        print(NURSE, PDF).expectStatus().isOk();
        accepted(today(sample("03_adt_a03_discharge")));
        refused(print(NURSE, PDF), "patient-not-admitted");
        assertThat(history("access", names.key()))
                .extracting(JournalEvent::actor, JournalEvent::purpose, event -> event.data()
                        .get("resource")
                        .asString())
                .containsExactly(
                        tuple(NURSE, "TREAT", "/api/records/patients/{authority}/{value}/wristband"),
                        tuple(NURSE, "TREAT", "/api/records/patients/{authority}/{value}/wristband/label"),
                        tuple(NURSE, "TREAT", "/api/records/patients/{authority}/{value}/wristband/label"));
    }

    @Test
    void who_was_seen_but_not_admitted_gets_none_until_the_admission() {
        accepted(today(sample("06_oml_o21_group_and_screen")));
        refused(print(NURSE, PDF), "patient-not-admitted");
        accepted(names.in(sample(ADMIT)));
        print(NURSE, PDF).expectStatus().isOk();
    }

    @Test
    void a_nurse_of_another_hospital_breaks_the_glass_and_then_it_is_printed() {
        accepted(names.in(sample(ADMIT)));
        var western = OtherHospital.user(NURSE);
        assertProblem(print(western, PDF), 403, "purpose-required");
        var broken = http.get()
                .uri("/api/records/patients/" + own() + "/wristband/label")
                .headers(as(western))
                .header(HttpHeaders.ACCEPT, PDF)
                .header("Purpose-Of-Use", "ETREAT")
                .header("Break-Glass-Reason", "Brought in unconscious")
                .exchange();
        assertThat(Scanner.scan(WristbandOnPaper.scanned(bytes(broken)))).isEqualTo(theNumber());
    }

    @Test
    void a_retired_number_is_refused_and_the_surviving_one_is_named() {
        accepted(names.in(sample("04_adt_a08_update", BOTH, EMERGENCY_ONLY)));
        accepted(names.in(sample(ADMIT)));
        accepted(names.in(sample("05_adt_a40_merge")));
        for (var what : List.of("", "/label"))
            refused(get(NURSE, "MR:BHSCT/" + names.emergency(), what, JSON + ", " + PDF), "patient-merged")
                    .jsonPath("$.objections[0].facts.survivor.authority")
                    .isEqualTo("HCN")
                    .jsonPath("$.objections[0].facts.survivor.value")
                    .isEqualTo(names.hcn());
        print(NURSE, PDF).expectStatus().isOk();
    }

    @Test
    void a_name_in_letters_that_a_printer_lacks_is_left_to_be_written_by_hand_and_whoever_prints_is_told() {
        accepted(names.in(sample(ADMIT, "TESTPATIENT^ORLA", "КОВАЛЬЧУК^ORLA")));
        get(NURSE, own(), "", JSON)
                .expectBody()
                .jsonPath("$.nameByHand.pdf")
                .isEqualTo(false)
                .jsonPath("$.nameByHand.zpl")
                .isEqualTo(true);
        assertThat(new Printed(bytes(print(NURSE, PDF))).words()).contains("КОВАЛЬЧУК, ORLA");
        assertThat(new String(bytes(print(NURSE, ZPL)), StandardCharsets.UTF_8))
                .contains("write it here by hand", names.hcn())
                .doesNotContain("ORLA");
    }

    @Test
    void somebody_whom_nobody_knows_gets_one_with_the_hospitals_number() {
        accepted(names.in(sample(ADMIT, BOTH, EMERGENCY_ONLY, "TESTPATIENT^ORLA^MARIE^^MS^^L", "", "19830714", "")));
        var emergency = new PatientIdentifier("MR:BHSCT", names.emergency());
        var unknown = "MR:BHSCT/" + names.emergency();
        get(NURSE, unknown, "", JSON)
                .expectBody()
                .jsonPath("$.number.value")
                .isEqualTo(names.emergency())
                .jsonPath("$.sex")
                .isEqualTo("FEMALE")
                .jsonPath("$.familyName")
                .doesNotExist();
        var pdf = bytes(get(NURSE, unknown, "/label", PDF));
        assertThat(new Printed(pdf).words())
                .contains("Name not known", "Date of birth not known, female", names.emergency());
        var zpl = new String(bytes(get(NURSE, unknown, "/label", ZPL)), StandardCharsets.UTF_8);
        for (var scanned : List.of(WristbandOnPaper.scanned(pdf), WristbandOnPaper.told(zpl)))
            assertThat(Scanner.scan(scanned)).isInstanceOfSatisfying(Scan.Gs1.class, gs1 -> assertThat(
                            gs1.elements().patient())
                    .contains(emergency));
    }

    @Test
    void one_of_twins_is_told_by_the_order_of_birth_as_hl7_says_it() {
        accepted(names.in(sample(
                ADMIT,
                "TESTPATIENT^ORLA^MARIE^^MS^^L",
                "TESTPATIENT^ORLA",
                "|||||||||||||||||N",
                "|||||||||||Y|2|||||N")));
        get(NURSE, own(), "", JSON).expectBody().jsonPath("$.birthOrder").isEqualTo(2);
        assertThat(new Printed(bytes(print(NURSE, PDF))).words()).contains("Born 14-Jul-1983, birth order 2");
    }

    @Test
    void a_number_that_nobody_has_has_no_wristband() {
        assertProblem(print(NURSE, PDF), 404, "patient-unknown");
        assertThat(history("access", names.key())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HCN/3999999994, hcn-check-digit",
        "XYZ/1, patient-authority-unknown",
        "MR:BHSCT/a_b, hospital-number-malformed"
    })
    void a_malformed_number_is_bad_input(String number, String code) {
        for (var what : List.of("", "/label"))
            get(NURSE, number, what, "*/*")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo("value")
                    .jsonPath("$.errors[0].code")
                    .isEqualTo(code);
    }

    @Test
    void who_puts_it_on_prints_it_and_nobody_else() {
        accepted(names.in(sample(ADMIT)));
        for (var role : List.of(Roles.PRESCRIBER, Roles.TRANSFUSION_SCIENTIST, Roles.PATIENT_RECORD_SYSTEM))
            print(role, PDF).expectStatus().isForbidden();
    }

    private String today(String message) {
        return names.in(message).replaceAll("\\d{14}\\+0000", HL7.format(Instant.now()));
    }

    private Scan theNumber() {
        return new Scan.PatientNumber(PatientIdentifier.ofNationalNumber(names.hcn()));
    }

    private String own() {
        return "HCN/" + names.hcn();
    }

    private ResponseSpec print(String user, String accept) {
        return get(user, own(), "/label", accept);
    }

    private ResponseSpec get(String user, String number, String what, String accept) {
        return http.get()
                .uri("/api/records/patients/" + number + "/wristband" + what)
                .headers(as(user))
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
    }

    private static byte[] bytes(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectStatus().isOk().expectBody().returnResult().getResponseBodyContent());
    }

    private static BodyContentSpec refused(ResponseSpec answer, String... codes) {
        return assertProblem(answer, 422, codes[0])
                .jsonPath("$.objections[*].code")
                .isEqualTo(List.of(codes));
    }

    private static BodyContentSpec assertProblem(ResponseSpec answer, int status, String code) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
