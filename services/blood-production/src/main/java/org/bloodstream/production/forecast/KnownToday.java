package org.bloodstream.production.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.production.forecast.DemandRows.Of;
import org.bloodstream.production.forecast.domain.DailyDemand;
import org.bloodstream.production.forecast.domain.DemandForecast;
import org.bloodstream.production.forecast.domain.ForecastAccuracy;
import org.bloodstream.production.forecast.domain.MakingPlan;
import org.bloodstream.production.forecast.domain.StockOutlook;
import org.bloodstream.production.stock.domain.StockLevel;
import org.bloodstream.production.stock.domain.StockLevels;

/**
 * What a forecast is made from.
 *
 * @param demands units that left, day by day
 * @param expiries of free units
 * @param underWay units that are made and not released, and whose group is foreseen
 * @param waitedFor units on back-order
 */
record KnownToday(
        Map<Of, DailyDemand> demands,
        Map<Of, List<Instant>> expiries,
        Map<Of, Integer> underWay,
        Map<Of, Integer> waitedFor) {

    List<Forecast.Group> groups(LocalDate today, StockLevels levels, ZoneId zone) {
        Set<Of> all = new TreeSet<>(Comparator.comparing(Of::kind)
                .thenComparing(of -> of.group().abo())
                .thenComparing(of -> of.group().rhD()));
        levels.levels().forEach(level -> all.add(new Of(level.kind(), level.group())));
        all.addAll(demands.keySet());
        all.addAll(waitedFor.keySet());
        return all.stream().map(of -> group(of, today, levels, zone)).toList();
    }

    private Forecast.Group group(Of of, LocalDate today, StockLevels levels, ZoneId zone) {
        var demand = demands.getOrDefault(of, new DailyDemand(today, List.of()));
        var forecast = DemandForecast.of(LeastSquares::of, demand, today);
        var free = expiries.getOrDefault(of, List.of());
        var outlook = StockOutlook.of(forecast, free, zone);
        int minimum = levels.levels().stream()
                .filter(level -> level.kind() == of.kind() && level.group().equals(of.group()))
                .mapToInt(StockLevel::minimum)
                .findFirst()
                .orElse(0);
        var plan = new MakingPlan(
                free.size(),
                underWay.getOrDefault(of, 0),
                waitedFor.getOrDefault(of, 0),
                forecast.expectedWithin(MakingPlan.DAYS_TO_THE_SHELF),
                minimum);
        return Forecast.Group.of(of, forecast, ForecastAccuracy.of(LeastSquares::of, demand), outlook, plan);
    }
}
