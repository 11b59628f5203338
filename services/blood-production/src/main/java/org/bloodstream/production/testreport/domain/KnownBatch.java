package org.bloodstream.production.testreport.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchReceived;
import org.bloodstream.production.batch.domain.BatchReport;
import org.bloodstream.production.batch.domain.Control;
import org.bloodstream.production.batch.domain.SampleResult;
import org.bloodstream.production.batch.domain.TestBatch;
import org.bloodstream.production.donation.domain.TestResult;

/**
 * A batch that was taken before, by whatever door.
 *
 * @param results in the order in which they came
 */
public record KnownBatch(TestBatch batch, List<SampleResult> results) {
    public KnownBatch {
        results = List.copyOf(results);
    }

    /** Whether the report says what is known already, word for word. */
    boolean is(BatchReport report) {
        return received().test() == report.test()
                && ranAtTheTimeOf(report)
                && received().kit().equals(report.kit())
                && plain(received().controls()).equals(plain(report.controls()))
                && results.equals(report.results());
    }

    /** The same run of an analyser ends once: at another time it is another run under a number that was used before. */
    boolean ranAtTheTimeOf(BatchReport report) {
        return received().ranAt().equals(report.ranAt());
    }

    /** Donations of which it says something that bars their issue, by number. */
    public List<DonationNumber> reactive() {
        return results.stream()
                .filter(each -> each.result() == TestResult.REACTIVE)
                .map(SampleResult::donation)
                .distinct()
                .sorted(Comparator.comparing(DonationNumber::value))
                .toList();
    }

    private TestBatchReceived received() {
        return batch.received();
    }

    /** 0.8 is 0.80. */
    private static List<Control> plain(List<Control> controls) {
        return controls.stream()
                .map(each -> new Control(each.name(), plain(each.value()), plain(each.low()), plain(each.high())))
                .toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
