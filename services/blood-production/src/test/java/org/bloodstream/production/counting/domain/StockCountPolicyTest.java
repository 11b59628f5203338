package org.bloodstream.production.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.counting.domain.CountDecision.Refused;
import org.bloodstream.production.counting.domain.CountDecision.Taken;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountClosed;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountOpened;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyExplained;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyTaken;
import org.junit.jupiter.api.Test;

class StockCountPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final StockCountNumber NUMBER = StockCountNumber.of(42);
    private static final ComponentId ABSENT = ComponentId.parse("A999026000123-DRC01000");
    private static final ComponentId HELD = ComponentId.parse("A999026000124-DRC01000");
    private static final ComponentId RIGHT = ComponentId.parse("A999026000125-DRC01000");
    private static final Actor OFFICER = new Actor("distribution-officer");
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
        assertThat(codes(StockCountPolicy.close(count, Map.of(), List.of(), OFFICER, NOW)))
                .containsExactly("stock-count-over");
    }

    @Test
    void who_closes_a_count_owns_what_it_found_until_somebody_else_takes_it() {
        assertThat(closed().owner()).isEqualTo(OFFICER);
        var count = StockCount.of(List.of(OPENED, closed()));
        var other = new Actor("quality-officer");
        var taken = taken(StockCountPolicy.take(count, ABSENT, other, NOW));
        assertThat(taken).isEqualTo(new StockDiscrepancyTaken(NUMBER, ABSENT, Finding.MISSING, other, NOW));
        assertThat(StockCount.of(List.of(OPENED, closed(), taken)).open()).containsOnlyKeys(ABSENT, HELD);
        assertThat(codes(StockCountPolicy.take(count, RIGHT, other, NOW))).containsExactly("discrepancy-not-open");
    }

    @Test
    void an_abandoned_count_finds_nothing_and_is_over() {
        var abandoned = taken(StockCountPolicy.abandon(OPEN, 2, NOW));
        assertThat(abandoned.scanned()).isEqualTo(2);
        var count = StockCount.of(List.of(OPENED, abandoned));
        assertThat(count.open()).isEmpty();
        assertThat(codes(StockCountPolicy.scan(count, Finding.RIGHT))).containsExactly("stock-count-over");
        assertThat(codes(StockCountPolicy.abandon(count, 2, NOW))).containsExactly("stock-count-over");
        assertThat(codes(StockCountPolicy.close(count, Map.of(), List.of(), OFFICER, NOW)))
                .containsExactly("stock-count-over");
    }

    @Test
    void a_count_of_which_most_was_not_scanned_is_not_closed() {
        var most = absent(StockCountPolicy.MOST_MISSING);
        assertThat(taken(StockCountPolicy.close(OPEN, Map.of(), most, OFFICER, NOW))
                        .discrepancies())
                .hasSameSizeAs(most);
        var more = absent(StockCountPolicy.MOST_MISSING + 1);
        assertThat(codes(StockCountPolicy.close(OPEN, Map.of(), more, OFFICER, NOW)))
                .containsExactly("too-many-missing");
    }

    private static List<ComponentId> absent(int units) {
        return IntStream.range(0, units)
                .mapToObj("A999026%06d-DRC01000"::formatted)
                .map(ComponentId::parse)
                .toList();
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
        StockDiscrepancyExplained since =
                taken(StockCountPolicy.explain(count, ABSENT, Explanation.RECORDED_SINCE, Finding.ISSUED, NOW));
        assertThat(since.explanation()).isEqualTo(Explanation.RECORDED_SINCE);
    }

    private static StockCountClosed closed() {
        return taken(StockCountPolicy.close(
                OPEN, Map.of(RIGHT, Finding.RIGHT, HELD, Finding.ON_HOLD), List.of(ABSENT), OFFICER, NOW));
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
