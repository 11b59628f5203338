package org.bloodstream.production.monitoring.application;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.monitoring.domain.MonitoredComponent;
import org.bloodstream.production.monitoring.domain.MonitoringObjection;
import org.bloodstream.production.monitoring.domain.MonitoringObjection.MeasureNotPlanned;
import org.bloodstream.production.monitoring.domain.MonitoringObjection.MeasuredBefore;
import org.bloodstream.production.monitoring.domain.MonitoringObjection.MeasuredBeforeItWasMade;
import org.bloodstream.production.monitoring.domain.MonitoringObjection.MeasuredInFuture;
import org.bloodstream.production.monitoring.domain.QualityMeasured;
import org.bloodstream.production.monitoring.domain.SamplingPlan;
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class MeasuringQuality {
    private final Components components;
    private final Measurements measurements;
    private final RulesInForce<SamplingPlan> plans;

    MeasuringQuality(Components components, Measurements measurements, RulesInForce<SamplingPlan> plans) {
        this.components = components;
        this.measurements = measurements;
        this.plans = plans;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Recorded(QualityMeasured event) implements Outcome {}

        record Refused(List<MonitoringObjection> objections) implements Outcome {
            public Refused {
                objections = List.copyOf(objections);
            }
        }
    }

    /** Call inside a transaction. Empty when there is no such unit; what became of it since does not matter. */
    public Mono<Outcome> measure(MeasureUnit command, Act act) {
        return components.find(command.component()).flatMap(found -> Mono.zip(
                        plans.at(act.at()), measurements.isThere(command.component(), command.measure()))
                .flatMap(beside -> measure(command, found.state(), beside.getT1(), beside.getT2(), act)));
    }

    private Mono<Outcome> measure(
            MeasureUnit command, Component unit, InForce<SamplingPlan> plan, boolean isThere, Act act) {
        var monitored = MonitoredComponent.of(command.component().product());
        var requirement = plan.rules().requirement(monitored, command.measure());
        var against = new ArrayList<MonitoringObjection>();
        if (requirement.isEmpty()) against.add(new MeasureNotPlanned(monitored, command.measure()));
        if (isThere) against.add(new MeasuredBefore(command.measure()));
        if (command.measuredAt().isAfter(act.at())) against.add(new MeasuredInFuture(command.measuredAt()));
        if (command.measuredAt().isBefore(unit.origin().processedAt()))
            against.add(new MeasuredBeforeItWasMade(unit.origin().processedAt()));
        if (!against.isEmpty()) return Mono.just(new Outcome.Refused(against));
        boolean within = requirement.orElseThrow().isMetBy(command.value());
        return measurements
                .siteOf(command.component())
                .map(site -> new QualityMeasured(
                        command.component(),
                        command.component().donation(),
                        site,
                        command.measure(),
                        command.value(),
                        command.method(),
                        within,
                        plan.version(),
                        command.measuredAt()))
                .flatMap(event -> measurements.record(event, act).thenReturn((Outcome) new Outcome.Recorded(event)));
    }
}
