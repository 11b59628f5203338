package org.bloodstream.production.batch.application;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchReceived;
import org.bloodstream.production.batch.domain.BatchObjection;
import org.bloodstream.production.batch.domain.BatchObjection.BatchKnown;
import org.bloodstream.production.batch.domain.BatchObjection.SampleUnknown;
import org.bloodstream.production.batch.domain.BatchReport;
import org.bloodstream.production.batch.domain.SampleResult;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationEvent.AssayResultReported;
import org.bloodstream.production.hold.application.RecordingFindings;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A batch is taken whole or not at all; of an invalid one the results are kept with it and reach no donation. */
@Service
public class TakingBatches {
    private final Batches batches;
    private final Donations donations;
    private final RecordingFindings findings;
    private final ZoneId zone;

    TakingBatches(Batches batches, Donations donations, RecordingFindings findings, ZoneId zone) {
        this.batches = batches;
        this.donations = donations;
        this.findings = findings;
        this.zone = zone;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Taken(TestBatchReceived event) implements Outcome {}

        record Refused(List<? extends BatchObjection> objections) implements Outcome {
            public Refused {
                objections = List.copyOf(objections);
            }
        }

        /** Nothing was decided, so the answer must not be kept: word of the donations may be on its way. */
        record Unknown(List<SampleUnknown> objections) implements Outcome {
            public Unknown {
                objections = List.copyOf(objections);
            }
        }
    }

    /** Call inside a transaction. */
    public Mono<Outcome> take(BatchReport report, Act act) {
        var objections = report.objections(act.at());
        if (!objections.isEmpty()) return Mono.just(new Outcome.Refused(objections));
        return batches.lock(report.number())
                .<Outcome>map(_ -> new Outcome.Refused(List.of(new BatchKnown(report.number()))))
                .switchIfEmpty(Mono.defer(() -> takeNew(report, act)));
    }

    private Mono<Outcome> takeNew(BatchReport report, Act act) {
        return unknown(report)
                .flatMap(unknown -> unknown.isEmpty() ? record(report, act) : Mono.just(new Outcome.Unknown(unknown)));
    }

    /** Locks every donation, by number: two batches never wait for each other. */
    private Mono<List<SampleUnknown>> unknown(BatchReport report) {
        return Flux.fromIterable(report.donations())
                .concatMap(donation -> donations
                        .lock(donation)
                        .map(_ -> Optional.<DonationNumber>empty())
                        .defaultIfEmpty(Optional.of(donation)))
                .flatMapIterable(each -> each.stream().map(SampleUnknown::new).toList())
                .collectList();
    }

    private Mono<Outcome> record(BatchReport report, Act act) {
        var event = new TestBatchReceived(
                report.number(),
                report.test(),
                report.analyser(),
                report.run(),
                report.kit(),
                report.controls(),
                report.results().size(),
                report.faults(zone),
                report.ranAt(),
                act.at());
        return batches.received(event, report.results(), act)
                .thenMany(Flux.fromIterable(event.faults().isEmpty() ? report.results() : List.<SampleResult>of())
                        .concatMap(result -> findings.recordWithItsEnd(reported(event, result), act)))
                .then(Mono.just(new Outcome.Taken(event)));
    }

    private static AssayResultReported reported(TestBatchReceived batch, SampleResult result) {
        return new AssayResultReported(
                result.donation(),
                batch.test(),
                result.step(),
                result.result(),
                batch.batch(),
                batch.run(),
                batch.analyser(),
                result.pool().orElse(null),
                batch.receivedAt());
    }
}
