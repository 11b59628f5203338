package org.bloodstream.production.batch.adapter.in.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.batch.domain.BatchReport;
import org.bloodstream.production.batch.domain.Control;
import org.bloodstream.production.batch.domain.KitLot;
import org.bloodstream.production.batch.domain.SampleResult;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TestStep;
import org.bloodstream.web.BadInputException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BatchTextTest {
    private static final String GOOD = """
            # of the night of 15 November
            batch,HIV_RNA,PANTHER-1,RUN-2611-0043,2026-11-16T04:12:00Z
            kit,71A04,2027-03-31
            control,negative,0.12,0.00,0.80
            control,positive,5.1,2,9

            result,A999026000123,INITIAL,NEGATIVE
            result,A999026000124,POOL,REACTIVE,P-0007
            """;

    @Test
    void a_batch_is_read_with_its_run_kit_controls_and_results() {
        var batch = BatchText.read(GOOD);
        assertThat(batch.test()).isEqualTo(MandatoryTest.HIV_RNA);
        assertThat(batch.analyser()).isEqualTo("PANTHER-1");
        assertThat(batch.run()).isEqualTo("RUN-2611-0043");
        assertThat(batch.ranAt()).isEqualTo(Instant.parse("2026-11-16T04:12:00Z"));
        assertThat(batch.kit()).isEqualTo(new KitLot("71A04", LocalDate.of(2027, 3, 31)));
        assertThat(batch.controls())
                .containsExactly(
                        new Control("negative", new BigDecimal("0.12"), new BigDecimal("0.00"), new BigDecimal("0.80")),
                        new Control("positive", new BigDecimal("5.1"), new BigDecimal("2"), new BigDecimal("9")));
        assertThat(batch.results())
                .containsExactly(
                        new SampleResult(
                                new DonationNumber("A999026000123"),
                                TestStep.INITIAL,
                                TestResult.NEGATIVE,
                                Optional.empty()),
                        new SampleResult(
                                new DonationNumber("A999026000124"),
                                TestStep.POOL,
                                TestResult.REACTIVE,
                                Optional.of("P-0007")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "batch,CMV,A,R,2026-11-16T04:12:00Z; line 1; test-unknown",
                "batch,HBSAG,,R,2026-11-16T04:12:00Z; line 1; name-unreadable",
                "batch,HBSAG,A,R,yesterday; line 1; time-unreadable",
                "batch,HBSAG,A,R; line 1; cells-differ",
                "kit,71A04,31/03/2027; line 1; day-unreadable",
                "control,negative,low,0,1; line 1; number-unreadable",
                "control,negative,1e99,0,1; line 1; number-unreadable",
                "control,negative,0.5,1,0; line 1; limits-reversed",
                "result,A99902600012,INITIAL,NEGATIVE; line 1; donation-unreadable",
                "result,A999026000123,AGAIN,NEGATIVE; line 1; step-unknown",
                "result,A999026000123,INITIAL,POSITIVE; line 1; result-unknown",
                "result,A999026000123,POOL,NEGATIVE; line 1; pool-and-step-differ",
                "result,A999026000123,ALONE,NEGATIVE,P-7; line 1; pool-and-step-differ",
                "sample,A999026000123; line 1; line-kind-unknown",
            })
    void a_line_that_is_wrong_is_named_by_its_number_and_its_reason(String line, String field, String code) {
        var refused = catchThrowableOfType(BadInputException.class, () -> BatchText.read(line + "\n" + GOOD));
        assertThat(refused.errors()).anySatisfy(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.code()).isEqualTo(code);
        });
    }

    @Test
    void what_is_missing_or_there_twice_is_said() {
        assertThat(codes("# nothing")).containsExactly("batch-missing", "kit-missing", "results-missing");
        assertThat(codes(GOOD + "kit,72B01,2027-03-31")).containsExactly("line-twice");
    }

    @Test
    void a_batch_that_no_plate_has_room_for_is_not_read() {
        var line = "result,A999026000123,REPEAT,NEGATIVE\n";
        assertThat(BatchText.read(GOOD + line.repeat(BatchReport.MOST_RESULTS - 2))
                        .results())
                .hasSize(BatchReport.MOST_RESULTS);
        assertThat(codes(GOOD + line.repeat(BatchReport.MOST_RESULTS - 1))).containsExactly("batch-too-large");
    }

    private static java.util.List<String> codes(String text) {
        return catchThrowableOfType(BadInputException.class, () -> BatchText.read(text)).errors().stream()
                .map(error -> error.code())
                .toList();
    }
}
