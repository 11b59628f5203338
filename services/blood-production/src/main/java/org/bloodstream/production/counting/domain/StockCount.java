package org.bloodstream.production.counting.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountAbandoned;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountClosed;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountOpened;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyExplained;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyTaken;

/**
 * A count as it stands.
 *
 * @param over whether it was closed or abandoned
 * @param open the discrepancies that nobody has explained; none before it is closed
 */
public record StockCount(StockCountOpened opening, boolean over, Map<ComponentId, Finding> open) {
    public StockCount {
        open = Map.copyOf(open);
    }

    public StockCountNumber number() {
        return opening.count();
    }

    /** The count that this history tells of. */
    public static StockCount of(List<? extends StockCountEvent> history) {
        if (!(history.getFirst() instanceof StockCountOpened opening))
            throw new IllegalStateException("a stock count's history begins with its opening");
        var count = new StockCount(opening, false, Map.of());
        for (var event : history.subList(1, history.size())) count = count.apply(event);
        return count;
    }

    private StockCount apply(StockCountEvent event) {
        return switch (event) {
            case StockCountOpened _ -> throw new IllegalStateException("a stock count is opened once");
            case StockCountClosed closing -> closedWith(closing.discrepancies());
            case StockCountAbandoned _ -> closedWith(List.of());
            case StockDiscrepancyTaken _ -> this;
            case StockDiscrepancyExplained explained -> without(explained.component());
        };
    }

    private StockCount closedWith(List<StockDiscrepancy> found) {
        Map<ComponentId, Finding> kinds = new HashMap<>();
        for (var discrepancy : found) kinds.put(discrepancy.component(), discrepancy.kind());
        return new StockCount(opening, true, kinds);
    }

    private StockCount without(ComponentId component) {
        var left = new HashMap<>(open);
        left.remove(component);
        return new StockCount(opening, over, left);
    }
}
