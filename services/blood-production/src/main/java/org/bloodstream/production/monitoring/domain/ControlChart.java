package org.bloodstream.production.monitoring.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bloodstream.blood.isbt128.ComponentId;

/**
 * One measure of one component at one site, in the order of measuring: its points, and whether the process is in control
 * (06_component_specs.md, section 6.4).
 *
 * @param limits absent until there are enough values
 * @param months local, each with what was tested in it
 */
public record ControlChart(List<Point> points, Optional<ControlLimits> limits, SortedMap<YearMonth, Tested> months) {

    /** What was measured of a unit. */
    public record Reading(ComponentId component, BigDecimal value, boolean within, Instant measuredAt) {}

    /** @param broken rules that this point breaks, with those before it */
    public record Point(Reading reading, Set<ControlRule> broken) {
        public Point {
            broken = Set.copyOf(broken);
        }
    }

    public ControlChart {
        points = List.copyOf(points);
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /** @param readings in the order of measuring */
    public static ControlChart of(List<Reading> readings, ZoneId zone) {
        var values = readings.stream().map(each -> each.value().doubleValue()).toList();
        var limits = ControlLimits.of(values);
        var sigmas =
                limits.map(known -> values.stream().map(known::sigmas).toList()).orElse(List.of());
        var points = IntStream.range(0, readings.size())
                .mapToObj(
                        at -> new Point(readings.get(at), sigmas.isEmpty() ? Set.of() : ControlRule.broken(sigmas, at)))
                .toList();
        return new ControlChart(points, limits, months(readings, zone));
    }

    private static SortedMap<YearMonth, Tested> months(List<Reading> readings, ZoneId zone) {
        var months = new TreeMap<YearMonth, Tested>();
        for (var each : readings)
            months.merge(
                    YearMonth.from(each.measuredAt().atZone(zone)),
                    new Tested(1, each.within() ? 1 : 0),
                    (one, other) -> new Tested(one.units() + other.units(), one.within() + other.within()));
        return months;
    }

    public Tested tested() {
        return months.values().stream()
                .reduce(
                        new Tested(0, 0),
                        (one, other) -> new Tested(one.units() + other.units(), one.within() + other.within()));
    }

    /** Whether the last two months in which anything was tested follow each other, and both fail. */
    public boolean alarms(BigDecimal requiredShare) {
        if (months.size() < 2) return false;
        var last = months.lastKey();
        return fails(last.minusMonths(1), requiredShare) && fails(last, requiredShare);
    }

    private boolean fails(YearMonth month, BigDecimal requiredShare) {
        return months.getOrDefault(month, new Tested(0, 0)).fails(requiredShare);
    }
}
