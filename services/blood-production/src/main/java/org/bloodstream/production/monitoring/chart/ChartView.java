package org.bloodstream.production.monitoring.chart;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.monitoring.chart.ChartRows.Series;
import org.bloodstream.production.monitoring.domain.ControlChart;
import org.bloodstream.production.monitoring.domain.ControlLimits;
import org.bloodstream.production.monitoring.domain.ControlRule;
import org.bloodstream.production.monitoring.domain.Measure;
import org.bloodstream.production.monitoring.domain.MonitoredComponent;
import org.bloodstream.production.monitoring.domain.Requirement;
import org.bloodstream.production.monitoring.domain.Tested;

/**
 * A chart as a person reads it. Values are in {@code unit}.
 *
 * @param least limit of the plan in force, as {@code most} and {@code below}; all absent where it asks nothing any more
 * @param share that must meet them
 * @param control absent until there are 20 values
 * @param alarm whether the last two months, one after the other, both fail
 */
record ChartView(
        MonitoredComponent component,
        Measure measure,
        String unit,
        String site,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Optional<BigDecimal> below,
        Optional<BigDecimal> share,
        Optional<Control> control,
        ShareView tested,
        List<MonthView> months,
        List<PointView> points,
        boolean alarm) {

    /** Three sigmas from the centre either way. */
    record Control(double centre, double sigma, double lower, double upper) {
        static Control of(ControlLimits limits) {
            return new Control(limits.centre(), limits.sigma(), limits.lower(), limits.upper());
        }
    }

    /** @param lowerBound of the share, with 95 % confidence */
    record ShareView(int units, int within, double share, double lowerBound) {
        static ShareView of(Tested tested) {
            return new ShareView(tested.units(), tested.within(), tested.share(), tested.lowerBound());
        }
    }

    record MonthView(YearMonth month, int units, int within, boolean fails) {}

    /** @param broken rules that the point breaks */
    record PointView(
            ComponentId component, BigDecimal value, boolean within, Instant measuredAt, Set<ControlRule> broken) {
        static PointView of(ControlChart.Point point) {
            var reading = point.reading();
            return new PointView(
                    reading.component(), reading.value(), reading.within(), reading.measuredAt(), point.broken());
        }
    }

    static ChartView of(Series series, ControlChart chart, Optional<Requirement> requirement) {
        var share = requirement.map(Requirement::share);
        return new ChartView(
                series.component(),
                series.measure(),
                series.measure().unit(),
                series.site(),
                requirement.flatMap(Requirement::least),
                requirement.flatMap(Requirement::most),
                requirement.flatMap(Requirement::below),
                share,
                chart.limits().map(Control::of),
                ShareView.of(chart.tested()),
                chart.months().entrySet().stream()
                        .map(month -> new MonthView(
                                month.getKey(),
                                month.getValue().units(),
                                month.getValue().within(),
                                share.filter(month.getValue()::fails).isPresent()))
                        .toList(),
                chart.points().stream().map(PointView::of).toList(),
                share.filter(chart::alarms).isPresent());
    }
}
