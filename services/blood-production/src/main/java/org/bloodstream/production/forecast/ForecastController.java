package org.bloodstream.production.forecast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.production.forecast.DemandRows.Of;
import org.bloodstream.production.forecast.domain.DailyDemand;
import org.bloodstream.production.forecast.domain.DemandForecast;
import org.bloodstream.production.forecast.domain.ForecastAccuracy;
import org.bloodstream.production.forecast.domain.MakingPlan;
import org.bloodstream.production.forecast.domain.StockOutlook;
import org.bloodstream.production.forecast.domain.StockOutlook.Expiring;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.application.Orders;
import org.bloodstream.production.stock.domain.StockLevel;
import org.bloodstream.production.stock.domain.StockLevels;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What will be asked for, how the stock will go, and what to make today. */
@RestController
class ForecastController {
    private static final int MOST_WAITING = 200;

    /** Whole blood is separated within 24 hours (06_component_specs 6.3 [S:redbook-7]); red cells alone a day later [D]. */
    private static final Duration PROCESSED_WITHIN = Duration.ofHours(48);

    private final DemandRows rows;
    private final TheDay day;
    private final Orders orders;
    private final StockLevels levels;
    private final Clock clock;
    private final ZoneId zone;

    ForecastController(DemandRows rows, TheDay day, Orders orders, StockLevels levels, Clock clock, ZoneId zone) {
        this.rows = rows;
        this.day = day;
        this.orders = orders;
        this.levels = levels;
        this.clock = clock;
        this.zone = zone;
    }

    /** The fits are reckoned away from the event loops. */
    @GetMapping("/api/production/forecast")
    @PreAuthorize("hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.QUALITY_OFFICER + "', '"
            + Roles.PROCESSING_SCIENTIST + "')")
    Mono<Forecast> forecast() {
        return Mono.defer(() -> {
            var now = clock.instant();
            var today = LocalDate.ofInstant(now, zone);
            return Mono.zip(rows.demands(today), rows.expiries(now), rows.underWay(now), waitedFor())
                    .publishOn(Schedulers.parallel())
                    .map(found -> new Known(found.getT1(), found.getT2(), found.getT3(), found.getT4()))
                    .map(known -> new Forecast(now, today, groups(known, today)));
        });
    }

    /** What is in hand today, and what waits. */
    @GetMapping("/api/production/day")
    @PreAuthorize("hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.QUALITY_OFFICER + "', '"
            + Roles.PROCESSING_SCIENTIST + "')")
    Mono<TheDay.Standing> day() {
        return Mono.defer(() -> {
            var now = clock.instant();
            var midnight = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
            return day.standing(midnight, now.minus(PROCESSED_WITHIN), now);
        });
    }

    private record Known(
            Map<Of, DailyDemand> demands,
            Map<Of, List<Instant>> expiries,
            Map<Of, Integer> underWay,
            Map<Of, Integer> waitedFor) {}

    private Mono<Map<Of, Integer>> waitedFor() {
        return orders.onBackOrder(MOST_WAITING)
                .concatMap(orders::find)
                .map(Versioned::state)
                .collect(HashMap<Of, Integer>::new, (sums, order) -> order.lines().stream()
                        .filter(line -> order.missing(line) > 0)
                        .forEach(line ->
                                sums.merge(new Of(line.kind(), line.group()), order.missing(line), Integer::sum)))
                .map(sums -> sums);
    }

    private List<Group> groups(Known known, LocalDate today) {
        Set<Of> all = new TreeSet<>(Comparator.comparing(Of::kind)
                .thenComparing(of -> of.group().abo())
                .thenComparing(of -> of.group().rhD()));
        levels.levels().forEach(level -> all.add(new Of(level.kind(), level.group())));
        all.addAll(known.demands().keySet());
        all.addAll(known.waitedFor().keySet());
        return all.stream().map(of -> group(of, known, today)).toList();
    }

    private Group group(Of of, Known known, LocalDate today) {
        var demand = known.demands().getOrDefault(of, new DailyDemand(today, List.of()));
        var forecast = DemandForecast.of(LeastSquares::of, demand, today);
        var expiries = known.expiries().getOrDefault(of, List.of());
        var outlook = StockOutlook.of(forecast, expiries, zone);
        int minimum = levels.levels().stream()
                .filter(level -> level.kind() == of.kind() && level.group().equals(of.group()))
                .mapToInt(StockLevel::minimum)
                .findFirst()
                .orElse(0);
        var plan = new MakingPlan(
                expiries.size(),
                known.underWay().getOrDefault(of, 0),
                known.waitedFor().getOrDefault(of, 0),
                forecast.expectedWithin(MakingPlan.DAYS_TO_THE_SHELF),
                minimum);
        return Group.of(of, forecast, ForecastAccuracy.of(LeastSquares::of, demand), outlook, plan);
    }

    /** @param today the first day of each forecast */
    record Forecast(Instant asOf, LocalDate today, List<Group> groups) {}

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
