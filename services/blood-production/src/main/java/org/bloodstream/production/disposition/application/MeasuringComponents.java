package org.bloodstream.production.disposition.application;

import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.Measured;
import org.bloodstream.production.disposition.domain.MeasuringOutcome;
import org.bloodstream.production.disposition.domain.MeasuringOutcome.Done;
import org.bloodstream.production.disposition.domain.MeasuringOutcome.Refused;
import org.bloodstream.production.process.application.MeasuringUnits;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What is known of a unit only later: its counts. */
@Service
public class MeasuringComponents {
    private final ComponentFiles files;
    private final Components components;
    private final MeasuringUnits measuring;

    MeasuringComponents(ComponentFiles files, Components components, MeasuringUnits measuring) {
        this.files = files;
        this.components = components;
        this.measuring = measuring;
    }

    /** Call inside a transaction. Empty when there is no such component. */
    public Mono<MeasuringOutcome> measure(ComponentId component, List<Measured> measured, Act act) {
        return files.open(component).flatMap(file -> measuring
                .policy(act.at())
                .map(by -> MeasuringOutcome.decide(file.component(), measured, by, new Actor(act.actor()), act.at()))
                .flatMap(outcome -> record(file, outcome, act)));
    }

    private Mono<MeasuringOutcome> record(ComponentFile file, MeasuringOutcome outcome, Act act) {
        return switch (outcome) {
            case Done(var event) -> components.append(event, file.next(), act).thenReturn(outcome);
            case Refused _ -> Mono.just(outcome);
        };
    }
}
