package org.bloodstream.production.material.application;

import java.time.ZoneId;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.material.application.MaterialOutcome.Done;
import org.bloodstream.production.material.application.MaterialOutcome.Refused;
import org.bloodstream.production.material.application.MaterialRegister.For;
import org.bloodstream.production.material.domain.Doubt;
import org.bloodstream.production.material.domain.Doubted;
import org.bloodstream.production.material.domain.EquipmentEvent;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentCalibrated;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentRegistered;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentTakenOutOfUse;
import org.bloodstream.production.material.domain.MaterialDecision;
import org.bloodstream.production.material.domain.MaterialObjection.EquipmentUnknown;
import org.bloodstream.production.material.domain.MaterialPolicy;
import org.bloodstream.production.material.domain.RegisteredEquipment;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class KeepingEquipment {
    private final MaterialRegister register;
    private final DoubtfulMaterials doubtful;
    private final MaterialPolicy policy;

    KeepingEquipment(MaterialRegister register, DoubtfulMaterials doubtful, ZoneId zone) {
        this.register = register;
        this.doubtful = doubtful;
        this.policy = new MaterialPolicy(zone);
    }

    /** Call inside a transaction. */
    public Mono<MaterialOutcome> register(EquipmentRegistered event, Act act) {
        return register.lock(event.equipment(), For.CHANGE).singleOptional().flatMap(before -> switch (policy.register(
                event, before.map(Versioned::state), act.at())) {
            case MaterialDecision.Taken<EquipmentRegistered> _ ->
                register.append(event, RegisteredEquipment.of(List.of(event)), 1, act)
                        .<MaterialOutcome>thenReturn(new Done(0));
            case MaterialDecision.Refused<EquipmentRegistered>(var objections) ->
                Mono.<MaterialOutcome>just(new Refused(objections));
        });
    }

    /** Call inside a transaction. What was made since the calibration before is held when it was found out of limits. */
    public Mono<MaterialOutcome> calibrate(EquipmentCalibrated event, Act act) {
        return on(event.equipment(), found -> policy.calibrate(event, found, act.at()), act);
    }

    /** Call inside a transaction. */
    public Mono<MaterialOutcome> remove(EquipmentTakenOutOfUse event, Act act) {
        return on(event.equipment(), found -> policy.remove(event, found), act);
    }

    private <E extends EquipmentEvent> Mono<MaterialOutcome> on(
            Equipment equipment, java.util.function.Function<RegisteredEquipment, MaterialDecision<E>> rule, Act act) {
        return register.lock(equipment, For.CHANGE)
                .flatMap(found -> switch (rule.apply(found.state())) {
                    case MaterialDecision.Taken<E>(var event) -> taken(found, event, act);
                    case MaterialDecision.Refused<E>(var objections) ->
                        Mono.<MaterialOutcome>just(new Refused(objections));
                })
                .switchIfEmpty(Mono.fromSupplier(() -> new Refused(List.of(new EquipmentUnknown(equipment)))));
    }

    private Mono<MaterialOutcome> taken(Versioned<RegisteredEquipment> found, EquipmentEvent event, Act act) {
        return register.append(event, found.state().apply(event), found.next(), act)
                .then(Mono.justOrEmpty(MaterialPolicy.doubtful(event, found.state())))
                .flatMap(time -> register.madeWith(event.equipment(), time))
                .defaultIfEmpty(List.of())
                .flatMap(made -> hold(made, event, act));
    }

    private Mono<MaterialOutcome> hold(List<DonationNumber> made, EquipmentEvent event, Act act) {
        return doubtful.hold(made, Doubted.of(event.equipment(), Doubt.EQUIPMENT_FOUND_WRONG), act.at(), act)
                .thenReturn(new Done(made.size()));
    }
}
