package org.bloodstream.production.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;

import java.util.List;
import org.bloodstream.blood.scan.Scanner;
import org.bloodstream.production.BloodProductionTest;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ExtendWith(OutputCaptureExtension.class)
class ScanIT extends BloodProductionTest {
    private static final String PATIENT = "3999999993";

    @Test
    void a_packs_square_symbol_is_described_part_by_part() {
        scan(Roles.PROCESSING_SCIENTIST, "=+04000=A99902600012300=%5100=<DRC01000&>0263542359")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.kind")
                .isEqualTo("isbt-128-compound")
                .jsonPath("$.lines.length()")
                .isEqualTo(4)
                .jsonPath("$.lines[0].code")
                .isEqualTo("001")
                .jsonPath("$.lines[0].name")
                .isEqualTo("donation identification number")
                .jsonPath("$.lines[0].text")
                .isEqualTo("A9990 26 000123 8")
                .jsonPath("$.lines[2].text")
                .isEqualTo("DRC01000: Red cells in additive solution, leucodepleted")
                .jsonPath("$.lines[3].text")
                .isEqualTo("20 DEC 2026 23:59");
    }

    @Test
    void a_wristband_an_item_and_a_typed_number_are_told_apart() {
        assertThat(kind("]d28018505050539999999934")).isEqualTo("gs1");
        assertThat(kind("]d20109506000134352" + "10A1\u001d" + "17271231")).isEqualTo("gs1");
        assertThat(kind(PATIENT)).isEqualTo("patient-number");
        assertThat(kind("a9990 26 000123 8")).isEqualTo("donation-number-typed");
    }

    @Test
    void what_cannot_be_read_is_answered_with_the_reason() {
        scan(Roles.WARD_NURSE, "=>026367")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.kind")
                .isEqualTo("unknown")
                .jsonPath("$.lines[0].code")
                .isEqualTo("label-date-malformed");
    }

    @Test
    void the_longest_text_that_a_barcode_could_hold_is_answered() {
        assertThat(kind("9".repeat(Scanner.LONGEST))).isEqualTo("unknown");
    }

    @Test
    void a_text_longer_than_any_barcode_is_bad_input_that_repeats_nothing_of_it() {
        scan(Roles.WARD_NURSE, "9".repeat(Scanner.LONGEST + 1))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("bad-input")
                .jsonPath("$.errors[0].field")
                .isEqualTo("text")
                .jsonPath("$.errors[0].code")
                .isEqualTo("scan-too-long")
                .jsonPath("$.errors[0].message")
                .isEqualTo("No barcode says so much: at most 4096 characters can be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?text=", "?text= "})
    void no_text_is_bad_input(String query) {
        get(Roles.WARD_NURSE, "/api/production/scan" + query).expectStatus().isBadRequest();
    }

    @Test
    void staff_of_the_blood_service_and_of_hospitals_may_ask_and_nobody_else() {
        for (var role :
                List.of(Roles.DONOR_CARER, Roles.DISTRIBUTION_OFFICER, Roles.TRANSFUSION_SCIENTIST, Roles.PRESCRIBER))
            scan(role, "=%5100").expectStatus().isOk();
        for (var role : List.of(Roles.INTEGRATION_OPERATOR, Roles.PRIVACY_OFFICER))
            scan(role, "=%5100").expectStatus().isForbidden();
        http.get().uri("/api/production/scan?text=x").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void a_patients_number_in_the_query_reaches_no_log(CapturedOutput output) {
        scan(Roles.WARD_NURSE, PATIENT).expectStatus().isOk();
        scan(Roles.WARD_NURSE, PATIENT + "9".repeat(4097)).expectStatus().isBadRequest();
        scan(Roles.PRIVACY_OFFICER, PATIENT).expectStatus().isForbidden();
        assertThat(output).doesNotContain(PATIENT);
    }

    private String kind(String text) {
        return json(scan(Roles.TRANSFUSION_SCIENTIST, text).expectStatus().isOk())
                .get("kind")
                .asString();
    }

    private ResponseSpec scan(String role, String text) {
        return http.get()
                .uri(address -> address.path("/api/production/scan")
                        .queryParam("text", "{text}")
                        .build(text))
                .headers(as(role))
                .exchange();
    }
}
