package org.bloodstream.production.counting.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/** What happened to a stock count; the stream {@code stockcount}. What was scanned one by one stands in its table alone. */
public sealed interface StockCountEvent {
    StockCountNumber count();

    /**
     * @param product absent when everything at the site is counted
     * @param expected how many units should be there
     */
    record StockCountOpened(
            StockCountNumber count, Site site, @Nullable ProductCode product, int expected, Instant openedAt)
            implements StockCountEvent {
        public CountedShelf shelf() {
            return new CountedShelf(site, Optional.ofNullable(product));
        }
    }

    /**
     * @param scanned how many packs were
     * @param owner of every discrepancy, until somebody else takes it
     */
    record StockCountClosed(
            StockCountNumber count, int scanned, List<StockDiscrepancy> discrepancies, Actor owner, Instant closedAt)
            implements StockCountEvent {
        public StockCountClosed {
            discrepancies = List.copyOf(discrepancies);
        }
    }

    /** It was begun in vain: nothing follows from what was scanned, or was not. */
    record StockCountAbandoned(StockCountNumber count, int scanned, Instant abandonedAt) implements StockCountEvent {}

    /** Somebody else looks into it from now on. */
    record StockDiscrepancyTaken(
            StockCountNumber count, ComponentId component, Finding kind, Actor owner, Instant takenAt)
            implements StockCountEvent {}

    /** A missing one that is found may be allocated again; a lost one is discarded with this. */
    record StockDiscrepancyExplained(
            StockCountNumber count, ComponentId component, Finding kind, Explanation explanation, Instant explainedAt)
            implements StockCountEvent {}
}
