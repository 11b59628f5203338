package org.bloodstream.production.process.application;

import java.time.Instant;
import java.time.ZoneId;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.production.process.domain.MeasuringPolicy;
import org.bloodstream.production.process.domain.Processes;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** By which limits a unit is judged. */
@Service
public class MeasuringUnits {
    private final RulesInForce<ComponentCatalogue> specifications;
    private final RulesInForce<Processes> processes;
    private final ZoneId zone;

    MeasuringUnits(RulesInForce<ComponentCatalogue> specifications, RulesInForce<Processes> processes, ZoneId zone) {
        this.specifications = specifications;
        this.processes = processes;
        this.zone = zone;
    }

    public Mono<MeasuringPolicy> policy(Instant at) {
        return Mono.zip(specifications.at(at), processes.at(at))
                .map(found -> new MeasuringPolicy(
                        found.getT1().rules(),
                        found.getT1().version(),
                        found.getT2().rules(),
                        found.getT2().version(),
                        zone));
    }
}
