package org.bloodstream.production.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bloodstream.production.forecast.domain.DailyDemand;
import org.bloodstream.production.forecast.domain.DemandForecast;
import org.bloodstream.production.forecast.domain.ForecastAccuracy;
import org.bloodstream.production.forecast.domain.MakingPlan;
import org.bloodstream.production.forecast.domain.StockOutlook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForecastingDemandTest {
    private static final ZoneId BELFAST = ZoneId.of("Europe/London");
    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void each_weekday_is_expected_to_be_as_it_was() {
        var forecast = DemandForecast.of(LeastSquares::of, past(56, ForecastingDemandTest::byWeekday), TODAY);
        assertThat(forecast.days()).hasSize(DemandForecast.HORIZON).allSatisfy(day -> {
            assertThat(day.expected()).isCloseTo(byWeekday(day.day()), within(0.01));
            assertThat(day.high() - day.low()).isCloseTo(0, within(0.01));
        });
    }

    @Test
    void a_season_is_seen_once_more_than_one_of_it_is_known() {
        ToIntFunction<LocalDate> winter =
                day -> (int) Math.round(100 + 30 * Math.cos(2 * Math.PI * day.getDayOfYear() / 365.25));
        var july = LocalDate.of(2026, 7, 1);
        var known = DemandForecast.of(LeastSquares::of, pastOf(july, 730, winter), july);
        assertThat(known.days().getFirst().expected()).isCloseTo(winter.applyAsInt(july), within(1.5));
        var january = LocalDate.of(2027, 1, 1);
        assertThat(DemandForecast.of(LeastSquares::of, pastOf(january, 730, winter), january)
                        .days()
                        .getFirst()
                        .expected())
                .isCloseTo(winter.applyAsInt(january), within(1.5));
    }

    @Test
    void a_briefrecord_says_its_mean_and_none_says_nothing() {
        var brief = DemandForecast.of(LeastSquares::of, new DailyDemand(TODAY.minusDays(3), List.of(2, 4, 6)), TODAY);
        assertThat(brief.days()).allMatch(day -> day.expected() == 4);
        var none = DemandForecast.of(LeastSquares::of, new DailyDemand(TODAY, List.of()), TODAY);
        assertThat(none.days()).isEmpty();
        assertThat(none.basedOnDays()).isZero();
    }

    @Test
    void the_accuracy_compares_what_was_said_a_week_before_with_what_happened_and_with_the_plainest_guess() {
        var sure = ForecastAccuracy.of(LeastSquares::of, past(84, ForecastingDemandTest::byWeekday))
                .orElseThrow();
        assertThat(sure.meanError()).isCloseTo(0, within(0.01));
        assertThat(sure.meanErrorOfGuess()).isZero();
        assertThat(sure.happened()).isPositive();
        var random = new Random(7);
        var noisy = ForecastAccuracy.of(LeastSquares::of, past(365, day -> byWeekday(day) + random.nextInt(11)))
                .orElseThrow();
        assertThat(noisy.meanError()).isBetween(1.0, noisy.meanErrorOfGuess());
        assertThat(ForecastAccuracy.of(LeastSquares::of, past(34, ForecastingDemandTest::byWeekday)))
                .isEmpty();
        assertThat(ForecastAccuracy.of(LeastSquares::of, past(35, _ -> 0))
                        .orElseThrow()
                        .relativeError())
                .isEmpty();
    }

    @Test
    void what_was_not_known_then_does_not_make_a_forecast_look_better() {
        var jump = past(60, day -> day.isBefore(TODAY.minusDays(7)) ? 10 : 50);
        assertThat(ForecastAccuracy.of(LeastSquares::of, jump).orElseThrow().bias())
                .isLessThan(-5);
    }

    @Test
    void the_oldest_leaves_first_and_what_nobody_takes_in_time_expires() {
        var forecast = DemandForecast.of(LeastSquares::of, past(56, _ -> 2), TODAY);
        var tonight = midnight(1).minusSeconds(60);
        var later = midnight(30);
        var outlook = StockOutlook.of(
                forecast,
                IntStream.range(0, 9)
                        .mapToObj(unit -> unit < 5 ? tonight : later)
                        .toList(),
                BELFAST);
        assertThat(outlook.expiring()).containsExactly(new StockOutlook.Expiring(TODAY, 3));
        assertThat(outlook.daysOfCover()).isPresent();
        assertThat(outlook.daysOfCover().getAsDouble()).isCloseTo(3, within(0.01));
    }

    @Test
    void what_outlasts_the_forecast_has_no_days_of_cover_and_neither_has_what_nobody_wants() {
        var plenty = Collections.nCopies(500, midnight(30));
        assertThat(StockOutlook.of(DemandForecast.of(LeastSquares::of, past(56, _ -> 2), TODAY), plenty, BELFAST)
                        .daysOfCover())
                .isEmpty();
        var unknown = DemandForecast.of(LeastSquares::of, new DailyDemand(TODAY, List.of()), TODAY);
        assertThat(StockOutlook.of(unknown, plenty, BELFAST).daysOfCover()).isEmpty();
    }

    @Test
    void what_is_made_today_keeps_the_minimum_when_what_is_waited_for_and_expected_has_left() {
        assertThat(new MakingPlan(100, 20, 10, 24.2, 144).toMake()).isEqualTo(59);
        assertThat(new MakingPlan(500, 0, 0, 24.2, 144).toMake()).isZero();
    }

    @Property
    void no_forecast_is_below_none_and_nothing_expires_that_is_not_there(
            @ForAll @Size(max = 120) List<@IntRange(max = 60) Integer> units,
            @ForAll @Size(max = 40) List<@IntRange(max = 40) Integer> daysLeft) {
        var forecast =
                DemandForecast.of(LeastSquares::of, new DailyDemand(TODAY.minusDays(units.size()), units), TODAY);
        assertThat(forecast.days()).allMatch(day -> day.expected() >= 0 && day.low() >= 0 && day.high() >= day.low());
        var outlook = StockOutlook.of(
                forecast, daysLeft.stream().map(ForecastingDemandTest::midnight).toList(), BELFAST);
        assertThat(outlook.expiring().stream()
                        .mapToInt(StockOutlook.Expiring::units)
                        .sum())
                .isBetween(0, daysLeft.size());
    }

    private static Instant midnight(int ahead) {
        return TODAY.atStartOfDay(BELFAST).toInstant().plus(Duration.ofDays(ahead));
    }

    private static int byWeekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? 4
                : 20 + 3 * day.getDayOfWeek().getValue();
    }

    private static DailyDemand past(int days, ToIntFunction<LocalDate> units) {
        return pastOf(TODAY, days, units);
    }

    private static DailyDemand pastOf(LocalDate today, int days, ToIntFunction<LocalDate> units) {
        var first = today.minusDays(days);
        return new DailyDemand(
                first,
                IntStream.range(0, days)
                        .mapToObj(index -> units.applyAsInt(first.plusDays(index)))
                        .toList());
    }
}
