package org.bloodstream.production.material.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.material.application.MaterialRegister.For;
import org.bloodstream.production.material.domain.Doubted;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.MaterialObjection;
import org.bloodstream.production.material.domain.MaterialObjection.EquipmentUnknown;
import org.bloodstream.production.material.domain.MaterialObjection.LotUnknown;
import org.bloodstream.production.material.domain.Materials;
import org.bloodstream.production.material.domain.MaterialsUsed;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whoever makes components says with what; it is judged, kept, and holds what was made where it is doubtful. */
@Service
public class UsingMaterials {
    private final MaterialRegister register;
    private final DoubtfulMaterials doubtful;
    private final ZoneId zone;

    UsingMaterials(MaterialRegister register, DoubtfulMaterials doubtful, ZoneId zone) {
        this.register = register;
        this.doubtful = doubtful;
        this.zone = zone;
    }

    /**
     * What was said to be used, as it was at that time.
     *
     * @param unknown against using it at all: it is registered nowhere
     */
    public record Judged(Materials materials, List<Doubted> doubts, List<MaterialObjection> unknown, Instant usedAt) {
        public Judged {
            doubts = List.copyOf(doubts);
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * Call inside the transaction, before any donation is locked.
     *
     * @param named equipment that was named and need not be registered: then nothing is known against it
     */
    public Mono<Judged> judge(Materials used, List<Equipment> named, Instant usedAt) {
        return Mono.defer(() -> judged(used, named, usedAt));
    }

    private Mono<Judged> judged(Materials used, List<Equipment> named, Instant usedAt) {
        var doubts = new ArrayList<Doubted>();
        var unknown = new ArrayList<MaterialObjection>();
        var equipment = new Materials(
                Stream.concat(used.equipment().stream(), named.stream()).toList(), used.lots());
        return Flux.fromIterable(equipment.equipment())
                .sort(Comparator.comparing(Equipment::value))
                .concatMap(each -> register.lock(each, For.USE)
                        .doOnNext(found -> found.state()
                                .doubt(usedAt, zone)
                                .ifPresent(doubt -> doubts.add(Doubted.of(each, doubt))))
                        .hasElement()
                        .filter(known -> !known && used.equipment().contains(each))
                        .doOnNext(_ -> unknown.add(new EquipmentUnknown(each))))
                .thenMany(Flux.fromIterable(equipment.lots()))
                .sort(Comparator.comparing(LotId::value))
                .concatMap(each -> register.lock(each, For.USE)
                        .doOnNext(found -> found.state()
                                .doubt(usedAt, zone)
                                .ifPresent(doubt -> doubts.add(Doubted.of(each, doubt))))
                        .hasElement()
                        .filter(known -> !known)
                        .doOnNext(_ -> unknown.add(new LotUnknown(each))))
                .then(Mono.fromSupplier(() -> new Judged(equipment, doubts, unknown, usedAt)));
    }

    /**
     * Call inside the same transaction, once the components are made.
     *
     * @param donation of the components; of a pool its own number
     * @param contributing every donation that is in them
     */
    public Mono<Void> record(
            Judged judged,
            DonationNumber donation,
            Collection<DonationNumber> contributing,
            List<ComponentId> components,
            Act act) {
        if (judged.materials().none()) return Mono.empty();
        var event = new MaterialsUsed(
                donation,
                components,
                judged.materials().equipment(),
                judged.materials().lots(),
                judged.doubts(),
                new Actor(act.actor()),
                judged.usedAt());
        var reached = contributing.stream()
                .distinct()
                .sorted(Comparator.comparing(DonationNumber::value))
                .toList();
        return register.used(event, reached, act)
                .thenMany(Flux.fromIterable(judged.doubts()))
                .concatMap(doubt -> doubtful.hold(reached, doubt, judged.usedAt(), act))
                .then();
    }
}
