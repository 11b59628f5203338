package org.bloodstream.production.material.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.material.application.MaterialRegister.For;
import org.bloodstream.production.material.domain.Doubted;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.Materials;
import org.bloodstream.production.material.domain.MaterialsUsed;
import org.bloodstream.production.process.domain.NamedMaterials;
import org.bloodstream.production.process.domain.Processes;
import org.bloodstream.production.process.domain.ProductionProcess;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Whoever makes components says with what; it is held against what the process needs, judged, kept, and holds what was made where
 * it is doubtful.
 */
@Service
public class UsingMaterials {
    private final MaterialRegister register;
    private final DoubtfulMaterials doubtful;
    private final RulesInForce<Processes> processes;
    private final ZoneId zone;

    UsingMaterials(
            MaterialRegister register, DoubtfulMaterials doubtful, RulesInForce<Processes> processes, ZoneId zone) {
        this.register = register;
        this.doubtful = doubtful;
        this.processes = processes;
        this.zone = zone;
    }

    /**
     * What was said to be used, as it was at that time.
     *
     * @param named what of it is registered
     * @param objections against the process: what it needs and nobody has named, and what is registered nowhere
     */
    public record Judged(
            ProductionProcess process,
            Processes processes,
            Materials materials,
            NamedMaterials named,
            List<Doubted> doubts,
            List<Objection> objections,
            Instant usedAt) {
        public Judged {
            doubts = List.copyOf(doubts);
            objections = List.copyOf(objections);
        }

        private MaterialsUsed event(DonationNumber donation, List<ComponentId> components, Actor operator) {
            return new MaterialsUsed(
                    donation,
                    components,
                    materials.equipment(),
                    materials.lots(),
                    doubts,
                    operator,
                    usedAt,
                    process,
                    processes.recorded(process, named, operator, usedAt));
        }
    }

    /**
     * Call inside the transaction, before any donation is locked.
     *
     * @param used what has to be registered
     * @param besides equipment that need not be, unless the process needs its kind: then nothing is known against it
     */
    public Mono<Judged> judge(ProductionProcess process, Materials used, List<Equipment> besides, Instant usedAt) {
        return processes.at(usedAt).flatMap(inForce -> {
            var use = new Use(used, besides, usedAt, zone);
            return Flux.fromIterable(use.all().equipment())
                    .sort(Comparator.comparing(Equipment::value))
                    .concatMap(each -> register.lock(each, For.USE)
                            .doOnNext(found -> use.found(each, found.state()))
                            .hasElement()
                            .doOnNext(known -> use.known(each, known)))
                    .thenMany(Flux.fromIterable(use.all().lots()))
                    .sort(Comparator.comparing(LotId::value))
                    .concatMap(each -> register.lock(each, For.USE)
                            .doOnNext(found -> use.found(each, found.state()))
                            .hasElement()
                            .doOnNext(known -> use.known(each, known)))
                    .then(Mono.fromSupplier(() -> use.judged(process, inForce.rules())));
        });
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
        var reached = contributing.stream()
                .distinct()
                .sorted(Comparator.comparing(DonationNumber::value))
                .toList();
        return register.used(judged.event(donation, components, new Actor(act.actor())), reached, act)
                .thenMany(Flux.fromIterable(judged.doubts()))
                .concatMap(doubt -> doubtful.hold(reached, doubt, judged.usedAt(), act))
                .then();
    }
}
