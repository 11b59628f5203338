package org.bloodstream.production.testreport.application;

import java.util.Optional;
import org.bloodstream.production.batch.application.Batches;
import org.bloodstream.production.testreport.domain.KnownBatch;
import org.bloodstream.production.testreport.domain.LaboratoryReport;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
class KnownBatches {
    private final Batches batches;

    KnownBatches(Batches batches) {
        this.batches = batches;
    }

    /** What is known of the report's run, which is kept from everybody else. */
    Mono<Optional<KnownBatch>> lock(LaboratoryReport report) {
        return batches.lock(report.batch())
                .flatMap(batch -> batches.results(report.batch()).map(results -> new KnownBatch(batch, results)))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }
}
