package org.bloodstream.laboratory.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.bloodstream.laboratory.LaboratoryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsIT extends LaboratoryTest {
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
    void a_report_with_another_group_is_taken_and_confirms_nothing() throws IOException {
        var patient = freshPatient();
        assertAccepted(report(patient, "S-1", ONE, "A"));
        assertAccepted(report(patient, "S-2", OTHER, "O"));

        assertThat(json(get(path(patient))).get("determinations").asInt()).isOne();
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
    void a_patient_of_whom_nothing_was_reported_is_unknown() {
        get(path(freshPatient())).expectStatus().isNotFound();
        get("/api/laboratory/patients/HCN/3999999994/group-and-screen")
                .expectStatus()
                .isBadRequest();
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
