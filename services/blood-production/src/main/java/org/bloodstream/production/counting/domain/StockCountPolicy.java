package org.bloodstream.production.counting.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountAbandoned;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountClosed;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyExplained;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyTaken;
import org.bloodstream.production.counting.domain.StockCountObjection.DiscrepancyNotOpen;
import org.bloodstream.production.counting.domain.StockCountObjection.ExplanationOfAnotherKind;
import org.bloodstream.production.counting.domain.StockCountObjection.NothingRecordedSince;
import org.bloodstream.production.counting.domain.StockCountObjection.StockCountOver;
import org.bloodstream.production.counting.domain.StockCountObjection.TooManyMissing;

/** What a count says, and what may be said of it. */
public final class StockCountPolicy {
    /** Ours [D]: so many are looked for one by one, and one event tells of all. */
    public static final int MOST_MISSING = 500;

    private StockCountPolicy() {}

    /** @param finding of the pack as the record stands now; a later change makes no discrepancy of it */
    public static CountDecision<Finding> scan(StockCount count, Finding finding) {
        return CountDecision.of(finding, whileOpen(count));
    }

    /**
     * @param scanned each pack with what was found when it was scanned
     * @param missing what should have been there from the opening until now
     * @param by who closes it, and owns what is found
     */
    public static CountDecision<StockCountClosed> close(
            StockCount count,
            Map<ComponentId, Finding> scanned,
            Collection<ComponentId> missing,
            Actor by,
            Instant now) {
        var surplus = scanned.entrySet().stream()
                .filter(each -> each.getValue() != Finding.RIGHT)
                .map(each -> new StockDiscrepancy(each.getKey(), each.getValue()));
        var absent = missing.stream().map(component -> new StockDiscrepancy(component, Finding.MISSING));
        var discrepancies = Stream.concat(absent, surplus)
                .sorted(Comparator.comparing(each -> each.component().value()))
                .toList();
        return CountDecision.of(
                new StockCountClosed(count.number(), scanned.size(), discrepancies, by, now),
                Stream.concat(
                        whileOpen(count),
                        missing.size() > MOST_MISSING
                                ? Stream.of(new TooManyMissing(count.number(), MOST_MISSING))
                                : Stream.empty()));
    }

    /** @param scanned how many packs were; they stay on record, and nothing follows from them */
    public static CountDecision<StockCountAbandoned> abandon(StockCount count, int scanned, Instant now) {
        return CountDecision.of(new StockCountAbandoned(count.number(), scanned, now), whileOpen(count));
    }

    public static CountDecision<StockDiscrepancyTaken> take(
            StockCount count, ComponentId component, Actor owner, Instant now) {
        var kind = count.open().get(component);
        return kind == null
                ? notOpen(count, component)
                : new CountDecision.Taken<>(new StockDiscrepancyTaken(count.number(), component, kind, owner, now));
    }

    private static <R> CountDecision<R> notOpen(StockCount count, ComponentId component) {
        return new CountDecision.Refused<>(List.of(new DiscrepancyNotOpen(count.number(), component)));
    }

    /** @param standing of the pack as the record stands now */
    public static CountDecision<StockDiscrepancyExplained> explain(
            StockCount count, ComponentId component, Explanation explanation, Finding standing, Instant now) {
        var kind = count.open().get(component);
        if (kind == null) return notOpen(count, component);
        var objections = Stream.<StockCountObjection>concat(
                explanation.explains(kind)
                        ? Stream.empty()
                        : Stream.of(new ExplanationOfAnotherKind(explanation, kind)),
                explanation == Explanation.RECORDED_SINCE && standing == asCounted(kind)
                        ? Stream.of(new NothingRecordedSince(component))
                        : Stream.empty());
        return CountDecision.of(
                new StockDiscrepancyExplained(count.number(), component, kind, explanation, now), objections);
    }

    /** What is missing was right by the record. */
    private static Finding asCounted(Finding kind) {
        return kind == Finding.MISSING ? Finding.RIGHT : kind;
    }

    private static Stream<StockCountObjection> whileOpen(StockCount count) {
        return count.over() ? Stream.of(new StockCountOver(count.number())) : Stream.empty();
    }
}
