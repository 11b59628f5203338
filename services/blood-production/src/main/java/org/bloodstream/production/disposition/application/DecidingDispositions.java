package org.bloodstream.production.disposition.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.Disposition.Decision;
import org.bloodstream.production.component.domain.DispositionGround;
import org.bloodstream.production.disposition.domain.DispositionOutcome;
import org.bloodstream.production.disposition.domain.DispositionOutcome.Done;
import org.bloodstream.production.disposition.domain.DispositionOutcome.Refused;
import org.bloodstream.production.disposition.domain.DispositionPolicy;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class DecidingDispositions {
    private final ComponentFiles files;
    private final Components components;
    private final DispositionRegister register;

    DecidingDispositions(ComponentFiles files, Components components, DispositionRegister register) {
        this.files = files;
        this.components = components;
        this.register = register;
    }

    /** Call inside a transaction. Empty when there is no such component. */
    public Mono<DispositionOutcome> decide(
            ComponentId component, Decision decision, DispositionGround ground, String words, Act act) {
        return files.open(component)
                .flatMap(file -> record(
                        file,
                        DispositionPolicy.decide(file.component(), decision, ground, new Actor(act.actor()), act.at()),
                        words,
                        act));
    }

    private Mono<DispositionOutcome> record(ComponentFile file, DispositionOutcome outcome, String words, Act act) {
        return switch (outcome) {
            case Done(var event) ->
                components
                        .append(event, file.next(), act)
                        .then(register.decided(event, words))
                        .thenReturn(outcome);
            case Refused _ -> Mono.just(outcome);
        };
    }
}
