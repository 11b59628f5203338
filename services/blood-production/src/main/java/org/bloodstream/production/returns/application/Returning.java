package org.bloodstream.production.returns.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.returns.domain.Declaration;
import org.bloodstream.production.returns.domain.HospitalReturn;
import org.bloodstream.production.returns.domain.ReturnDecision;
import org.bloodstream.production.returns.domain.ReturnDecision.Taken;
import org.bloodstream.production.returns.domain.ReturnEvent;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnDeclared;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnReceived;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnWithdrawn;
import org.bloodstream.production.returns.domain.ReturnNumber;
import org.bloodstream.production.returns.domain.ReturnPolicy;
import org.bloodstream.production.underway.Departures;
import org.bloodstream.production.underway.Departures.Departing;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A hospital gives a unit back; the blood service receives it, to stock or to be discarded. Every command locks the unit's donation first. */
@Service
public class Returning {
    private final Returns returns;
    private final ComponentFiles files;
    private final Components components;
    private final Departures departures;
    private final ReturnPolicy policy;

    Returning(
            Returns returns, ComponentFiles files, Components components, Departures departures, ReturnPolicy policy) {
        this.returns = returns;
        this.files = files;
        this.components = components;
        this.departures = departures;
        this.policy = policy;
    }

    /** Call inside a transaction. Empty when there is no such component. */
    public Mono<ReturnDecision<ReturnDeclared>> declare(Departing departing, Declaration declaration, Act act) {
        return departures.leaving(departing).flatMap(leaving -> returns.next()
                .map(number -> ReturnPolicy.declare(number, leaving, declaration, new Actor(act.actor()), act.at()))
                .flatMap(decision -> record(decision, 1, act)));
    }

    /** Call inside a transaction. Empty when the hospital has no such return. */
    public Mono<ReturnDecision<ReturnWithdrawn>> withdraw(OdsCode hospital, ReturnNumber number, Act act) {
        return returns.lock(number)
                .filter(found -> found.state().declared().hospital().equals(hospital))
                .flatMap(found -> record(ReturnPolicy.withdraw(found.state(), act.at()), found.next(), act));
    }

    /** Call inside a transaction. Empty when there is no such return. */
    public Mono<ReturnDecision<ReturnReceived>> receive(
            ReturnNumber number, ComponentId scanned, boolean damaged, Act act) {
        return returns.find(number)
                .flatMap(found -> files.open(found.state().declared().component()))
                .flatMap(file -> returns.lock(number).flatMap(found -> receive(found, file, scanned, damaged, act)));
    }

    private Mono<ReturnDecision<ReturnReceived>> receive(
            Versioned<HospitalReturn> found, ComponentFile file, ComponentId scanned, boolean damaged, Act act) {
        var decision = policy.receive(found.state(), scanned, file.component(), damaged, act.at());
        return settle(decision, file, act).then(record(decision, found.next(), act));
    }

    /** The unit goes to the shelf, or is discarded, in the transaction of its receipt. */
    private Mono<Void> settle(ReturnDecision<ReturnReceived> decision, ComponentFile file, Act act) {
        return decision instanceof Taken<ReturnReceived> taken && file.component() instanceof Despatched gone
                ? components.append(
                        taken.event().goesToStock()
                                ? gone.restocked(act.at())
                                : gone.discarded(taken.event().unfit(), act.at()),
                        file.next(),
                        act)
                : Mono.empty();
    }

    private <E extends ReturnEvent> Mono<ReturnDecision<E>> record(ReturnDecision<E> decision, long version, Act act) {
        return switch (decision) {
            case Taken<E>(var event) -> returns.append(event, version, act).thenReturn(decision);
            case ReturnDecision.Refused<E> _ -> Mono.just(decision);
        };
    }
}
