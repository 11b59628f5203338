package org.bloodstream.production.material.application;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.material.application.MaterialOutcome.Done;
import org.bloodstream.production.material.application.MaterialOutcome.Refused;
import org.bloodstream.production.material.application.MaterialRegister.For;
import org.bloodstream.production.material.domain.Doubt;
import org.bloodstream.production.material.domain.Doubted;
import org.bloodstream.production.material.domain.LotEvent;
import org.bloodstream.production.material.domain.LotEvent.LotAccepted;
import org.bloodstream.production.material.domain.LotEvent.LotQuarantined;
import org.bloodstream.production.material.domain.LotEvent.LotRegistered;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.LotKind;
import org.bloodstream.production.material.domain.MaterialDecision;
import org.bloodstream.production.material.domain.MaterialLot;
import org.bloodstream.production.material.domain.MaterialObjection.LotUnknown;
import org.bloodstream.production.material.domain.MaterialPolicy;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class KeepingLots {
    private final MaterialRegister register;
    private final DoubtfulMaterials doubtful;
    private final MaterialPolicy policy;

    KeepingLots(MaterialRegister register, DoubtfulMaterials doubtful, ZoneId zone) {
        this.register = register;
        this.doubtful = doubtful;
        this.policy = new MaterialPolicy(zone);
    }

    /** Call inside a transaction. */
    public Mono<MaterialOutcome> register(LotRegistered event, Act act) {
        return register.lock(event.lot(), For.CHANGE)
                .singleOptional()
                .flatMap(before -> switch (MaterialPolicy.register(event, before.map(Versioned::state))) {
                    case MaterialDecision.Taken<LotRegistered> _ ->
                        register.append(event, MaterialLot.of(List.of(event)), 1, act)
                                .<MaterialOutcome>thenReturn(new Done(0));
                    case MaterialDecision.Refused<LotRegistered>(var objections) ->
                        Mono.<MaterialOutcome>just(new Refused(objections));
                });
    }

    /** Call inside a transaction. It lifts no hold. */
    public Mono<MaterialOutcome> accept(LotAccepted event, Act act) {
        return register.lock(event.lot(), For.CHANGE)
                .flatMap(found -> switch (policy.accept(event, found.state())) {
                    case MaterialDecision.Taken<LotAccepted> _ ->
                        append(event, found, act).<MaterialOutcome>thenReturn(new Done(0));
                    case MaterialDecision.Refused<LotAccepted>(var objections) ->
                        Mono.<MaterialOutcome>just(new Refused(objections));
                })
                .switchIfEmpty(unknown(event.lot()));
    }

    /** Call inside a transaction. Everything that was made with it, or taken into it at the chair, is held, whenever that was. */
    public Mono<MaterialOutcome> quarantine(LotQuarantined event, Act act) {
        return register.lock(event.lot(), For.CHANGE)
                .flatMap(found -> append(event, found, act)
                        .then(Mono.defer(() -> madeWith(event.lot(), found.state())))
                        .flatMap(
                                made -> doubtful.hold(made, Doubted.of(event.lot(), Doubt.LOT_WITHDRAWN), act.at(), act)
                                        .<MaterialOutcome>thenReturn(new Done(made.size()))))
                .switchIfEmpty(unknown(event.lot()));
    }

    private Mono<List<DonationNumber>> madeWith(LotId lot, MaterialLot registered) {
        if (registered.registered().kind() != LotKind.BAG_SYSTEM) return register.madeWith(lot);
        return register.madeWith(lot)
                .zipWith(register.takenInto(lot), (made, taken) -> Stream.concat(made.stream(), taken.stream())
                        .distinct()
                        .sorted(Comparator.comparing(DonationNumber::value))
                        .toList());
    }

    private Mono<Void> append(LotEvent event, Versioned<MaterialLot> found, Act act) {
        return register.append(event, found.state().apply(event), found.next(), act);
    }

    private static Mono<MaterialOutcome> unknown(LotId lot) {
        return Mono.fromSupplier(() -> new Refused(List.of(new LotUnknown(lot))));
    }
}
