package org.bloodstream.production.batch.application;

import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchVoided;
import org.bloodstream.production.batch.domain.TestBatch.Voiding;
import org.bloodstream.production.batch.domain.VoidGround;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultsVoided;
import org.bloodstream.production.hold.application.RecordingFindings;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
public class VoidingBatches {
    private final Batches batches;
    private final Donations donations;
    private final RecordingFindings findings;

    VoidingBatches(Batches batches, Donations donations, RecordingFindings findings) {
        this.batches = batches;
        this.donations = donations;
        this.findings = findings;
    }

    /**
     * All its results are void together, in one transaction; a donation that was complete by them is held, and what has left is
     * recalled. Call inside a transaction. Empty when there is no such batch.
     */
    public Mono<Voiding> declareVoid(UUID batch, VoidGround ground, String words, Act act) {
        return batches.lock(batch).flatMap(known -> switch (known.declareVoid(ground, act.at())) {
            case Voiding.Refused refused -> Mono.<Voiding>just(refused);
            case Voiding.Voided voided ->
                batches.samples(batch)
                        .flatMapMany(samples -> Flux.fromIterable(samples)
                                .concatMap(donations::lock)
                                .thenMany(Flux.fromIterable(samples))
                                .concatMap(donation -> findings.recordWithItsEnd(of(voided.event(), donation), act)))
                        .then(batches.voided(voided.event(), words, act))
                        .thenReturn((Voiding) voided);
        });
    }

    private static TestResultsVoided of(TestBatchVoided event, DonationNumber donation) {
        return new TestResultsVoided(donation, event.test(), event.batch(), event.voidedAt());
    }
}
