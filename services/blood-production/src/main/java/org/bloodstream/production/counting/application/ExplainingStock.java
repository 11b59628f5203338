package org.bloodstream.production.counting.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.domain.DiscardReason;
import org.bloodstream.production.counting.domain.CountDecision;
import org.bloodstream.production.counting.domain.CountDecision.Refused;
import org.bloodstream.production.counting.domain.CountDecision.Taken;
import org.bloodstream.production.counting.domain.Explanation;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyExplained;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyTaken;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.bloodstream.production.counting.domain.StockCountPolicy;
import org.bloodstream.production.discard.application.DiscardingComponents;
import org.bloodstream.production.discard.domain.DiscardOutcome;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What a discrepancy turned out to be. What is lost is discarded in the same transaction. */
@Service
public class ExplainingStock {
    private final StockCounts counts;
    private final CountingStock counting;
    private final DiscardingComponents discarding;

    ExplainingStock(StockCounts counts, CountingStock counting, DiscardingComponents discarding) {
        this.counts = counts;
        this.counting = counting;
        this.discarding = discarding;
    }

    /** Call inside a transaction. Empty when there is no such count. */
    public Mono<CountDecision<StockDiscrepancyExplained>> explain(
            StockCountNumber number, ComponentId component, Explanation explanation, String words, Act act) {
        return counts.lock(number).flatMap(count -> counting.standing(
                        count.state().opening().shelf(), component, act.at())
                .map(standing -> StockCountPolicy.explain(count.state(), component, explanation, standing, act.at()))
                .flatMap(decision -> switch (decision) {
                    case Taken<StockDiscrepancyExplained>(var event) -> record(event, words, count.next(), act);
                    case Refused<StockDiscrepancyExplained> _ -> Mono.just(decision);
                }));
    }

    /** Call inside a transaction. Empty when there is no such count. */
    public Mono<CountDecision<StockDiscrepancyTaken>> take(
            StockCountNumber number, ComponentId component, Actor owner, Act act) {
        return counts.lock(number).flatMap(count -> {
            var decision = StockCountPolicy.take(count.state(), component, owner, act.at());
            return decision instanceof Taken<StockDiscrepancyTaken>(var event)
                    ? counts.append(event, count.next(), act).thenReturn(decision)
                    : Mono.just(decision);
        });
    }

    private Mono<CountDecision<StockDiscrepancyExplained>> record(
            StockDiscrepancyExplained event, String words, long version, Act act) {
        CountDecision<StockDiscrepancyExplained> taken = new Taken<>(event);
        var recorded =
                Mono.defer(() -> counts.explain(event, words, version, act).thenReturn(taken));
        if (event.explanation() != Explanation.LOST) return recorded;
        return discarding
                .discard(event.component(), DiscardReason.OTHER, words, act)
                .flatMap(outcome -> switch (outcome) {
                    case DiscardOutcome.Gone _ -> recorded;
                    case DiscardOutcome.Refused(var objections) ->
                        Mono.<CountDecision<StockDiscrepancyExplained>>just(new Refused<>(objections));
                });
    }
}
