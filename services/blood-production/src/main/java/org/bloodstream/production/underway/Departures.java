package org.bloodstream.production.underway;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.packing.domain.ValidatedContainers;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.underway.domain.LeavingAHospital;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Opens what every decision on a unit that leaves a hospital needs. */
@Service
public class Departures {
    private final ComponentFiles files;
    private final UnitsUnderWay underWay;
    private final ValidatedContainers containers;
    private final ZoneId zone;

    Departures(ComponentFiles files, UnitsUnderWay underWay, ValidatedContainers containers, ZoneId zone) {
        this.files = files;
        this.underWay = underWay;
        this.containers = containers;
        this.zone = zone;
    }

    /** @param packedAt when the container was closed */
    public record Departing(
            OdsCode hospital, ComponentId component, BoxLabel container, ContainerKind kind, Instant packedAt) {}

    /** Call inside a transaction: it locks the unit's donation. Empty when there is no such component. */
    public Mono<LeavingAHospital> leaving(Departing departing) {
        var valid = containers.on(departing.kind(), LocalDate.ofInstant(departing.packedAt(), zone));
        return files.open(departing.component()).flatMap(file -> underWay.with(departing.component())
                .map(with -> new LeavingAHospital(
                        departing.hospital(),
                        file.component(),
                        with,
                        departing.container(),
                        departing.kind(),
                        valid,
                        departing.packedAt())));
    }
}
