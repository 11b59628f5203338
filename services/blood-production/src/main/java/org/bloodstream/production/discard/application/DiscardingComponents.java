package org.bloodstream.production.discard.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.allocation.application.Allocations;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.DiscardReason;
import org.bloodstream.production.discard.domain.DiscardOutcome;
import org.bloodstream.production.discard.domain.DiscardOutcome.Gone;
import org.bloodstream.production.discard.domain.DiscardOutcome.Refused;
import org.bloodstream.production.discard.domain.DiscardPolicy;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class DiscardingComponents {
    private final ComponentFiles files;
    private final Components components;
    private final Allocations allocations;
    private final DiscardRegister register;

    DiscardingComponents(
            ComponentFiles files, Components components, Allocations allocations, DiscardRegister register) {
        this.files = files;
        this.components = components;
        this.allocations = allocations;
        this.register = register;
    }

    /** Call inside a transaction. Empty when there is no such component. */
    public Mono<DiscardOutcome> discard(ComponentId component, DiscardReason reason, String words, Act act) {
        return files.open(component).flatMap(file -> allocations
                .keptFor(component)
                .singleOptional()
                .map(keptFor -> DiscardPolicy.decide(file.donation(), file.component(), keptFor, reason, act.at()))
                .flatMap(outcome -> record(outcome, file, words, act)));
    }

    private Mono<DiscardOutcome> record(DiscardOutcome outcome, ComponentFile file, String words, Act act) {
        return switch (outcome) {
            case Refused _ -> Mono.just(outcome);
            case Gone(var event) ->
                components
                        .append(event, file.next(), act)
                        .then(register.discarded(event, words, act))
                        .thenReturn(outcome);
        };
    }
}
