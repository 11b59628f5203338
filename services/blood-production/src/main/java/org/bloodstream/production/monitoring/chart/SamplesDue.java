package org.bloodstream.production.monitoring.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bloodstream.production.monitoring.chart.ChartRows.MadeRow;
import org.bloodstream.production.monitoring.chart.ChartRows.TakenRow;
import org.bloodstream.production.monitoring.domain.Measure;
import org.bloodstream.production.monitoring.domain.MonitoredComponent;
import org.bloodstream.production.monitoring.domain.Requirement;
import org.bloodstream.production.monitoring.domain.SamplingPlan;

/**
 * What a month still needs.
 *
 * @param made units of the component at the site in the month
 * @param needed samples by the plan in force
 * @param taken of these
 */
record SamplesDue(MonitoredComponent component, String site, Measure measure, int made, int needed, int taken) {

    /** Of every component that was made and that the plan asks something of; what is most behind comes first. */
    static List<SamplesDue> of(SamplingPlan plan, List<MadeRow> made, List<TakenRow> taken) {
        var counts = taken.stream()
                .collect(Collectors.toMap(
                        each -> key(each.description(), each.site(), each.measure()), TakenRow::units));
        return made.stream()
                .flatMap(units ->
                        plan
                                .requirements()
                                .getOrDefault(new MonitoredComponent(units.description()), List.of())
                                .stream()
                                .map(requirement -> due(units, requirement, counts)))
                .sorted((one, other) -> Integer.compare(other.missing(), one.missing()))
                .toList();
    }

    private static SamplesDue due(MadeRow units, Requirement requirement, Map<String, Integer> taken) {
        return new SamplesDue(
                new MonitoredComponent(units.description()),
                units.site(),
                requirement.measure(),
                units.units(),
                requirement.samplesOf(units.units()),
                taken.getOrDefault(
                        key(
                                units.description(),
                                units.site(),
                                requirement.measure().name()),
                        0));
    }

    private static String key(String description, String site, String measure) {
        return description + " " + measure + " " + site;
    }

    int missing() {
        return Math.max(0, needed - taken);
    }
}
