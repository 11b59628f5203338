package org.bloodstream.production.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.bloodstream.production.orders.domain.AnOrder.A_POS;
import static org.bloodstream.production.orders.domain.AnOrder.NOW;
import static org.bloodstream.production.orders.domain.AnOrder.line;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderEnded;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderPaused;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderResumed;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingOrdersTest {
    private static final StandingOrderNumber NUMBER = StandingOrderNumber.of(3);
    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void it_is_due_on_its_weekdays_from_its_first_to_its_last_day() {
        var order = running(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), TODAY, TODAY.plusDays(7));
        assertThat(order.isDue(TODAY.minusDays(7))).isFalse();
        assertThat(order.isDue(TODAY)).isTrue();
        assertThat(order.isDue(TODAY.plusDays(1))).isFalse();
        assertThat(order.isDue(TODAY.plusDays(4))).isTrue();
        assertThat(order.isDue(TODAY.plusDays(7))).isTrue();
        assertThat(order.isDue(TODAY.plusDays(11))).isFalse();
    }

    @Test
    void paused_it_is_never_due_and_resumed_it_is_and_ended_it_is_for_good() {
        var order = running(Set.of(DayOfWeek.THURSDAY), TODAY, null);
        var paused = order.apply(new StandingOrderPaused(NUMBER, NOW));
        assertThat(paused.isDue(TODAY)).isFalse();
        assertThat(paused.apply(new StandingOrderResumed(NUMBER, NOW)).isDue(TODAY))
                .isTrue();
        var ended = paused.apply(new StandingOrderEnded(NUMBER, NOW));
        assertThat(ended.isDue(TODAY)).isFalse();
        assertThat(codes(StandingOrderPolicy.resume(ended, NOW))).containsExactly("standing-order-is-ended");
        assertThat(codes(StandingOrderPolicy.pause(ended, NOW))).containsExactly("standing-order-is-ended");
        assertThat(codes(StandingOrderPolicy.end(ended, NOW))).containsExactly("standing-order-is-ended");
        assertThat(codes(StandingOrderPolicy.pause(paused, NOW))).containsExactly("standing-order-is-paused");
        assertThat(codes(StandingOrderPolicy.resume(order, NOW))).containsExactly("standing-order-is-running");
        assertThatIllegalStateException().isThrownBy(() -> ended.apply(new StandingOrderResumed(NUMBER, NOW)));
    }

    @Test
    void what_could_not_be_ordered_once_is_not_ordered_for_good_and_its_days_make_sense() {
        assertThat(codes(set(Set.of(DayOfWeek.MONDAY), TODAY, null))).isEmpty();
        assertThat(codes(set(Set.of(DayOfWeek.MONDAY), TODAY.minusDays(1), null)))
                .containsExactly("begins-in-the-past");
        assertThat(codes(set(Set.of(DayOfWeek.MONDAY), TODAY, TODAY.minusDays(1))))
                .containsExactly("ends-before-it-begins");
        assertThat(codes(set(Set.of(DayOfWeek.MONDAY), TODAY, TODAY.plusDays(3))))
                .containsExactly("never-due");
        var matched = terms(Set.of(DayOfWeek.MONDAY), TODAY, null, line(1, A_POS, 1, Requirement.HLA_MATCHED));
        assertThat(codes(StandingOrderPolicy.set(matched, TODAY))).containsExactly("requirement-not-ordered");
    }

    @Property
    void what_may_be_set_is_due_at_some_time(
            @ForAll @NotEmpty Set<DayOfWeek> weekdays, @ForAll @IntRange(max = 20) int days) {
        var until = TODAY.plusDays(days);
        var due = running(weekdays, TODAY, until);
        boolean sometime = TODAY.datesUntil(until.plusDays(1)).anyMatch(due::isDue);
        assertThat(codes(set(weekdays, TODAY, until)).isEmpty()).isEqualTo(sometime);
    }

    private static StandingOrder running(Set<DayOfWeek> weekdays, LocalDate from, @Nullable LocalDate until) {
        return StandingOrder.of(List.of(terms(weekdays, from, until, line(1, A_POS, 6))));
    }

    private static StandingOrderDecision set(Set<DayOfWeek> weekdays, LocalDate from, @Nullable LocalDate until) {
        return StandingOrderPolicy.set(terms(weekdays, from, until, line(1, A_POS, 6)), TODAY);
    }

    private static StandingOrderSet terms(
            Set<DayOfWeek> weekdays, LocalDate from, @Nullable LocalDate until, OrderLine line) {
        return new StandingOrderSet(
                NUMBER, new OdsCode("BHSCT"), new Site("SITE-A"), weekdays, List.of(line), from, until, NOW);
    }

    private static List<String> codes(StandingOrderDecision decision) {
        return switch (decision) {
            case StandingOrderDecision.Taken _ -> List.of();
            case StandingOrderDecision.Refused(var objections) ->
                objections.stream().map(Objection::code).toList();
        };
    }
}
