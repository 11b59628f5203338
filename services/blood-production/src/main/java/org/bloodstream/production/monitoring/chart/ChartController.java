package org.bloodstream.production.monitoring.chart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bloodstream.production.monitoring.chart.ChartRows.Series;
import org.bloodstream.production.monitoring.domain.ControlChart;
import org.bloodstream.production.monitoring.domain.Measure;
import org.bloodstream.production.monitoring.domain.MonitoredComponent;
import org.bloodstream.production.monitoring.domain.SamplingPlan;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class ChartController {
    private static final String STAFF = "hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.TESTING_SCIENTIST
            + "', '" + Roles.QUALITY_OFFICER + "')";

    private final ChartRows rows;
    private final RulesInForce<SamplingPlan> plans;
    private final Clock clock;
    private final ZoneId zone;

    ChartController(ChartRows rows, RulesInForce<SamplingPlan> plans, Clock clock, ZoneId zone) {
        this.rows = rows;
        this.plans = plans;
        this.clock = clock;
        this.zone = zone;
    }

    /** Of a month, this one where none is named. */
    @GetMapping("/api/production/quality/samples-due")
    @PreAuthorize(STAFF)
    Mono<Due> due(@RequestParam Optional<YearMonth> month) {
        var of = month.orElseGet(() -> YearMonth.from(clock.instant().atZone(zone)));
        var from = beginning(of);
        var until = beginning(of.plusMonths(1));
        return Mono.zip(plans.at(clock.instant()), rows.made(from, until), rows.taken(from, until))
                .map(found -> new Due(of, SamplesDue.of(found.getT1().rules(), found.getT2(), found.getT3())));
    }

    private Instant beginning(YearMonth month) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    /** Every chart that there is, those that need somebody first. */
    @GetMapping("/api/production/quality/charts")
    @PreAuthorize(STAFF)
    Mono<Charts> charts() {
        return rows.series()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::chart)
                .map(Summary::of)
                .collectSortedList((one, other) -> Boolean.compare(other.needsSomebody(), one.needsSomebody()))
                .map(Charts::new);
    }

    /** Without a point where nothing was measured. */
    @GetMapping("/api/production/quality/chart")
    @PreAuthorize(STAFF)
    Mono<ChartView> one(
            @RequestParam MonitoredComponent component,
            @RequestParam Measure measure,
            @RequestParam @NotBlank @Size(max = 80) String site) {
        return chart(new Series(component, measure, site));
    }

    private Mono<ChartView> chart(Series series) {
        return Mono.zip(rows.readings(series), plans.at(clock.instant()))
                .map(found -> ChartView.of(
                        series,
                        ControlChart.of(found.getT1(), zone),
                        found.getT2().rules().requirement(series.component(), series.measure())));
    }

    record Due(YearMonth month, List<SamplesDue> items) {}

    record Charts(List<Summary> items) {}

    /** @param broken points among the latest 20 that break a rule */
    record Summary(
            MonitoredComponent component,
            Measure measure,
            String site,
            int units,
            int within,
            double share,
            int broken,
            boolean alarm) {
        private static final int LATEST = 20;

        static Summary of(ChartView chart) {
            var points = chart.points();
            var latest = points.subList(Math.max(0, points.size() - LATEST), points.size());
            return new Summary(
                    chart.component(),
                    chart.measure(),
                    chart.site(),
                    chart.tested().units(),
                    chart.tested().within(),
                    chart.tested().share(),
                    (int) latest.stream()
                            .filter(each -> !each.broken().isEmpty())
                            .count(),
                    chart.alarm());
        }

        boolean needsSomebody() {
            return alarm || broken > 0;
        }
    }
}
