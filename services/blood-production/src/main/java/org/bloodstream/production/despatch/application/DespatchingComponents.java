package org.bloodstream.production.despatch.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.despatch.domain.DespatchOutcome;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Gone;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Refused;
import org.bloodstream.production.despatch.domain.DespatchPolicy;
import org.bloodstream.production.despatch.domain.Destination;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class DespatchingComponents {
    private final ComponentFiles files;
    private final Components components;
    private final DespatchNumbers numbers;

    DespatchingComponents(ComponentFiles files, Components components, DespatchNumbers numbers) {
        this.files = files;
        this.components = components;
        this.numbers = numbers;
    }

    /** Call inside a transaction. Empty when there is no such component. */
    public Mono<DespatchOutcome> despatch(ComponentId component, Destination to, Act act) {
        return files.open(component)
                .flatMap(file -> numbers.next().flatMap(number -> record(file, decide(file, to, number, act), act)));
    }

    private static DespatchOutcome decide(ComponentFile file, Destination to, String number, Act act) {
        return DespatchPolicy.decide(file.donation(), file.component(), to, number, act.at());
    }

    private Mono<DespatchOutcome> record(ComponentFile file, DespatchOutcome outcome, Act act) {
        return switch (outcome) {
            case Gone(var event) -> components.append(event, file.next(), act).thenReturn(outcome);
            case Refused _ -> Mono.just(outcome);
        };
    }
}
