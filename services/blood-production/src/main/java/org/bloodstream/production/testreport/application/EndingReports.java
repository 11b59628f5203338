package org.bloodstream.production.testreport.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.batch.application.Batches;
import org.bloodstream.production.batch.application.TakingBatches;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchReceived;
import org.bloodstream.production.batch.domain.BatchReport;
import org.bloodstream.production.testreport.domain.LaboratoryReport.OfOneSample;
import org.bloodstream.production.testreport.domain.SecondHearing;
import org.bloodstream.production.testreport.domain.TestReportObjection.ReportClosedBefore;
import org.bloodstream.production.testreport.domain.TestReportObjection.ReportIsNotice;
import org.bloodstream.production.testreport.domain.TestReportObjection.ReportNotUnderstood;
import org.bloodstream.production.testreport.domain.WaitingReportEvent.Ending;
import org.bloodstream.production.testreport.domain.WaitingReportEvent.Reason;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What ends the waiting of a report. */
@Service
public class EndingReports {
    private final WaitingReports waiting;
    private final KnownBatches known;
    private final Batches batches;
    private final TakingBatches taking;
    private final TakingSampleReports samples;

    EndingReports(
            WaitingReports waiting,
            KnownBatches known,
            Batches batches,
            TakingBatches taking,
            TakingSampleReports samples) {
        this.waiting = waiting;
        this.known = known;
        this.batches = batches;
        this.taking = taking;
        this.samples = samples;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Taken(TestBatchReceived batch) implements Outcome {}

        record TakenByItself(DonationNumber donation) implements Outcome {}

        record Closed() implements Outcome {}

        /** Nothing was decided, so the answer must not be kept. */
        record Unknown(List<? extends Objection> objections) implements Outcome {
            public Unknown {
                objections = List.copyOf(objections);
            }
        }

        record Refused(List<? extends Objection> objections) implements Outcome {
            public Refused {
                objections = List.copyOf(objections);
            }
        }
    }

    /**
     * Tries again what could not be taken, for instance when word of a donation has come meanwhile, or a pack was made. Call inside
     * a transaction. Empty when there is no such report.
     */
    public Mono<Outcome> takeAgain(UUID report, Act act) {
        return waiting.batch(report)
                .flatMap(batch -> batches.lock(batch).then(Mono.defer(() -> waiting.lock(report))))
                .flatMap(found -> found.open() ? takeAgain(found, act) : refused(closedBefore(report)));
    }

    /** Empty when there is no such report. */
    public Mono<Outcome> close(UUID report, String words, Act act) {
        return waiting.lock(report)
                .flatMap(found -> found.open()
                        ? waiting.end(report, Ending.CLOSED, words, act).thenReturn(new Outcome.Closed())
                        : refused(closedBefore(report)));
    }

    private Mono<Outcome> takeAgain(Waiting found, Act act) {
        if (found.reason() == Reason.BATCH_VOID) return refused(new ReportIsNotice(found.batch()));
        if (found.understood().isEmpty()) return refused(new ReportNotUnderstood(found.batch()));
        var report = found.understood().get();
        return known.lock(report).flatMap(batch -> switch (SecondHearing.of(report, batch)) {
            case SecondHearing.Take(var run) -> take(found, run, act);
            case SecondHearing.TakeByItself(var sample) -> takeByItself(found, sample, act);
            case SecondHearing.TakenMeanwhile(var meanwhile) -> taken(found, meanwhile, act);
            case SecondHearing.Refused(var why) -> Mono.just(new Outcome.Refused(why));
        });
    }

    private Mono<Outcome> taken(Waiting found, TestBatchReceived batch, Act act) {
        return waiting.end(found.report(), Ending.TAKEN, "", act).thenReturn(new Outcome.Taken(batch));
    }

    private Mono<Outcome> take(Waiting found, BatchReport run, Act act) {
        return taking.take(run, act).flatMap(outcome -> switch (outcome) {
            case TakingBatches.Outcome.Taken(var event) -> taken(found, event, act);
            case TakingBatches.Outcome.Refused(var objections) -> Mono.just(new Outcome.Refused(objections));
            case TakingBatches.Outcome.Unknown(var objections) -> Mono.just(new Outcome.Unknown(objections));
        });
    }

    private Mono<Outcome> takeByItself(Waiting found, OfOneSample report, Act act) {
        return samples.take(report, act).flatMap(outcome -> switch (outcome) {
            case TakingSampleReports.Outcome.Taken() ->
                waiting.end(found.report(), Ending.TAKEN, "", act)
                        .thenReturn((Outcome) new Outcome.TakenByItself(report.donation()));
            case TakingSampleReports.Outcome.Refused(var objections) -> Mono.just(new Outcome.Refused(objections));
            case TakingSampleReports.Outcome.Unknown(var objection) ->
                Mono.just(new Outcome.Unknown(List.of(objection)));
        });
    }

    private static Objection closedBefore(UUID report) {
        return new ReportClosedBefore(report);
    }

    private static Mono<Outcome> refused(Objection why) {
        return Mono.just(new Outcome.Refused(List.of(why)));
    }
}
