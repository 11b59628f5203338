package org.bloodstream.production.packing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.packing.domain.KeptAt;
import org.bloodstream.production.packing.domain.ValidatedContainer;
import org.bloodstream.production.packing.domain.ValidatedContainers;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Which containers may be packed today: for despatch, and by hospitals for what they give back or pass on. */
@RestController
class ContainerController {
    private final ValidatedContainers containers;
    private final Clock clock;
    private final ZoneId zone;

    ContainerController(ValidatedContainers containers, Clock clock, ZoneId zone) {
        this.containers = containers;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/api/production/containers")
    @PreAuthorize("hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.TRANSFUSION_SCIENTIST + "')")
    Mono<ContainerList> list() {
        return Mono.fromSupplier(
                () -> new ContainerList(containers.valid(LocalDate.ofInstant(clock.instant(), zone)).stream()
                        .map(Listed::of)
                        .toList()));
    }

    record ContainerList(List<Listed> items) {}

    /** @param minutes from its closing until what is in it must be taken out */
    record Listed(
            ContainerKind kind,
            KeptAt keptAt,
            double minimum,
            double maximum,
            int minutes,
            int mostUnits,
            String source) {
        static Listed of(ValidatedContainer container) {
            return new Listed(
                    container.kind(),
                    container.keptAt(),
                    container.minimum(),
                    container.maximum(),
                    container.minutes(),
                    container.mostUnits(),
                    container.source());
        }
    }
}
