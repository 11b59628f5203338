package org.bloodstream.production.forecast.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.bloodstream.production.forecast.domain.DemandModel.Fitting;

/**
 * What will be asked for on the coming days.
 *
 * @param basedOnDays days that it was made from; 0 when nothing is known, and then nothing is expected
 * @param days from today on
 */
public record DemandForecast(int basedOnDays, List<Day> days) {
    /** How far it looks, in days [D]. */
    public static final int HORIZON = 14;

    /** Four of five days lie within so many deviations, were they spread normally [D]. */
    private static final double FOUR_OF_FIVE = 1.2816;

    public DemandForecast {
        days = List.copyOf(days);
    }

    /**
     * @param expected units, on average
     * @param low below which one day of ten falls
     * @param high above which one day of ten rises
     */
    public record Day(LocalDate day, double expected, double low, double high) {}

    /** @param demand of the days that are over */
    public static DemandForecast of(Fitting fitting, DailyDemand demand, LocalDate today) {
        if (demand.days() == 0) return new DemandForecast(0, List.of());
        var model = fitting.to(demand);
        return new DemandForecast(
                demand.days(),
                IntStream.range(0, HORIZON)
                        .mapToObj(ahead -> day(model, today.plusDays(ahead)))
                        .toList());
    }

    /** Units that are expected within so many days, at most {@link #HORIZON}. */
    public double expectedWithin(int ahead) {
        return days.stream().limit(ahead).mapToDouble(Day::expected).sum();
    }

    private static Day day(DemandModel model, LocalDate day) {
        double expected = model.expected(day);
        double spread = FOUR_OF_FIVE * model.deviation();
        return new Day(day, expected, Math.max(0, expected - spread), expected + spread);
    }
}
