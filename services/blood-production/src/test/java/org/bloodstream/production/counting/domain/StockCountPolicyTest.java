package org.bloodstream.production.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.counting.domain.CountDecision.Refused;
import org.bloodstream.production.counting.domain.CountDecision.Taken;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountClosed;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountOpened;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyExplained;
import org.junit.jupiter.api.Test;

class StockCountPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final StockCountNumber NUMBER = StockCountNumber.of(42);
    private static final ComponentId ABSENT = ComponentId.parse("A999026000123-DRC01000");
    private static final ComponentId HELD = ComponentId.parse("A999026000124-DRC01000");
    private static final ComponentId RIGHT = ComponentId.parse("A999026000125-DRC01000");
    private static final StockCountOpened OPENED =
            new StockCountOpened(NUMBER, new Site("NIBTS-BELFAST"), null, 2, NOW);
    private static final StockCount OPEN = StockCount.of(List.of(OPENED));

    @Test
    void what_was_not_scanned_and_what_should_not_be_there_are_discrepancies_and_what_is_right_is_none() {
        var closed = closed();
        assertThat(closed.scanned()).isEqualTo(2);
        assertThat(closed.discrepancies())
                .containsExactly(
                        new StockDiscrepancy(ABSENT, Finding.MISSING), new StockDiscrepancy(HELD, Finding.ON_HOLD));
    }

    @Test
    void a_closed_count_takes_no_scan_and_is_not_closed_again() {
        var count = StockCount.of(List.of(OPENED, closed()));
        assertThat(codes(StockCountPolicy.scan(count, Finding.RIGHT))).containsExactly("stock-count-over");
        assertThat(codes(StockCountPolicy.close(count, Map.of(), List.of(), NOW)))
                .containsExactly("stock-count-over");
    }

    @Test
    void a_discrepancy_is_explained_once() {
        var explained = taken(StockCountPolicy.explain(
                StockCount.of(List.of(OPENED, closed())), ABSENT, Explanation.LOST, Finding.RIGHT, NOW));
        assertThat(explained.kind()).isEqualTo(Finding.MISSING);
        var after = StockCount.of(List.of(OPENED, closed(), explained));
        assertThat(codes(StockCountPolicy.explain(after, ABSENT, Explanation.FOUND, Finding.RIGHT, NOW)))
                .containsExactly("discrepancy-not-open");
        assertThat(after.open()).containsOnlyKeys(HELD);
    }

    @Test
    void what_was_scanned_cannot_be_lost_and_what_is_missing_cannot_be_destroyed() {
        var count = StockCount.of(List.of(OPENED, closed()));
        assertThat(codes(StockCountPolicy.explain(count, HELD, Explanation.LOST, Finding.ON_HOLD, NOW)))
                .containsExactly("explanation-of-another-kind");
        assertThat(codes(StockCountPolicy.explain(count, ABSENT, Explanation.DESTROYED, Finding.RIGHT, NOW)))
                .containsExactly("explanation-of-another-kind");
    }

    @Test
    void that_something_was_recorded_since_is_what_the_record_says() {
        var count = StockCount.of(List.of(OPENED, closed()));
        assertThat(codes(StockCountPolicy.explain(count, ABSENT, Explanation.RECORDED_SINCE, Finding.RIGHT, NOW)))
                .containsExactly("nothing-recorded-since");
        StockDiscrepancyExplained since = taken(
                StockCountPolicy.explain(count, ABSENT, Explanation.RECORDED_SINCE, Finding.ISSUED, NOW));
        assertThat(since.explanation()).isEqualTo(Explanation.RECORDED_SINCE);
    }

    private static StockCountClosed closed() {
        return taken(StockCountPolicy.close(
                OPEN, Map.of(RIGHT, Finding.RIGHT, HELD, Finding.ON_HOLD), List.of(ABSENT), NOW));
    }

    private static <R> R taken(CountDecision<R> decision) {
        if (decision instanceof Taken<R>(var result)) return result;
        throw new AssertionError(decision);
    }

    private static List<String> codes(CountDecision<?> decision) {
        return decision instanceof Refused<?> refused
                ? refused.objections().stream().map(Objection::code).toList()
                : List.of();
    }
}
