package org.bloodstream.production.underway.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.packing.domain.Consignment;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.packing.domain.KeptAt;
import org.bloodstream.production.packing.domain.ValidatedContainer;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.underway.domain.LeavingObjection.ContainerNotForIt;
import org.bloodstream.production.underway.domain.LeavingObjection.PackedBeforeDespatch;
import org.bloodstream.production.underway.domain.LeavingObjection.PackedInFuture;
import org.bloodstream.production.underway.domain.LeavingObjection.UnitNotWithYou;
import org.bloodstream.production.underway.domain.LeavingObjection.UnitOnItsWay;

/**
 * A hospital sends a unit away: back, or to another. It has the unit, the unit is under way with nothing else, and its container is
 * valid for it on the day on which it was closed.
 *
 * @param component which leaves
 * @param with the return or transfer that it is under way with; empty when it lies in the hospital
 * @param validated for what the container's kind is valid on that day; empty when it is not
 */
public record LeavingAHospital(
        OdsCode hospital,
        Component component,
        Optional<String> with,
        BoxLabel container,
        ContainerKind kind,
        Optional<ValidatedContainer> validated,
        Instant packedAt) {

    /** The unit, when the hospital has it. */
    public Optional<Despatched> unit() {
        return component instanceof Despatched gone && gone.holder().hospital().equals(hospital)
                ? Optional.of(gone)
                : Optional.empty();
    }

    public Stream<LeavingObjection> objections(Instant now) {
        return unit().map(gone -> objections(gone, now)).orElseGet(() -> Stream.of(new UnitNotWithYou(component.id())));
    }

    /** What it travels in, when that is valid for it. */
    public Optional<Consignment> consignment() {
        return fitting().map(valid -> valid.closed(container, packedAt));
    }

    private Stream<LeavingObjection> objections(Despatched gone, Instant now) {
        var unfitting =
                fitting().isEmpty() ? List.of(new ContainerNotForIt(kind, keptAt())) : List.<LeavingObjection>of();
        return Stream.<Stream<? extends LeavingObjection>>of(
                        with.map(number -> new UnitOnItsWay(gone.id(), number)).stream(),
                        unfitting.stream(),
                        times(gone, now))
                .flatMap(each -> each);
    }

    private Stream<LeavingObjection> times(Despatched gone, Instant now) {
        if (packedAt.isAfter(now)) return Stream.of(new PackedInFuture(packedAt));
        var despatchedAt = gone.despatch().despatchedAt();
        return packedAt.isBefore(despatchedAt)
                ? Stream.of(new PackedBeforeDespatch(packedAt, despatchedAt))
                : Stream.empty();
    }

    private Optional<ValidatedContainer> fitting() {
        return validated.filter(valid -> valid.keptAt() == keptAt());
    }

    private KeptAt keptAt() {
        return KeptAt.of(component.origin().kind());
    }
}
