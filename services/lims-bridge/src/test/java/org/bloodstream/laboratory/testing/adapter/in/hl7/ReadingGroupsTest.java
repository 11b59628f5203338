package org.bloodstream.laboratory.testing.adapter.in.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.exchange.Samples;
import org.bloodstream.laboratory.Golden;
import org.bloodstream.laboratory.testing.domain.TestReport.GroupReported;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingGroupsTest {
    private static final String SAMPLE = Samples.text("18_oru_r01_donation_groups");
    private static final String RUN = "|||20261123043000+0000||||||||||||||||||F";
    private static final String SECOND_TUBE = SAMPLE.substring(SAMPLE.indexOf("OBX|11|"), SAMPLE.indexOf("SPM|2|"));

    @Test
    void the_agreed_message_is_the_agreed_event_and_a_sample_without_a_result_is_none() {
        assertThat(Plate.read(SAMPLE).reports())
                .isEqualTo(List.of(Golden.event("testreport", "GroupReported", GroupReported.class)));
    }

    @Test
    void an_analyser_that_reads_for_itself_says_the_group_and_what_its_rhd_rests_on() {
        var read = Plate.read(SAMPLE.replace(SECOND_TUBE, said("SECOND", "A", "POS") + obx("RHD_FINDING", "WEAK_D")));
        assertThat(read.reports()).hasSize(2).last().isInstanceOfSatisfying(GroupReported.class, report -> {
            assertThat(report.donation().value()).isEqualTo("A999026000124");
            assertThat(report.found().group()).isEqualTo(new BloodGroup(Abo.A, RhD.POSITIVE));
            assertThat(report.found().rhDFinding()).isEqualTo(RhDFinding.WEAK_D);
        });
    }

    @Test
    void the_same_is_said_of_the_same_subject_and_another_group_of_another() {
        var once = Plate.read(SAMPLE).report().orElseThrow();
        var again = Plate.read(SAMPLE.replace("DTL000018", "DTL000019").replace(RUN, RUN.replaceFirst("F$", "C")));
        assertThat(again.report().orElseThrow().subject()).isEqualTo(once.subject());
        var other = Plate.read(SAMPLE.replace("anti-A^L||NEG", "anti-A^L||POS"));
        assertThat(other.report().orElseThrow().subject()).isNotEqualTo(once.subject());
    }

    @ParameterizedTest(name = "{2}: {0} → {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "=A99902600012300;A9990260001239;SPM^1^2 donation-number-check-failed",
                "|=A99902600012300|;||;SPM^1^2 donation-number-missing",
                "P^Patient^HL70369;Q^Control specimen^HL70369;OBR^2^0 one-donation-of-one-tube",
                "|FIRST|;|THIRD|;OBX^1^5 result-value-unknown",
                "DETERMINATION^Which of the two^L||FIRST||||||F;DETERMINATION^Which of the two^L||FIRST||||||X;OBR^2^0 determination-missing",
                "DETERMINATION^Which of the two^L;WHICH^^L;OBX^1^3 observation-unknown",
                "anti-A^L||NEG;anti-A^L||4+;OBX^2^5 result-value-unknown",
                "anti-A^L||NEG||||||F;anti-A^L||NEG||||||P;OBX^2^11 result-status-unsupported",
                "anti-A^L||NEG||||||F;anti-A^L||NEG||||||C;OBX^2^11 result-status-unsupported",
                "anti-A^L||NEG||||||F;anti-A^L||NEG||||||X;OBR^2^0 group-or-reactions",
                "ANTI_B^Cells with anti-B^L;ANTI_A^Cells with anti-A^L;OBX^3^3 observation-twice",
                "006001^K^ISBT;K^K^ISBT;OBX^10^3 antigen-malformed",
                "006001^K^ISBT||NEG;006001^K^ISBT||MAYBE;OBX^10^5 result-value-unknown",
                "006001^K^ISBT;006001^K^LN;OBX^10^3 observation-unknown",
                "OBR|2||RUN-2611-0077;OBR|2||RUN-2611-0078;OBR^2^3 run-differs",
                "OBR|2||RUN-2611-0077^NEO-1|GROUPING;OBR|2||RUN-2611-0077^NEO-1|HBSAG;OBR^2^4 test-differs",
                "OBR|1||RUN-2611-0077^NEO-1;OBR|1||RUN-2611-0077;OBR^1^3 analyser-missing",
                "OBR|1||RUN-2611-0077^NEO-1;OBR|1||^NEO-1;OBR^1^3 run-missing",
                "|||20261123043000+0000|;||||;OBR^1^7 run-time-missing",
                "|||20261123043000+0000||||||||||||||||||F;|||20261123043000+0000||||||||||||||||||P;OBR^1^25 run-status-unsupported",
                "|||20261123043000+0000||||||||||||||||||F;|||20261123043000+0000||||||||||||||||||X;OBR^1^25 groups-not-withdrawn",
                "20261123050000+0000;20261123050000;MSH^1^7 timestamp-malformed",
            })
    void a_field_that_is_wrong_is_named_and_nothing_is_read(String right, String wrong, String fault) {
        Plate.assertNamed(SAMPLE, right, wrong, fault);
    }

    @ParameterizedTest
    @CsvSource({
        "INCONCLUSIVE,POS,rhd-finding-differs",
        "NEGATIVE,POS,rhd-finding-differs",
        "WEAK_D,NEG,rhd-finding-differs",
        "MAYBE,POS,result-value-unknown"
    })
    void a_finding_that_the_rhd_does_not_rest_on_is_refused(String finding, String rhD, String code) {
        var read = Plate.read(SAMPLE.replace(SECOND_TUBE, said("SECOND", "A", rhD) + obx("RHD_FINDING", finding)));
        assertThat(read.faults()).singleElement().asString().endsWith(code);
    }

    @Test
    void a_group_beside_its_reactions_or_half_a_group_is_refused() {
        var both = SAMPLE.replace(
                "OBX|10|CE|006001^K^ISBT||NEG||||||F", obx("ABO", "O").strip());
        assertThat(Plate.read(both).faults()).containsExactly("OBR^2^0 group-or-reactions");
        var half = SAMPLE.replace(SECOND_TUBE, obx("DETERMINATION", "FIRST") + obx("ABO", "O"));
        assertThat(Plate.read(half).faults()).containsExactly("OBR^3^0 group-or-reactions");
    }

    @Test
    void a_sample_of_which_nothing_is_said_and_a_run_without_samples_are_refused() {
        assertThat(Plate.read(SAMPLE.replace(SECOND_TUBE, "")).faults()).containsExactly("OBR^3^0 results-missing");
        assertThat(Plate.read(SAMPLE.substring(0, SAMPLE.indexOf("OBR|2"))).faults())
                .containsExactly("OBR^1^0 results-missing");
    }

    @Test
    void a_rack_that_no_analyser_has_is_not_read() {
        var one = SAMPLE.substring(SAMPLE.indexOf("OBR|3"));
        assertThat(Plate.read(SAMPLE + one.repeat(398)).reports()).hasSize(1);
        assertThat(Plate.read(SAMPLE + one.repeat(399)).faults()).containsExactly("OBR^1^0 batch-too-large");
    }

    private static String said(String determination, String abo, String rhD) {
        return obx("DETERMINATION", determination) + obx("ABO", abo) + obx("RHD", rhD);
    }

    private static String obx(String code, String value) {
        return "OBX|1|CE|%s^^L||%s||||||F\r".formatted(code, value);
    }
}
