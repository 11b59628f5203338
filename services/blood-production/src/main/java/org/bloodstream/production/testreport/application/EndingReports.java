package org.bloodstream.production.testreport.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.batch.application.TakingBatches;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchReceived;
import org.bloodstream.production.batch.domain.BatchObjection.BatchKnown;
import org.bloodstream.production.batch.domain.BatchObjection.BatchVoidBefore;
import org.bloodstream.production.batch.domain.BatchReport;
import org.bloodstream.production.batch.domain.TestBatch;
import org.bloodstream.production.donation.application.DonationWork;
import org.bloodstream.production.grouping.application.DeterminingGroups;
import org.bloodstream.production.grouping.domain.GroupingRun;
import org.bloodstream.production.testreport.application.WaitingReports.Ending;
import org.bloodstream.production.testreport.application.WaitingReports.Reason;
import org.bloodstream.production.testreport.domain.Hearing;
import org.bloodstream.production.testreport.domain.TestReportObjection.ReportClosedBefore;
import org.bloodstream.production.testreport.domain.TestReportObjection.ReportIsNotice;
import org.bloodstream.production.testreport.domain.TestReportObjection.ReportNotUnderstood;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What a scientist does about a report that waits. */
@Service
public class EndingReports {
    private final WaitingReports waiting;
    private final HearingReports hearing;
    private final TakingBatches taking;
    private final DeterminingGroups groups;

    EndingReports(WaitingReports waiting, HearingReports hearing, TakingBatches taking, DeterminingGroups groups) {
        this.waiting = waiting;
        this.hearing = hearing;
        this.taking = taking;
        this.groups = groups;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Taken(TestBatchReceived batch) implements Outcome {}

        record Determined(DonationNumber donation) implements Outcome {}

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

    /** Tries again what could not be taken, for instance when word of a donation has come meanwhile. Empty when there is no such report. */
    public Mono<Outcome> takeAgain(UUID report, Act act) {
        return waiting.lock(report)
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
        return hearing.batch(report).flatMap(known -> switch (Hearing.of(report, known)) {
            case Hearing.Take(var run) -> take(found, run, act);
            case Hearing.Determine(var run) -> determine(found, run, act);
            case Hearing.Repeated() -> known(found, known.orElseThrow().batch(), act);
            // Somebody who tries again wants to take, not to make void: that has a door of its own.
            case Hearing.MakeVoid _ -> refused(new BatchKnown(found.batch()));
            case Hearing.Keep(var why) -> Mono.just(new Outcome.Refused(why));
        });
    }

    /** It came by another door meanwhile. */
    private Mono<Outcome> known(Waiting found, TestBatch batch, Act act) {
        return batch.isValid()
                ? waiting.end(found.report(), Ending.TAKEN, "", act).thenReturn(new Outcome.Taken(batch.received()))
                : refused(new BatchVoidBefore());
    }

    private Mono<Outcome> take(Waiting found, BatchReport run, Act act) {
        return taking.take(run, act).flatMap(outcome -> switch (outcome) {
            case TakingBatches.Outcome.Taken(var event) ->
                waiting.end(found.report(), Ending.TAKEN, "", act).thenReturn((Outcome) new Outcome.Taken(event));
            case TakingBatches.Outcome.Refused(var objections) -> Mono.just(new Outcome.Refused(objections));
            case TakingBatches.Outcome.Unknown(var objections) -> Mono.just(new Outcome.Unknown(objections));
        });
    }

    private Mono<Outcome> determine(Waiting found, GroupingRun run, Act act) {
        return groups.record(run, act).flatMap(outcome -> switch (outcome) {
            case DonationWork.Outcome.Done _ ->
                waiting.end(found.report(), Ending.TAKEN, "", act)
                        .thenReturn((Outcome) new Outcome.Determined(run.donation()));
            case DonationWork.Outcome.Refused(var objections) -> Mono.just(new Outcome.Refused(objections));
            case DonationWork.Outcome.Unknown(var objection) -> Mono.just(new Outcome.Unknown(List.of(objection)));
        });
    }

    private static Objection closedBefore(UUID report) {
        return new ReportClosedBefore(report);
    }

    private static Mono<Outcome> refused(Objection why) {
        return Mono.just(new Outcome.Refused(List.of(why)));
    }
}
