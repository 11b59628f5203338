package org.bloodstream.outcomes.lookback.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.bloodstream.outcomes.lookback.application.LookBacks.Listed;
import org.bloodstream.outcomes.lookback.domain.LookBack;
import org.bloodstream.outcomes.lookback.domain.WaitingItems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Draws up every case, one after the other, closed ones too: something open may have come to them. */
@Service
public class CountingWaitingItems {
    private static final int PAGE = 50;

    private final LookBacks cases;
    private final DrawingUp drawingUp;
    private final Duration meant;
    private final Clock clock;

    CountingWaitingItems(
            LookBacks cases,
            DrawingUp drawingUp,
            @Value("${bloodstream.look-back.overdue-after}") Duration meant,
            Clock clock) {
        this.cases = cases;
        this.drawingUp = drawingUp;
        this.meant = meant;
        this.clock = clock;
    }

    /** By owner. */
    public Mono<List<WaitingItems>> byOwner() {
        return page(Long.MAX_VALUE)
                .expand(page ->
                        page.size() < PAGE ? Mono.empty() : page(page.getLast().arrival()))
                .concatMapIterable(Function.identity())
                .concatMap(listed -> drawingUp.drawUp(listed.opened()))
                .concatMapIterable(LookBack::waiting)
                .collectList()
                .map(items -> WaitingItems.of(items, clock.instant(), meant));
    }

    private Mono<List<Listed>> page(long before) {
        return cases.before(before, PAGE).collectList();
    }
}
