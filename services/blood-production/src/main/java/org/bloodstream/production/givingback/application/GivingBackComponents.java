package org.bloodstream.production.givingback.application;

import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.givingback.domain.GivingBackOutcome;
import org.bloodstream.production.givingback.domain.GivingBackOutcome.Done;
import org.bloodstream.production.givingback.domain.GivingBackOutcome.Refused;
import org.bloodstream.production.givingback.domain.GivingBackPolicy;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class GivingBackComponents {
    private final ComponentFiles files;
    private final Components components;
    private final Donations donations;
    private final GivingBackRegister register;

    GivingBackComponents(
            ComponentFiles files, Components components, Donations donations, GivingBackRegister register) {
        this.files = files;
        this.components = components;
        this.donations = donations;
        this.register = register;
    }

    /** Call inside a transaction. Empty when there is no such component. */
    public Mono<GivingBackOutcome> giveBack(ComponentId component, String words, Signature signature, Act act) {
        return files.open(component).flatMap(file -> Mono.zip(
                        donations.find(component.donation()).singleOptional(),
                        register.wasOutsideLimits(component),
                        components.madeFrom(component.donation()))
                .map(found -> GivingBackPolicy.decide(
                        file.donation(),
                        file.component(),
                        found.getT1().flatMap(known -> Optional.ofNullable(known.designation())),
                        found.getT2(),
                        found.getT3(),
                        signature,
                        act.at()))
                .flatMap(outcome -> record(outcome, file, words, act)));
    }

    private Mono<GivingBackOutcome> record(GivingBackOutcome outcome, ComponentFile file, String words, Act act) {
        return switch (outcome) {
            case Refused _ -> Mono.just(outcome);
            case Done(var event, var pack) ->
                components
                        .append(event, file.next(), act)
                        .then(components.append(pack, 1, act))
                        .then(register.givenBack(event, words, act))
                        .thenReturn(outcome);
        };
    }
}
