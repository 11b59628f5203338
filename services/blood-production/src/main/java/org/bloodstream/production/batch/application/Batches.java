package org.bloodstream.production.batch.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchReceived;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchVoided;
import org.bloodstream.production.batch.domain.SampleResult;
import org.bloodstream.production.batch.domain.TestBatch;
import reactor.core.publisher.Mono;

/** The batches that were ever taken. */
public interface Batches {
    /** Kept from every other command on it until the transaction ends, also while it is not there yet. Empty when it is not. */
    Mono<TestBatch> lock(UUID batch);

    Mono<TestBatch> find(UUID batch);

    /** Every sample of it once, by number. */
    Mono<List<DonationNumber>> samples(UUID batch);

    /** What it says of its samples, in the order in which they came. */
    Mono<List<SampleResult>> results(UUID batch);

    Mono<Void> received(TestBatchReceived event, List<SampleResult> results, Act act);

    /** @param words why; they stay in this service's own table */
    Mono<Void> voided(TestBatchVoided event, String words, Act act);
}
