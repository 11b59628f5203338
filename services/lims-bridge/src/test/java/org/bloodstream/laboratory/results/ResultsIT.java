package org.bloodstream.laboratory.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import org.bloodstream.laboratory.LaboratoryTest;
import org.bloodstream.testkit.EventContracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ResultsIT extends LaboratoryTest {
    @Autowired
    private MeterRegistry meters;

    private static final String ONE = "20261123103000+0000";
    private static final String OTHER = "20261124103000+0000";

    @Test
    void a_second_sample_of_another_time_confirms_the_group() throws IOException {
        var patient = freshPatient();
        assertAccepted(report(patient, "S-1", ONE, "O"));
        assertAccepted(report(patient, "S-2", OTHER, "O"));

        assertThat(told("MR:BHSCT:" + patient))
                .extracting(event -> event.data().get("determinations").asInt())
                .containsExactly(1, 2);
        assertThat(json(get(path(patient))).get("sample").asString()).isEqualTo("S-2");
    }

    @Test
    void a_report_with_another_group_is_taken_and_confirms_nothing_and_is_counted() throws IOException {
        var before = meters.get("bloodstream.samples.disagree").counter().count();
        var patient = freshPatient();
        assertAccepted(report(patient, "S-1", ONE, "A"));
        assertAccepted(report(patient, "S-2", OTHER, "O"));

        assertThat(json(get(path(patient))).get("determinations").asInt()).isOne();
        assertThat(meters.get("bloodstream.samples.disagree").counter().count()).isEqualTo(before + 1);
    }

    @Test
    void a_corrected_report_takes_the_place_of_the_first() throws IOException {
        var patient = freshPatient();
        assertAccepted(report(patient, "S-1", ONE, "O"));
        assertAccepted(report(patient, "S-1", ONE, "A").replace("||||||F", "||||||C"));
        assertAccepted(report(patient, "S-2", OTHER, "O"));

        assertThat(told("MR:BHSCT:" + patient))
                .extracting(event -> event.data().at("/group/abo").asString())
                .containsExactly("O", "A", "O");
        assertThat(json(get(path(patient))).get("determinations").asInt()).isOne();
    }

    @ParameterizedTest(name = "{3}: {0} → {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "883-9^^LN||O;883-9^^LN||X;ERR||OBX^1^5|103^;result-value-unknown",
                "883-9^^LN||O;883-9^^LN||A;ERR||OBX^3^5|103^;group-results-disagree",
                "10331-7^^LN||POS;10331-7^^LN||NEG;ERR||OBX^3^5|103^;group-results-disagree",
                "10331-7;99999-9;ERR||OBR^1^4|101^;observation-missing",
                "890-4;99999-9;ERR||OBR^1^4|101^;observation-missing",
                "||||||F;||||||P;ERR||OBX^1^11|103^;result-status-unsupported",
                "||||||F;||||||W;ERR||OBX^1^11|103^;result-status-unsupported",
                "GSVALID^^L||20261126103000+0000;GSVALID^^L||20261126103000;ERR||OBX^5^5|102^;timestamp-malformed",
                "SPM|1|S-1;SPM|1|;ERR||SPM^1^2|101^;sample-number-missing",
                "BLD|||||||||||||20261123103000;BLD|||||||||||||20261123103100;ERR||SPM^1^17|102^;collection-times-differ",
                "^^^BHSCT^MR;^^^HCN^NH;ERR||PID^1^3|102^;hcn-malformed",
                "LIMS|REGION|EPR;LIMS|the region|EPR;ERR||MSH^1^4|102^;ods-code-malformed"
            })
    void a_wrong_field_is_named_with_its_segment_and_nothing_is_told(
            String right, String wrong, String place, String code) throws IOException {
        var patient = freshPatient();
        var message = report(patient, "S-1", ONE, "O");
        assertThat(message).contains(right);

        assertRefused(message.replace(right, wrong), place, code);
        assertThat(told("MR:BHSCT:" + patient)).isEmpty();
    }

    @ParameterizedTest(name = "{3}: {0} → {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "|g/L;|g/dL;ERR||OBX^1^6|103^;unit-unsupported",
                "||76|;||seven|;ERR||OBX^1^5|102^;number-malformed",
                "||76|;||0|;ERR||OBX^1^5|102^;number-malformed",
                "||76|;||760|;ERR||OBX^1^5|102^;number-malformed",
                "|20261124073000+0000;|20261124073000;ERR||OBR^1^7|102^;timestamp-malformed",
                "718-7;1-1;ERR||OBX^1^3|103^;observation-unsupported"
            })
    void a_wrong_blood_count_is_named_with_its_segment(String right, String wrong, String place, String code)
            throws IOException {
        var message = header("ORU^R01^ORU_R01")
                + pid(freshPatient())
                + "OBR|1|||FBC^^L|||20261124073000+0000\r"
                + "OBX|1|NM|718-7^^LN||76|g/L^^UCUM|||||F\r";
        assertAccepted(message);

        assertRefused(
                message.replace(right, wrong).replaceFirst("\\|[0-9a-f]{20}\\|", "|" + freshControlId() + "|"),
                place,
                code);
    }

    @Test
    void antibodies_are_told_beside_the_screen_that_found_them_and_are_not_taken_back_by_a_later_one()
            throws IOException {
        var patient = freshPatient();
        assertAccepted(report(patient, "S-1", ONE, "O").replace("SPM|1|", ANTIBODIES + "SPM|1|"));
        assertAccepted(report(patient, "S-2", OTHER, "O"));

        assertThat(toldTypes("MR:BHSCT:" + patient))
                .containsExactly("GroupAndScreenReported", "AntibodiesIdentified", "GroupAndScreenReported");
        var told = told("MR:BHSCT:" + patient).get(1).data();
        assertThat(told.get("antibodies").valueStream().map(JsonNode::asString)).containsExactly("006001", "008001");
        assertThat(told.get("sample").asString()).isEqualTo("S-1");
    }

    @Test
    void an_identification_may_come_by_itself_and_keeps_its_contract() throws IOException {
        var patient = freshPatient();
        assertAccepted(identification(patient));

        var told = told("MR:BHSCT:" + patient);
        assertThat(told).singleElement().satisfies(event -> assertThat(event.type())
                .isEqualTo("AntibodiesIdentified"));
        EventContracts.assertKept(
                "laboratory", "AntibodiesIdentified", 1, told.getFirst().data().toString());
    }

    @ParameterizedTest(name = "{3}: {0} → {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "006001^anti-K^ISBT;K^anti-K^L;ERR||OBX^1^5|103^;antibody-unknown",
                "~008001^anti-Fya^ISBT;~anti-Fya;ERR||OBX^1^5|103^;antibody-unknown",
                "006001^anti-K^ISBT~008001^anti-Fya^ISBT;;ERR||OBX^1^5|103^;antibody-unknown",
                "||||||F;||||||P;ERR||OBX^1^11|103^;result-status-unsupported",
                "SPM|1|S-1;SPM|1|;ERR||SPM^1^2|101^;sample-number-missing"
            })
    void an_antibody_that_cannot_be_read_is_never_left_out_in_silence(
            String right, String wrong, String place, String code) throws IOException {
        var patient = freshPatient();
        var message = identification(patient);
        assertThat(message).contains(right);

        assertRefused(message.replace(right, wrong == null ? "" : wrong), place, code);
        assertThat(told("MR:BHSCT:" + patient)).isEmpty();
    }

    @Test
    void a_patient_of_whom_nothing_was_reported_is_unknown() {
        get(path(freshPatient())).expectStatus().isNotFound();
        get("/api/laboratory/patients/HCN/3999999994/group-and-screen")
                .expectStatus()
                .isBadRequest();
    }

    private static final String ANTIBODIES = "OBX|6|CE|888-8^^LN||006001^anti-K^ISBT~008001^anti-Fya^ISBT||||||F\r";

    private static String identification(String patient) {
        return header("ORU^R01^ORU_R01")
                + pid(patient)
                + "OBR|1|PO-7001||ABID^^L|||%s\r".formatted(ONE)
                + "OBX|1|CE|888-8^^LN||006001^anti-K^ISBT~008001^anti-Fya^ISBT||||||F\r"
                + "SPM|1|S-1||BLD|||||||||||||%s\r".formatted(ONE);
    }

    private static String path(String patient) {
        return "/api/laboratory/patients/MR:BHSCT/" + patient + "/group-and-screen";
    }

    private static String report(String patient, String sample, String collectedAt, String abo) {
        return header("ORU^R01^ORU_R01")
                + pid(patient)
                + "OBR|1|PO-7001||GS^^L|||%s\r".formatted(collectedAt)
                + "OBX|1|CE|883-9^^LN||%s||||||F\r".formatted(abo)
                + "OBX|2|CE|10331-7^^LN||POS||||||F\r"
                + "OBX|3|CE|882-1^^LN||%s^^SCT||||||F\r".formatted(abo.equals("O") ? "278147001" : "278149003")
                + "OBX|4|CE|890-4^^LN||NEG||||||F\r"
                + "OBX|5|TS|GSVALID^^L||20261126103000+0000||||||F\r"
                + "SPM|1|%s||BLD|||||||||||||%s\r".formatted(sample, collectedAt);
    }
}
