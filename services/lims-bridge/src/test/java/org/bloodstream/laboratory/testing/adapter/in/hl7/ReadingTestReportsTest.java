package org.bloodstream.laboratory.testing.adapter.in.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.exchange.Samples;
import org.bloodstream.laboratory.Golden;
import org.bloodstream.laboratory.testing.domain.TestReport.TestBatchReported;
import org.bloodstream.laboratory.testing.domain.TestReport.TestBatchWithdrawn;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTestReportsTest {
    private static final String SAMPLE = Samples.text("17_oru_r01_donation_tests");
    private static final String LAST = "SPM|3|=A99902600012300||SER^Serum^HL70487|||||||P^Patient^HL70369\r";
    private static final String RUN = "|||20261123041200+0000||||||||||||||||||F";

    @Test
    void the_agreed_message_is_the_agreed_event() {
        assertThat(Plate.read(SAMPLE).report())
                .contains(Golden.event("testreport", "TestBatchReported", TestBatchReported.class));
    }

    @Test
    void a_run_that_is_cancelled_is_withdrawn_whatever_else_the_message_says() {
        var withdrawn = SAMPLE.replace(RUN, RUN.replaceFirst("F$", "X"))
                .replace("DTL000001", "DTL000002")
                .replace("|20261123050000+0000|", "|20261123090000+0000|");
        assertThat(Plate.read(withdrawn).report())
                .contains(Golden.event("testreport", "TestBatchWithdrawn", TestBatchWithdrawn.class));
    }

    @ParameterizedTest(name = "{2}: {0} → {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "=A99902600012300;A9990260001239;SPM^3^2 donation-number-check-failed",
                "=A99902600012300;A999026000123;SPM^3^2 donation-number-check-missing",
                "=A99902600012300;=A9990260001230;SPM^3^2 donation-number-malformed",
                "|=A99902600012300|;||;SPM^3^2 donation-number-missing",
                "P^Patient^HL70369;L^Pooled^HL70369;SPM^3^11 specimen-role-unknown",
                "NEG^Negative^L;POS^Positive^L;OBX^5^5 result-value-unknown",
                "NEG^Negative^L;\"\";OBX^5^5 result-value-unknown",
                "INITIAL^First examination^L;AGAIN^^L;OBX^5^17 step-unknown",
                "INITIAL^First examination^L;POOL^^L;OBX^5^4 pool-and-step-differ",
                "|0.12|;|low|;OBX^3^5 number-malformed",
                "|0.12|;|1e9|;OBX^3^5 number-malformed",
                "|0.00-0.80|;|below 0.80|;OBX^3^7 limits-malformed",
                "|0.00-0.80|;|0.80-0.00|;OBX^3^7 limits-reversed",
                "SPM|1|negative|;SPM|1||;SPM^1^2 control-name-missing",
                "0.00-0.80||||F;0.00-0.80||||X;OBX^3^11 result-status-unsupported",
                "NEG^Negative^L||||||F;NEG^Negative^L||||||P;OBX^5^11 result-status-unsupported",
                "NEG^Negative^L||||||F;NEG^Negative^L||||||C;OBX^5^11 result-status-unsupported",
                "NEG^Negative^L||||||F;NEG^Negative^L||||||W;OBX^5^11 result-status-unsupported",
                "NEG^Negative^L||||||F;NEG^Negative^L||||||X;OBX^1^0 results-missing",
                "OBX|5|CE|HBSAG;OBX|5|CE|ANTI_HIV;OBX^5^3 test-differs",
                "OBR|4||RUN-2611-0042;OBR|4||RUN-2611-0043;OBR^4^3 run-differs",
                "OBR|4||RUN-2611-0042^ALINITY-1|HBSAG;OBR|4||RUN-2611-0042^ALINITY-1|ANTI_HIV;OBR^4^4 test-differs",
                "OBR|1||RUN-2611-0042^ALINITY-1;OBR|1||^ALINITY-1;OBR^1^3 run-missing",
                "OBR|1||RUN-2611-0042^ALINITY-1;OBR|1||RUN-2611-0042;OBR^1^3 analyser-missing",
                "OBR|1||RUN-2611-0042^ALINITY-1|HBSAG^Hepatitis B surface antigen^L;OBR|1||RUN-2611-0042^ALINITY-1|HBSAG^^LN;OBR^1^4 test-unknown",
                "|||20261123041200+0000|;|||20261123041200|;OBR^1^7 timestamp-malformed",
                "|||20261123041200+0000|;||||;OBR^1^7 run-time-missing",
                "20261123041200+0000||||||||||||||||||F;20261123041200+0000||||||||||||||||||P;OBR^1^25 run-status-unsupported",
                "KITLOT;KIT;OBR^1^0 kit-missing",
                "OBR|2||RUN-2611-0042^ALINITY-1|HBSAG^Hepatitis B surface antigen^L|||||||||||||||||||||F;NTE|1;OBR^1^0 reading-beside-the-run",
                "20270331;20270230;OBX^2^5 day-malformed",
                "20261123050000+0000;20261123050000;MSH^1^7 timestamp-malformed",
            })
    void a_field_that_is_wrong_is_named_and_nothing_is_read(String right, String wrong, String fault) {
        Plate.assertNamed(SAMPLE, right, wrong, fault);
    }

    @Test
    void a_name_in_it_is_refused_because_donations_are_tested_by_number() {
        var read = Plate.read(SAMPLE.replaceFirst("\rOBR", "\rPID|1||3999999993^^^HCN^NH\rOBR"));
        assertThat(read.report()).isEmpty();
        assertThat(read.faults()).containsExactly("PID^1^0 person-named");
    }

    @Test
    void a_tube_with_two_readings_is_refused() {
        var twice = SAMPLE.replace(LAST, "OBX|6|CE|HBSAG^^L||REACT||||||F||||||INITIAL\r" + LAST);
        assertThat(Plate.read(twice).faults()).containsExactly("OBR^4^0 one-reading-of-one-tube");
    }

    @Test
    void every_error_is_told_and_not_only_the_first() {
        var wrong = SAMPLE.replace("|0.12|", "|low|").replace("=A99902600012300", "A9990260001239");
        assertThat(Plate.read(wrong).faults())
                .containsExactly("OBX^3^5 number-malformed", "SPM^3^2 donation-number-check-failed");
    }

    @Test
    void a_sample_of_which_no_result_could_be_obtained_has_none() {
        var other = SAMPLE.substring(SAMPLE.indexOf("OBR|4"))
                .replace("A999026000123", "A999026000124")
                .replace("||||||F||||||INITIAL", "||||||X||||||INITIAL");
        assertThat(Plate.read(SAMPLE + other).report())
                .contains(Golden.event("testreport", "TestBatchReported", TestBatchReported.class));
    }

    @Test
    void a_corrected_run_says_so_and_may_take_single_results_back() {
        var other = SAMPLE.substring(SAMPLE.indexOf("OBR|4"))
                .replace("A999026000123", "A999026000124")
                .replace("||||||F||||||INITIAL", "||||||W||||||INITIAL");
        var corrected = (SAMPLE + other).replace(RUN, RUN.replaceFirst("F$", "C"));
        assertThat(Plate.read(corrected).report()).get().isInstanceOfSatisfying(TestBatchReported.class, report -> {
            assertThat(report.corrected()).isTrue();
            assertThat(report.results()).hasSize(1);
        });
    }

    @Test
    void a_plate_that_no_analyser_has_is_not_read() {
        var one = SAMPLE.substring(SAMPLE.indexOf("OBR|4")).replace("INITIAL", "REPEAT");
        assertThat(Plate.read(SAMPLE + one.repeat(399)).report()).isPresent();
        assertThat(Plate.read(SAMPLE + one.repeat(400)).faults()).containsExactly("OBR^1^0 batch-too-large");
    }
}
