package org.bloodstream.laboratory.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.laboratory.LaboratoryTest;
import org.bloodstream.testkit.Elsewhere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldingIT extends LaboratoryTest {
    private static final String BPX =
            "BPX|1|%s^^HL70510|F|20261123150500+0000|%s|%s^^IBT0001|||||5100^O RhD positive^IBT0001||20261220235900+0000|1|280||%s|W6B\r";

    @Test
    void a_component_is_reserved_issued_returned_and_wasted() throws IOException {
        var component = despatched();
        var patient = freshPatient();
        assertAccepted(dispense("RS", component, patient));
        assertAccepted(dispense("DS", component, patient));
        assertAccepted(dispense("RA", component, patient));
        assertAccepted(dispense("RD", component, freshPatient()));
        assertAccepted(dispense("RL", component, ""));
        assertAccepted(dispense("WA", component, ""));

        assertThat(toldTypes(component))
                .containsExactly(
                        "ComponentReserved",
                        "ComponentIssued",
                        "ComponentReturned",
                        "ComponentReserved",
                        "ComponentReturned",
                        "ComponentWasted");
    }

    @Test
    void a_component_issued_to_one_patient_cannot_be_issued_or_reserved_for_another() throws IOException {
        var component = despatched();
        var patient = freshPatient();
        assertAccepted(dispense("DS", component, patient));
        assertRefused(dispense("DS", component, freshPatient()), "ERR||BPX^1^5|205^", "component-already-issued");
        assertRefused(dispense("RD", component, freshPatient()), "component-already-issued");
        assertAccepted(dispense("DS", component, patient));

        assertThat(toldTypes(component)).containsExactly("ComponentIssued");
    }

    @Test
    void a_reservation_ends_where_its_unit_goes_on_to_another_hospital_and_what_was_issued_stays_so()
            throws IOException {
        var reserved = despatched();
        assertAccepted(dispense("RS", reserved, freshPatient()));
        var issued = despatched();
        assertAccepted(dispense("DS", issued, freshPatient()));
        transferred(issued);
        transferred(reserved);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(toldTypes(reserved))
                .containsExactly("ComponentReserved", "ComponentReturned"));
        assertThat(told(reserved).getLast().data().get("laboratory").asString()).isEqualTo("BHSCT");
        assertAccepted(dispense("RS", reserved, freshPatient()));
        assertThat(toldTypes(issued)).containsExactly("ComponentIssued");
    }

    private void transferred(String component) {
        Elsewhere.production(prefix).says("component", component, "ComponentTransferred", """
                {"component":"%s","donation":"%s","product":"%s","kind":"RED_CELLS","group":{"abo":"O","rhD":"POSITIVE"},
                 "expiresAt":"2026-12-20T23:59:00Z","volumeMl":284,"from":"BHSCT","hospital":"WHSCT","site":"SITE-C",
                 "transfer":"TRF-00000007","transferredAt":"2026-11-27T08:05:00Z"}""".formatted(
                        component, component.substring(0, 13), component.substring(14)));
    }

    /** The first despatch says another expiry than the label, so that nothing is issued while the news is still on its way. */
    @Test
    void what_went_back_to_the_blood_service_is_issued_to_nobody_until_it_is_despatched_anew() {
        var component = freshComponent();
        despatch(component, "O", "POSITIVE", "2026-12-21T23:59:00Z");
        Elsewhere.production(prefix).says("component", component, "ComponentRestocked", """
                {"component":"%s","donation":"%s","product":"%s","group":{"abo":"O","rhD":"POSITIVE"},
                 "expiresAt":"2026-12-20T23:59:00Z","hospital":"BHSCT","site":"SITE-A","restockedAt":"2026-11-27T11:00:00Z"}""".formatted(
                        component, component.substring(0, 13), component.substring(14)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertRefused(dispense("DS", component, freshPatient()), "component-given-back"));
        despatch(component, "O", "POSITIVE", "2026-12-20T23:59:00Z");
        await().atMost(PATIENCE).untilAsserted(() -> assertAccepted(dispense("DS", component, freshPatient())));
    }

    @Test
    void who_sees_for_whom_a_component_is_held_has_opened_that_patients_record() throws IOException {
        var component = despatched();
        var patient = freshPatient();
        admitted(new PatientIdentifier("MR:BHSCT", patient));
        assertAccepted(dispense("DS", component, patient));
        get("/api/laboratory/components/" + component).expectStatus().isOk();
        var opened = journal.history("access", "MR:BHSCT:" + patient)
                .collectList()
                .blockOptional()
                .orElseThrow();
        assertThat(opened).singleElement().satisfies(event -> {
            assertThat(event.actor()).isEqualTo("transfusion-scientist");
            assertThat(event.purpose()).isEqualTo("TREAT");
            assertThat(event.data().get("resource").asString()).isEqualTo("/api/laboratory/components/{component}");
        });
    }

    @Test
    void a_component_that_was_never_despatched_is_unknown() throws IOException {
        var component = freshComponent();
        assertRefused(
                dispense("DS", component, freshPatient()),
                "ERR||BPX^1^5|204^Unknown key identifier",
                "component-unknown");
        assertThat(told(component)).isEmpty();
        get("/api/laboratory/components/" + component).expectStatus().isNotFound();
    }

    @Test
    void when_one_component_of_a_message_is_refused_nothing_of_it_has_happened() throws IOException {
        var good = despatched();
        var message = dispense("DS", good, freshPatient()) + bpx("DS", freshComponent());

        assertRefused(message, "ERR||BPX^2^5|204^");
        assertThat(told(good)).isEmpty();
    }

    @Test
    void of_many_patients_at_once_one_gets_the_component() throws Exception {
        var component = despatched();
        var answers = new ArrayList<String>();
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<String>>();
            for (var count = 0; count < 10; count++)
                all.add(together.submit(() -> send(dispense("DS", component, freshPatient()))));
            for (var each : all) answers.add(each.get());
        }

        assertThat(answers).filteredOn(answer -> answer.contains("MSA|AA")).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.contains("component-already-issued"))
                .hasSize(9);
        assertThat(toldTypes(component)).containsExactly("ComponentIssued");
    }

    @Test
    void a_transfused_component_can_be_held_no_more() throws IOException {
        var component = despatched();
        var patient = freshPatient();
        assertAccepted(dispense("DS", component, patient));
        Elsewhere.outcome(prefix).says("transfusion", component, "TransfusionStarted", """
                {"component":"%s","donation":"%s","patient":{"authority":"MR:BHSCT","value":"%s"},
                 "check":"01939a6e-7f00-7a11-8c22-5d6e7f809102","startedAt":"2026-11-23T15:22:00Z"}""".formatted(
                        component, component.substring(0, 13), patient));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertRefused(
                        dispense("RA", component, patient), "ERR||BPX^1^2|204^", "component-already-transfused"));
    }

    @Test
    void a_patient_is_the_same_person_under_a_retired_number() throws IOException {
        var component = despatched();
        var survivor = freshPatient();
        var retired = freshPatient();
        assertAccepted(dispense("RS", component, retired));
        assertRefused(dispense("DS", component, survivor), "component-already-reserved");
        Elsewhere.patientRecord(prefix)
                .says("patient", "MR:BHSCT:" + survivor, "PatientsMerged", """
                {"patient":{"authority":"MR:BHSCT","value":"%s"},"retired":{"authority":"MR:BHSCT","value":"%s"},
                 "at":"2026-11-23T12:15:00Z"}""".formatted(survivor, retired));

        await().atMost(PATIENCE).untilAsserted(() -> assertAccepted(dispense("DS", component, survivor)));
    }

    @ParameterizedTest(name = "{2}: {0} → {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "DS^^HL70510;CR^^HL70510;ERR||BPX^1^2|103^;dispense-status-unsupported",
                "DS^^HL70510;XX^^HL70510;ERR||BPX^1^2|103^;dispense-status-unknown",
                "|F|2026;|D|2026;ERR||BPX^1^3|103^;blood-product-status-unsupported",
                "|F|20261123150500+0000;|F|20261123150500;ERR||BPX^1^4|102^;timestamp-malformed",
                "|F|20261123150500+0000;|F|;ERR||BPX^1^4|101^;status-time-missing",
                "5100^O RhD positive;9500^O RhD positive;ERR||BPX^1^11|103^;group-text-differs",
                "5100^O RhD positive;6200^A RhD positive;ERR||BPX^1^11|103^;component-group-differs",
                "5100^O RhD positive;ZZ00;ERR||BPX^1^11|102^;label-group-unknown",
                "20261220235900+0000;20271220235900+0000;ERR||BPX^1^13|103^;component-expiry-differs",
                "20261220235900+0000;20261320235900+0000;ERR||BPX^1^13|102^;timestamp-malformed",
                "DRC01000^^IBT0001;DRC0100^^IBT0001;ERR||BPX^1^6|102^;product-code-malformed",
                "|W6B;|;ERR||BPX^1^18|101^;location-missing",
                "ORC|SC|PO-7002;ORC|SC;ERR||ORC^1^2|101^;order-number-missing",
                "ORC|SC|PO-7002;ORC|SC|PO 7002?;ERR||ORC^1^2|102^;order-number-malformed",
                "^^^BHSCT^MR;^^^^MR;ERR||PID^1^3|101^;assigning-authority-missing"
            })
    void a_wrong_field_is_named_with_its_segment_and_nothing_has_happened(
            String right, String wrong, String place, String code) throws IOException {
        var component = despatched();
        var message = dispense("DS", component, freshPatient());
        assertThat(message).contains(right);

        assertRefused(message.replace(right, wrong), place, code);
        assertThat(told(component)).isEmpty();
    }

    @Test
    void a_donation_number_that_is_none_and_a_unique_id_of_another_pack_are_named() throws IOException {
        var component = despatched();
        var patient = freshPatient();
        var donation = "|" + component.substring(0, 13) + "|";

        assertRefused(
                dispense("DS", component, patient).replace(donation, "|A9990260001|"),
                "ERR||BPX^1^5|102^",
                "donation-number-malformed");
        assertRefused(
                dispense("DS", component, patient).replace("||" + component, "||" + freshComponent()),
                "ERR||BPX^1^17|103^",
                "component-differs");
        assertRefused(
                dispense("DS", component, patient) + bpx("RD", component), "ERR||BPX^2^5|205^", "component-repeated");
    }

    @Test
    void every_wrong_field_of_a_message_is_named_at_once() throws IOException {
        var message = dispense("DS", despatched(), "")
                .replace("|F|20261123150500+0000", "|Q|20261123150500")
                .replace("|W6B", "|");

        assertRefused(message, "PID^1^3", "BPX^1^3", "BPX^1^4", "BPX^1^18");
    }

    private static String dispense(String status, String component, String patient) {
        return header("BPS^O29^BPS_O29")
                + (patient.isEmpty() ? "" : pid(patient))
                + "ORC|SC|PO-7002\rBPO|1|RC^Red cells^L||1\r"
                + bpx(status, component);
    }

    private static String bpx(String status, String component) {
        return BPX.formatted(status, component.substring(0, 13), component.substring(14), component);
    }
}
