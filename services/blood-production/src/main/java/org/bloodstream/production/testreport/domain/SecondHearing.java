package org.bloodstream.production.testreport.domain;

import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchReceived;
import org.bloodstream.production.batch.domain.BatchObjection.BatchKnown;
import org.bloodstream.production.batch.domain.BatchObjection.BatchVoidBefore;
import org.bloodstream.production.batch.domain.BatchReport;
import org.bloodstream.production.testreport.domain.LaboratoryReport.OfOneSample;

/**
 * A report of which nothing was taken is tried again: by a scientist, or because word of a sample has come. It was heard before
 * whatever is known of its run by now, so it takes nothing away: that is for a report that comes later, and for a person.
 */
public sealed interface SecondHearing {
    record Take(BatchReport run) implements SecondHearing {}

    record TakeByItself(OfOneSample report) implements SecondHearing {}

    /** It came by another door meanwhile, and counts. */
    record TakenMeanwhile(TestBatchReceived batch) implements SecondHearing {}

    record Refused(List<? extends Objection> why) implements SecondHearing {
        public Refused {
            why = List.copyOf(why);
        }
    }

    static SecondHearing of(LaboratoryReport report, Optional<KnownBatch> known) {
        return switch (Hearing.of(report, known)) {
            case Hearing.Take(var run) -> new Take(run);
            case Hearing.TakeByItself(var sample) -> new TakeByItself(sample);
            case Hearing.Repeated() -> repeated(known.orElseThrow());
            case Hearing.MakeVoid _ -> new Refused(List.of(new BatchKnown(report.batch())));
            case Hearing.Keep(var why) -> new Refused(why);
        };
    }

    private static SecondHearing repeated(KnownBatch known) {
        return known.batch().isValid()
                ? new TakenMeanwhile(known.batch().received())
                : new Refused(List.of(new BatchVoidBefore()));
    }
}
