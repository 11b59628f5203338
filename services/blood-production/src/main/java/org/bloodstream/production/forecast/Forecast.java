package org.bloodstream.production.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.production.forecast.DemandRows.Of;
import org.bloodstream.production.forecast.domain.DemandForecast;
import org.bloodstream.production.forecast.domain.ForecastAccuracy;
import org.bloodstream.production.forecast.domain.MakingPlan;
import org.bloodstream.production.forecast.domain.StockOutlook;
import org.bloodstream.production.forecast.domain.StockOutlook.Expiring;

/**
 * @param today the first day of each group's forecast
 * @param ofUnknownGroup units under way that no group's plan counts, as nobody can say one of them yet
 */
record Forecast(Instant asOf, LocalDate today, List<Group> groups, List<OfUnknownGroup> ofUnknownGroup) {

    record OfUnknownGroup(ComponentKind kind, int units) {}

    static Forecast of(Instant asOf, LocalDate today, List<Group> groups, Map<ComponentKind, Integer> ofUnknownGroup) {
        return new Forecast(
                asOf,
                today,
                groups,
                ofUnknownGroup.entrySet().stream()
                        .map(each -> new OfUnknownGroup(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparing(OfUnknownGroup::kind))
                        .toList());
    }

    /**
     * @param basedOnDays that are over; 0 when nothing has left yet, and then nothing is expected
     * @param days expected units, to one decimal
     * @param daysOfCover absent when the stock outlasts the forecast, or no demand is known
     * @param expiring units that will expire unused, by day
     * @param accuracy absent while fewer than five weeks are known
     */
    record Group(
            ComponentKind kind,
            BloodGroup group,
            int basedOnDays,
            List<Day> days,
            Optional<Accuracy> accuracy,
            Optional<Double> daysOfCover,
            List<Expiring> expiring,
            Plan plan) {
        static Group of(
                Of of,
                DemandForecast forecast,
                Optional<ForecastAccuracy> accuracy,
                StockOutlook outlook,
                MakingPlan plan) {
            return new Group(
                    of.kind(),
                    of.group(),
                    forecast.basedOnDays(),
                    forecast.days().stream().map(Day::of).toList(),
                    accuracy.map(Accuracy::of),
                    tenths(outlook.daysOfCover()),
                    outlook.expiring(),
                    Plan.of(plan));
        }
    }

    record Day(LocalDate day, double expected, double low, double high) {
        static Day of(DemandForecast.Day day) {
            return new Day(day.day(), tenths(day.expected()), tenths(day.low()), tenths(day.high()));
        }
    }

    /**
     * What a forecast a week ahead would have missed by, over the latest days.
     *
     * @param meanError units a day
     * @param meanErrorOfGuess the same of the same weekday of the week before
     * @param relativeError of all that happened; absent when nothing did
     */
    record Accuracy(
            int days,
            int happened,
            double meanError,
            double meanErrorOfGuess,
            double bias,
            Optional<Double> relativeError) {
        static Accuracy of(ForecastAccuracy accuracy) {
            return new Accuracy(
                    accuracy.days(),
                    accuracy.happened(),
                    tenths(accuracy.meanError()),
                    tenths(accuracy.meanErrorOfGuess()),
                    tenths(accuracy.bias()),
                    accuracy.relativeError().map(error -> Math.round(error * 100) / 100.0));
        }
    }

    /** @param toMake units today; none when there is enough */
    record Plan(int available, int underWay, int waitedFor, double expected, int minimum, int toMake) {
        static Plan of(MakingPlan plan) {
            return new Plan(
                    plan.available(),
                    plan.underWay(),
                    plan.waitedFor(),
                    tenths(plan.expected()),
                    plan.minimum(),
                    plan.toMake());
        }
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** Rounded down, so that cover is never said to be more than it is. */
    private static Optional<Double> tenths(OptionalDouble value) {
        return value.isPresent() ? Optional.of(Math.floor(value.getAsDouble() * 10) / 10) : Optional.empty();
    }
}
