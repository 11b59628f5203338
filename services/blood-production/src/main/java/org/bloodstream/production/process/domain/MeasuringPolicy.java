package org.bloodstream.production.process.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade;
import org.bloodstream.production.component.domain.DispositionObjection;
import org.bloodstream.production.component.domain.DispositionObjection.NotMeasuredOfIt;
import org.bloodstream.production.component.domain.Measured;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * What was measured of a unit, judged by the limits of the day on which it was made: of the volume those of the component
 * specification, of everything else those of the processes.
 *
 * @param specifications the version of the catalogue
 * @param version of the processes
 * @param zone in whose days the specifications hold
 */
public record MeasuringPolicy(
        ComponentCatalogue catalogue,
        RulesVersion specifications,
        Processes processes,
        RulesVersion version,
        ZoneId zone) {

    /** Against measuring these of the product; each that is not measured of it. */
    public Stream<DispositionObjection> objections(ProductCode product, List<Measured> measured) {
        return measured.stream()
                .map(Measured::measurement)
                .distinct()
                .filter(each -> !processes.measures(product, each))
                .map(each -> new NotMeasuredOfIt(each, product));
    }

    /**
     * Of a unit that was made now. Its volume is judged whether or not it is among what was measured.
     *
     * @return nothing when nothing else was measured and the volume is within its limits
     */
    public Optional<ComponentMeasured> made(ComponentMade unit, List<Measured> measured, Actor operator, Instant at) {
        var volume = Measured.volume(unit.volumeMl());
        var outside = judge(unit, Stream.concat(Stream.of(volume), measured.stream()));
        if (measured.isEmpty() && outside.isEmpty()) return Optional.empty();
        return Optional.of(event(unit, measured.isEmpty() ? List.of(volume) : measured, outside, operator, at));
    }

    /**
     * Of a pack that was separated from whole blood now: the time since the collection is judged besides, and stands with what was
     * measured where it is too long (06_component_specs.md, section 6.3 [S:redbook-7]: whole blood is held for 24 h at most before
     * its buffy coat is separated).
     */
    public Optional<ComponentMeasured> separated(
            ComponentMade pack, List<Measured> measured, Actor operator, Instant at) {
        var time = Measured.timeToSeparation(Duration.between(pack.collectedAt(), at));
        boolean late = limits(pack, time.measurement())
                .flatMap(limits -> limits.judge(time.value()))
                .isPresent();
        return made(
                pack, late ? Stream.concat(measured.stream(), Stream.of(time)).toList() : measured, operator, at);
    }

    /** Of a unit that was made before. */
    public ComponentMeasured measured(ComponentMade unit, List<Measured> measured, Actor operator, Instant at) {
        return event(unit, measured, judge(unit, measured.stream()), operator, at);
    }

    private List<OutsideLimits> judge(ComponentMade unit, Stream<Measured> measured) {
        return measured.flatMap(
                        each -> limits(unit, each.measurement()).flatMap(limits -> limits.judge(each.value())).stream())
                .distinct()
                .toList();
    }

    private Optional<ValueLimits> limits(ComponentMade unit, Measurement measurement) {
        if (measurement != Measurement.VOLUME) return processes.limits(unit.product(), measurement);
        return catalogue
                .on(LocalDate.ofInstant(unit.processedAt(), zone))
                .find(unit.product())
                .flatMap(found -> Optional.ofNullable(found.volume()))
                .map(range -> new ValueLimits(
                        unit.product().descriptionCode(),
                        measurement,
                        BigDecimal.valueOf(range.min()),
                        BigDecimal.valueOf(range.max())));
    }

    private ComponentMeasured event(
            ComponentMade unit, List<Measured> measured, List<OutsideLimits> outside, Actor operator, Instant at) {
        return new ComponentMeasured(
                unit.component(),
                unit.donation(),
                unit.product(),
                measured,
                outside,
                specifications,
                version,
                operator,
                at);
    }
}
