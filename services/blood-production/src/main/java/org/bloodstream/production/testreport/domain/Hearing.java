package org.bloodstream.production.testreport.domain;

import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.batch.domain.BatchObjection.BatchKnown;
import org.bloodstream.production.batch.domain.BatchReport;
import org.bloodstream.production.testreport.domain.LaboratoryReport.OfOneSample;
import org.bloodstream.production.testreport.domain.LaboratoryReport.Reported;
import org.bloodstream.production.testreport.domain.LaboratoryReport.Withdrawn;
import org.bloodstream.production.testreport.domain.TestReportObjection.BatchContradicted;
import org.bloodstream.production.testreport.domain.TestReportObjection.BatchCorrected;
import org.bloodstream.production.testreport.domain.TestReportObjection.BatchWithdrawn;
import org.bloodstream.production.testreport.domain.TestReportObjection.WithdrawnBatchUnknown;

/**
 * What is made of a laboratory's report beside what is known of its run. A batch is never changed: what says something else of
 * it than before takes all of it away, and never a part (05_donation_testing.md, section 5.2, steps 7 and 8).
 */
public sealed interface Hearing {
    /** Nothing is known of the run: take it as a batch, by the rules of batches. */
    record Take(BatchReport run) implements Hearing {}

    /** Whatever was said of the sample before: the rules of groups, of discretionary tests and of cultures know what that means. */
    record TakeByItself(OfOneSample report) implements Hearing {}

    /** It says what is known already. */
    record Repeated() implements Hearing {}

    /**
     * The batch counts until now, and no longer.
     *
     * @param barred donations of which it said reactive: nothing that bars the issue goes without a person's decision, so they are held
     */
    record MakeVoid(Objection why, List<DonationNumber> barred) implements Hearing {
        public MakeVoid {
            barred = List.copyOf(barred);
        }
    }

    /** Nothing happens by itself; somebody has to look. */
    record Keep(List<? extends Objection> why) implements Hearing {
        public Keep {
            why = List.copyOf(why);
        }
    }

    static Hearing of(LaboratoryReport heard, Optional<KnownBatch> known) {
        return switch (heard) {
            case Withdrawn withdrawn -> withdrawn(withdrawn, known);
            case OfOneSample report -> new TakeByItself(report);
            case Reported reported ->
                known.map(before -> again(reported, before)).orElseGet(() -> new Take(reported.run()));
        };
    }

    private static Hearing withdrawn(Withdrawn report, Optional<KnownBatch> known) {
        if (known.isEmpty()) return new Keep(List.of(new WithdrawnBatchUnknown(report.batch())));
        return known.get().batch().isValid()
                ? new MakeVoid(new BatchWithdrawn(report.batch()), known.get().reactive())
                : new Repeated();
    }

    private static Hearing again(Reported report, KnownBatch known) {
        if (known.is(report.run())) return new Repeated();
        var sameRun = report.corrected() || known.ranAtTheTimeOf(report.run());
        if (!sameRun || !known.batch().isValid()) return new Keep(List.of(new BatchKnown(report.batch())));
        return new MakeVoid(
                report.corrected() ? new BatchCorrected(report.batch()) : new BatchContradicted(report.batch()),
                known.reactive());
    }
}
