package org.bloodstream.production.testreport.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.batch.application.TakingBatches;
import org.bloodstream.production.batch.application.TakingBatches.Outcome;
import org.bloodstream.production.batch.application.VoidingBatches;
import org.bloodstream.production.batch.domain.BatchReport;
import org.bloodstream.production.batch.domain.TestBatch.Voiding;
import org.bloodstream.production.batch.domain.VoidGround;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.hold.application.PlaceHold;
import org.bloodstream.production.hold.application.PlacingHolds;
import org.bloodstream.production.testreport.domain.Hearing;
import org.bloodstream.production.testreport.domain.LaboratoryReport;
import org.bloodstream.production.testreport.domain.LaboratoryReport.Cultured;
import org.bloodstream.production.testreport.domain.LaboratoryReport.OfOneSample;
import org.bloodstream.production.testreport.domain.LaboratoryReport.Reported;
import org.bloodstream.production.testreport.domain.LaboratoryReport.Withdrawn;
import org.bloodstream.production.testreport.domain.TestReportObjection.ReportNotUnderstood;
import org.bloodstream.production.testreport.domain.WaitingReportEvent.Reason;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A report is taken as a batch by the rules of batches; whatever is not waits, and is never lost. */
@Service
public class HearingReports {
    /** What the list of holds says of it. */
    private static final String REACTIVE_TAKEN_BACK = "REACTIVE_TAKEN_BACK";

    private final KnownBatches batches;
    private final TakingBatches taking;
    private final VoidingBatches voiding;
    private final TakingSampleReports samples;
    private final TakingAwaitedReports awaited;
    private final PlacingHolds holds;
    private final WaitingReports waiting;

    HearingReports(
            KnownBatches batches,
            TakingBatches taking,
            VoidingBatches voiding,
            TakingSampleReports samples,
            TakingAwaitedReports awaited,
            PlacingHolds holds,
            WaitingReports waiting) {
        this.batches = batches;
        this.taking = taking;
        this.voiding = voiding;
        this.samples = samples;
        this.awaited = awaited;
        this.holds = holds;
        this.waiting = waiting;
    }

    /** Call inside a transaction. Hearing a report twice changes nothing. */
    public Mono<Void> hear(Heard heard, Act act) {
        return waiting.has(heard.report()).filter(before -> !before).flatMap(_ -> heard.understood()
                .map(report -> hear(heard, report, act))
                .orElseGet(() -> keep(heard, List.of(new ReportNotUnderstood(heard.batch())), act)));
    }

    private Mono<Void> hear(Heard heard, LaboratoryReport report, Act act) {
        return waiting.awaitWordOf(samples(report))
                .then(Mono.defer(() -> earlierOfThePack(report, act)))
                .then(Mono.defer(() -> batches.lock(report)))
                .flatMap(known -> act(heard, Hearing.of(report, known), act));
    }

    private static List<DonationNumber> samples(LaboratoryReport report) {
        return switch (report) {
            case Reported reported -> reported.run().donations();
            case OfOneSample sample -> List.of(sample.donation());
            case Withdrawn _ -> List.of();
        };
    }

    /** Cultures of a pack that was made a moment ago may wait still; this one is said after them. */
    private Mono<Void> earlierOfThePack(LaboratoryReport report, Act act) {
        return report instanceof Cultured cultured
                ? awaited.take(cultured.culture().component(), act.purpose(), act.at())
                : Mono.empty();
    }

    private Mono<Void> act(Heard heard, Hearing hearing, Act act) {
        return switch (hearing) {
            case Hearing.Take(var run) -> take(heard, run, act);
            case Hearing.TakeByItself(var report) -> takeByItself(heard, report, act);
            case Hearing.Repeated() -> Mono.empty();
            case Hearing.MakeVoid made -> makeVoid(heard, made, act);
            case Hearing.Keep(var why) -> keep(heard, why, act);
        };
    }

    private Mono<Void> take(Heard heard, BatchReport run, Act act) {
        return taking.take(run, act).flatMap(outcome -> switch (outcome) {
            case Outcome.Taken(var event) -> waiting.supersede(event.batch(), act);
            case Outcome.Refused(var objections) -> keep(heard, objections, act);
            case Outcome.Unknown(var objections) -> keep(heard, objections, act);
        });
    }

    private Mono<Void> takeByItself(Heard heard, OfOneSample report, Act act) {
        return samples.take(report, act).flatMap(outcome -> switch (outcome) {
            case TakingSampleReports.Outcome.Taken() -> Mono.empty();
            case TakingSampleReports.Outcome.Refused(var objections) -> keep(heard, objections, act);
            case TakingSampleReports.Outcome.Unknown(var objection) -> keep(heard, List.of(objection), act);
        });
    }

    /** By the laboratory itself, so at once: until somebody has read it, units could leave. */
    private Mono<Void> makeVoid(Heard heard, Hearing.MakeVoid made, Act act) {
        return voiding.declareVoid(heard.batch(), VoidGround.OTHER, made.why().message(), act)
                .filter(Voiding.Voided.class::isInstance)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("a valid batch can be declared void")))
                .thenMany(Flux.fromIterable(made.barred())
                        .concatMap(donation -> holds.place(hold(heard, donation, act), act)))
                .then(waiting.put(heard, Reason.BATCH_VOID, List.of(made.why()), act));
    }

    private static PlaceHold hold(Heard heard, DonationNumber donation, Act act) {
        var number = "%s taken back %s".formatted(donation.value(), heard.batch());
        return new PlaceHold(
                donation,
                UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)),
                HoldKind.TEST,
                REACTIVE_TAKEN_BACK,
                act.at());
    }

    private Mono<Void> keep(Heard heard, List<? extends Objection> why, Act act) {
        return waiting.supersede(heard.batch(), act).then(waiting.put(heard, Reason.NOT_TAKEN, why, act));
    }
}
