package org.bloodstream.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import java.io.IOException;
import java.time.Instant;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.access.OtherHospital;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Whose patient somebody is, as results, issues and the patient record say. */
class OtherHospitalsIT extends LaboratoryTest {
    private static final String BELFAST = Roles.TRANSFUSION_SCIENTIST;
    private static final String WESTERN = OtherHospital.user(Roles.TRANSFUSION_SCIENTIST);

    private final String patient = freshPatient();
    private final String report = "/api/laboratory/patients/MR:BHSCT/" + patient + "/group-and-screen";

    @Test
    void a_result_is_the_hospitals_whom_it_is_told() throws IOException {
        assertAccepted(result("|LIMS|REGION|EPR|WHSCT|"));
        assertThat(told("MR:BHSCT:" + patient)
                        .getFirst()
                        .data()
                        .path("organisation")
                        .asString())
                .isEqualTo("WHSCT");
        open(WESTERN, report).expectStatus().isOk();
        asksWhy(open(BELFAST, report));
    }

    @Test
    void a_result_of_a_hospitals_own_laboratory_is_that_hospitals() throws IOException {
        assertAccepted(result("|LIMS|WHSCT|BTRACK|REGION|"));
        open(WESTERN, report).expectStatus().isOk();
        asksWhy(open(BELFAST, report));
    }

    @Test
    void a_result_that_names_no_hospital_is_nobodys_and_a_system_of_the_region_reads_it() throws IOException {
        assertAccepted(result("|LIMS|REGION|BTRACK|REGION|"));
        assertThat(told("MR:BHSCT:" + patient).getFirst().data().has("organisation"))
                .isFalse();
        asksWhy(open(BELFAST, report));
        open(Roles.PLATFORM_SERVICE, report).expectStatus().isOk();
    }

    @Test
    void an_order_of_another_hospital_makes_it_its_patient() throws IOException {
        assertAccepted(result("|LIMS|REGION|EPR|BHSCT|"));
        asksWhy(open(WESTERN, report));
        Elsewhere.patientRecord(prefix)
                .says("request", "PO-W" + patient, "TransfusionRequested", """
                {"request":"PO-W%1$s","patient":{"authority":"MR:BHSCT","value":"%1$s"},"kind":"RED_CELLS","quantity":2,
                 "requirements":[],"organisation":"WHSCT","requestedAt":"%2$s"}""".formatted(patient, Instant.now()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> open(WESTERN, report).expectStatus().isOk());
    }

    @Test
    void a_component_on_a_shelf_shows_nobody_and_opens_to_anybody_and_one_that_is_issued_to_its_hospital()
            throws IOException {
        var component = despatched();
        var shelf = "/api/laboratory/components/" + component;
        open(WESTERN, shelf).expectStatus().isOk();
        assertAccepted(header("BPS^O29^BPS_O29") + pid(patient) + "ORC|SC|PO-7002\rBPO|1|RC^Red cells^L||1\r"
                + "BPX|1|DS^^HL70510|F|20261123150500+0000|%s|%s^^IBT0001|||||5100^O RhD positive^IBT0001||20261220235900+0000|1|280||%s|W6B\r"
                        .formatted(component.substring(0, 13), component.substring(14), component));
        assertThat(told(component).getFirst().data().path("organisation").asString())
                .isEqualTo("BHSCT");
        asksWhy(open(WESTERN, shelf));
    }

    @Test
    void of_whom_nothing_was_reported_nothing_is_known_whoever_asks() {
        open(WESTERN, report).expectStatus().isNotFound();
    }

    private String result(String between) {
        return header("ORU^R01^ORU_R01").replace("|LIMS|REGION|EPR|BHSCT|", between)
                + pid(patient)
                + "OBR|1|PO-7001||GS^^L|||20261123103000+0000\r"
                + "OBX|1|CE|883-9^^LN||O||||||F\r"
                + "OBX|2|CE|10331-7^^LN||POS||||||F\r"
                + "OBX|3|CE|890-4^^LN||NEG||||||F\r"
                + "SPM|1|S-1||BLD|||||||||||||20261123103000+0000\r";
    }

    private ResponseSpec open(String user, String path) {
        return http.get().uri(path).headers(as(user)).exchange();
    }

    private static void asksWhy(ResponseSpec answer) {
        answer.expectStatus().isForbidden().expectBody().jsonPath("$.code").isEqualTo("purpose-required");
    }
}
