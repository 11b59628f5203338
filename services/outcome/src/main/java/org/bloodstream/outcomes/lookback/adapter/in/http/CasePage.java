package org.bloodstream.outcomes.lookback.adapter.in.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.outcomes.lookback.domain.Ground;
import org.bloodstream.outcomes.lookback.domain.Item;
import org.bloodstream.outcomes.lookback.domain.LookBack;
import org.bloodstream.outcomes.lookback.domain.Reader;
import org.bloodstream.outcomes.lookback.domain.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * Cases, newest first. Nobody is in it.
 *
 * @param next cursor of the following page; absent on the last one. A page may have fewer cases than were asked for
 */
record CasePage(List<Line> items, @Nullable Long next) {

    /**
     * @param components of those that the reader sees
     * @param open of those
     * @param broughtOpen donations from old systems that the blood service still has to look through there
     * @param oldestSince from when the one that has waited longest has been waiting
     */
    record Line(
            UUID lookBack,
            Ground ground,
            OdsCode organisation,
            Instant openedAt,
            LookBack.Status status,
            long components,
            long open,
            long broughtOpen,
            @Nullable Instant oldestSince) {

        static Line of(LookBack lookBack, Reader reader) {
            var opened = lookBack.opened();
            var seen = lookBack.items().filter(reader::sees).toList();
            var open = seen.stream().filter(Item::open).toList();
            return new Line(
                    opened.id(),
                    opened.ground(),
                    opened.organisation(),
                    opened.openedAt(),
                    lookBack.status(),
                    seen.size(),
                    open.size(),
                    lookBack.broughtOpen(),
                    lookBack.waiting().stream()
                            .filter(waiting -> !(waiting instanceof Item item) || reader.sees(item))
                            .map(Waiting::since)
                            .min(Instant::compareTo)
                            .orElse(null));
        }
    }
}
