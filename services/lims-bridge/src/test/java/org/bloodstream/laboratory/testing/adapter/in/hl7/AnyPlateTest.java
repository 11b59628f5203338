package org.bloodstream.laboratory.testing.adapter.in.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.laboratory.testing.domain.ControlReading;
import org.bloodstream.laboratory.testing.domain.DonationTest;
import org.bloodstream.laboratory.testing.domain.KitLot;
import org.bloodstream.laboratory.testing.domain.Run;
import org.bloodstream.laboratory.testing.domain.SampleReading;
import org.bloodstream.laboratory.testing.domain.TestReport.TestBatchReported;
import org.bloodstream.laboratory.testing.domain.TestResult;
import org.bloodstream.laboratory.testing.domain.TestStep;

/** Whatever a laboratory reports is read as it was written, result for result, or not at all. */
class AnyPlateTest {

    @Property(tries = 200)
    void what_is_written_is_read(@ForAll("plates") TestBatchReported plate) {
        assertThat(Plate.read(Plate.written(plate)).report()).contains(plate);
    }

    /** One wrong character in a typed number, wherever it stands, is found by the check character. */
    @Property(tries = 200)
    void a_mistyped_donation_number_is_never_another_donation(
            @ForAll("plates") TestBatchReported plate,
            @ForAll @IntRange(min = 5, max = 12) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var right = plate.results().getFirst().donation();
        var digits = right.value().toCharArray();
        digits[at] = (char) ('0' + (digits[at] - '0' + by) % 10);
        var wrong = new String(digits) + right.checkCharacter();
        var message = Plate.written(plate).replace(right.value() + right.checkCharacter(), wrong);
        assertThat(Plate.read(message).report()).isEmpty();
    }

    /** Whichever it is: no reading is ever taken for another tube's, and none is left out. */
    @Property(tries = 200)
    void a_plate_that_lost_a_segment_is_refused(
            @ForAll("plates") TestBatchReported plate, @ForAll @IntRange(min = 0, max = 10_000) int which) {
        var lines = Plate.written(plate).split("\r");
        var lost = 1 + which % (lines.length - 1);
        var rest = new StringBuilder();
        for (int at = 0; at < lines.length; at++)
            if (at != lost) rest.append(lines[at]).append('\r');
        assertThat(Plate.read(rest.toString()).report()).isEmpty();
    }

    @Provide
    static Arbitrary<TestBatchReported> plates() {
        var names =
                Arbitraries.strings().withChars("ABCXYZ0189-").ofMinLength(1).ofMaxLength(12);
        return Combinators.combine(
                        Arbitraries.of(DonationTest.class),
                        names,
                        names,
                        names,
                        controls().list().ofMaxSize(4),
                        samples().list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.of(true, false))
                .as((test, analyser, run, lot, controls, samples, corrected) -> new TestBatchReported(
                        new Run(test, analyser, run).batch(),
                        test,
                        analyser,
                        run,
                        new KitLot(lot, LocalDate.of(2027, 3, 31)),
                        controls,
                        samples,
                        corrected,
                        Instant.parse("2026-11-23T04:12:00Z"),
                        "DTL000001",
                        Instant.parse("2026-11-23T05:00:00Z")));
    }

    private static Arbitrary<ControlReading> controls() {
        var hundredths = Arbitraries.integers().between(-50_000, 50_000).map(each -> BigDecimal.valueOf(each, 2));
        return Combinators.combine(Arbitraries.of("negative", "positive"), hundredths, hundredths, hundredths)
                .as((name, value, one, other) -> new ControlReading(name, value, one.min(other), one.max(other)));
    }

    private static Arbitrary<SampleReading> samples() {
        var numbers = Arbitraries.integers().between(0, 999_999).map(each -> DonationNumber.of("A9990", 26, each));
        return Combinators.combine(
                        numbers,
                        Arbitraries.of(TestStep.class),
                        Arbitraries.of(TestResult.class),
                        Arbitraries.of("P-1", "P-2"))
                .as((number, step, result, pool) ->
                        new SampleReading(number, step, result, step == TestStep.POOL ? pool : null));
    }
}
