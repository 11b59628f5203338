package org.bloodstream.production.monitoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.PACK;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bloodstream.production.monitoring.domain.ControlChart.Reading;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingAChartTest {
    private static final Instant OCTOBER = Instant.parse("2026-10-05T09:00:00Z");
    private static final BigDecimal SHARE = new BigDecimal("0.75");

    @Test
    void the_first_twenty_values_make_the_limits_from_their_mean_and_moving_range() {
        var values = steady(20);
        assertThat(chart(values.subList(0, 19)).limits()).isEmpty();
        var limits = chart(values).limits().orElseThrow();
        assertThat(limits.centre()).isEqualTo(55);
        assertThat(limits.sigma()).isEqualTo(2 / 1.128, within(1e-9));
        values.addAll(steady(20).stream().map(each -> each + 40).toList());
        assertThat(chart(values).limits()).contains(limits);
    }

    @Test
    void a_point_far_off_is_flagged_and_those_before_it_are_not() {
        var values = steady(20);
        values.add(70.0);
        var points = chart(values).points();
        assertThat(points.getLast().broken()).contains(ControlRule.BEYOND_THREE_SIGMA);
        assertThat(points.get(3).broken()).isEmpty();
    }

    @Test
    void values_that_do_not_differ_make_no_limits() {
        assertThat(chart(IntStream.range(0, 30).mapToObj(_ -> 55.0).toList()).limits())
                .isEmpty();
    }

    /** It is the process that is judged, not the unit that it is measured in. */
    @Property
    void another_unit_of_measurement_breaks_the_same_rules(@ForAll @IntRange(min = 1, max = 1000) int times) {
        var values = steady(20);
        values.addAll(DoubleStream.of(60, 61, 49, 55, 58, 59).boxed().toList());
        var scaled = values.stream().map(each -> each * times).toList();
        assertThat(chart(scaled).points().stream()
                        .map(ControlChart.Point::broken)
                        .toList())
                .isEqualTo(chart(values).points().stream()
                        .map(ControlChart.Point::broken)
                        .toList());
    }

    @Test
    void two_failing_months_one_after_the_other_raise_the_alarm() {
        assertThat(months(true, false, true, false).alarms(SHARE)).isTrue();
        assertThat(months(true, true, true, false).alarms(SHARE)).isFalse();
        assertThat(ControlChart.of(List.of(reading(OCTOBER, false)), BELFAST).alarms(SHARE))
                .isFalse();
        var december = OCTOBER.plus(Duration.ofDays(61));
        assertThat(ControlChart.of(List.of(reading(OCTOBER, false), reading(december, false)), BELFAST)
                        .alarms(SHARE))
                .as("a month without a sample between them")
                .isFalse();
    }

    @Test
    void months_are_those_of_the_region() {
        var lastHour = Instant.parse("2026-10-31T23:59:00Z");
        assertThat(ControlChart.of(List.of(reading(lastHour, true), reading(lastHour.plusSeconds(60), true)), BELFAST)
                        .months()
                        .keySet())
                .containsExactly(YearMonth.of(2026, 10), YearMonth.of(2026, 11));
    }

    @Test
    void the_share_has_a_lower_bound_that_more_units_raise() {
        assertThat(new Tested(10, 10).lowerBound()).isEqualTo(0.787, within(0.001));
        assertThat(new Tested(100, 100).lowerBound()).isGreaterThan(0.97);
        assertThat(new Tested(0, 0).lowerBound()).isZero();
        assertThat(new Tested(4, 3).fails(SHARE)).isFalse();
        assertThat(new Tested(5, 3).fails(SHARE)).isTrue();
        assertThat(new Tested(0, 0).fails(SHARE)).isFalse();
    }

    @Property
    void the_lower_bound_is_a_share_and_never_above_what_was_found(
            @ForAll @IntRange(min = 0, max = 500) int units, @ForAll @IntRange(min = 0, max = 500) int within) {
        var tested = new Tested(units, Math.min(units, within));
        assertThat(tested.lowerBound()).isBetween(0.0, tested.share() + 1e-12);
    }

    @Test
    void limits_count_as_the_plan_writes_them() {
        var requirement = new Requirement(
                Measure.RESIDUAL_LEUCOCYTES,
                Optional.empty(),
                Optional.empty(),
                Optional.of(BigDecimal.ONE),
                SHARE,
                10,
                BigDecimal.ONE);
        assertThat(requirement.isMetBy(new BigDecimal("0.99"))).isTrue();
        assertThat(requirement.isMetBy(new BigDecimal("1.00"))).isFalse();
        assertThat(requirement.samplesOf(0)).isZero();
        assertThat(requirement.samplesOf(4)).isEqualTo(4);
        assertThat(requirement.samplesOf(900)).isEqualTo(10);
        assertThat(requirement.samplesOf(1001)).isEqualTo(11);
    }

    /** Alternating around 55, each 2 from the one before. */
    private static List<Double> steady(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(at -> at % 2 == 0 ? 54.0 : 56.0)
                .toList());
    }

    private static ControlChart chart(List<Double> values) {
        return ControlChart.of(
                IntStream.range(0, values.size())
                        .mapToObj(at ->
                                new Reading(PACK, BigDecimal.valueOf(values.get(at)), true, OCTOBER.plusSeconds(at)))
                        .toList(),
                BELFAST);
    }

    /** Two units in October, two in November. */
    private static ControlChart months(boolean... within) {
        var november = OCTOBER.plus(Duration.ofDays(30));
        return ControlChart.of(
                List.of(
                        reading(OCTOBER, within[0]),
                        reading(OCTOBER, within[1]),
                        reading(november, within[2]),
                        reading(november, within[3])),
                BELFAST);
    }

    private static Reading reading(Instant at, boolean within) {
        return new Reading(PACK, BigDecimal.TEN, within, at);
    }
}
