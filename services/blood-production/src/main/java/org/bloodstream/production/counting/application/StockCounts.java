package org.bloodstream.production.counting.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.journal.Act;
import org.bloodstream.production.counting.domain.CountedShelf;
import org.bloodstream.production.counting.domain.Finding;
import org.bloodstream.production.counting.domain.StockCount;
import org.bloodstream.production.counting.domain.StockCountEvent;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyExplained;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.bloodstream.production.history.Versioned;
import reactor.core.publisher.Mono;

/** Every stock count. */
public interface StockCounts {
    /** Each given once, over all replicas. */
    Mono<StockCountNumber> next();

    /** Keeps what should be on the shelf now; how many that is. */
    Mono<Integer> expect(StockCountNumber count, CountedShelf shelf, Instant now);

    /** Where the donation of this unit stands; empty for what was received before sites were kept, and for what is unknown. */
    Mono<Optional<Site>> site(ComponentId component);

    /** Nobody else may close or explain until the transaction ends, or scan. Empty when there is none. */
    Mono<Versioned<StockCount>> lock(StockCountNumber count);

    /** Nobody may close it until the transaction ends; others scan at the same time. Empty when there is none. */
    Mono<Versioned<StockCount>> share(StockCountNumber count);

    /** The first scan of a pack stands: what was found at it, when this is another. */
    Mono<Finding> scan(StockCountNumber count, ComponentId component, Finding finding, Act act);

    /** Certain under its lock. */
    Mono<Map<ComponentId, Finding>> scanned(StockCountNumber count);

    /** What was expected at the opening, is on the shelf still, and was not scanned; so many of it at most. */
    Mono<List<ComponentId>> notScanned(StockCountNumber count, int most, Instant now);

    /**
     * Appends the event and keeps the rows in step.
     *
     * @param version the one that the event creates
     */
    Mono<Void> append(StockCountEvent event, long version, Act act);

    /** @param words how whoever explains knows; they stay in this service's own table */
    Mono<Void> explain(StockDiscrepancyExplained event, String words, long version, Act act);
}
