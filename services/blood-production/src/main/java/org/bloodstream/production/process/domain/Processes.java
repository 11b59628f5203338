package org.bloodstream.production.process.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.process.domain.ProcessObjection.EquipmentRequired;
import org.bloodstream.production.process.domain.ProcessObjection.LotRequired;

/**
 * Every process with its steps, and the limits of what is measured of what they make (06_component_specs.md, sections 6.1 and
 * 6.3). Those of the volume stand with the component specifications.
 *
 * @param steps of each process, in their order
 */
public record Processes(Map<ProductionProcess, List<StepDefinition>> steps, List<ValueLimits> limits) {
    /** Always measurable, whatever the component. */
    private static final Set<Measurement> OF_EVERYTHING = EnumSet.of(Measurement.VOLUME, Measurement.WEIGHT);

    /** @throws IllegalArgumentException when a process has no step */
    public Processes {
        steps = Map.copyOf(steps);
        limits = List.copyOf(limits);
        for (var process : ProductionProcess.values())
            if (steps.getOrDefault(process, List.of()).isEmpty())
                throw new IllegalArgumentException(process + " has no step");
    }

    public List<StepDefinition> of(ProductionProcess process) {
        return Objects.requireNonNull(steps.get(process));
    }

    /** Every kind that the process needs and that nobody has named, at the first step that needs it. */
    public Stream<ProcessObjection> objections(ProductionProcess process, NamedMaterials named) {
        return of(process).stream()
                .flatMap(step -> Stream.<ProcessObjection>concat(
                        step.equipment().stream()
                                .sorted()
                                .filter(kind -> !named.equipment().containsValue(kind))
                                .map(kind -> new EquipmentRequired(process, step.step(), kind)),
                        step.lots().stream()
                                .sorted()
                                .filter(kind -> !named.lots().containsValue(kind))
                                .map(kind -> new LotRequired(process, step.step(), kind))));
    }

    /** Each step with what was named for it. */
    public List<RecordedStep> recorded(ProductionProcess process, NamedMaterials named, Actor operator, Instant at) {
        return of(process).stream()
                .map(step -> new RecordedStep(
                        step.step(), named.equipmentOf(step.equipment()), named.lotsOf(step.lots()), operator, at))
                .toList();
    }

    /** Of what somebody measures. */
    public List<ValueLimits> measuredByHand() {
        return limits.stream()
                .filter(line -> line.measurement().isMeasuredByHand())
                .toList();
    }

    /** How long after the collection of the whole blood each component may be separated (06_component_specs.md, section 6.3). */
    public List<ValueLimits> timesToSeparation() {
        return limits.stream()
                .filter(line -> line.measurement() == Measurement.TIME_TO_SEPARATION)
                .toList();
    }

    /** Empty where nothing is said of it; then it is not measured of this component, unless it is of everything. */
    public Optional<ValueLimits> limits(ProductCode product, Measurement measurement) {
        return limits.stream()
                .filter(line ->
                        line.measurement() == measurement && line.product().equals(product.descriptionCode()))
                .findFirst();
    }

    public boolean measures(ProductCode product, Measurement measurement) {
        return OF_EVERYTHING.contains(measurement)
                || measurement.isMeasuredByHand()
                        && limits(product, measurement).isPresent();
    }
}
