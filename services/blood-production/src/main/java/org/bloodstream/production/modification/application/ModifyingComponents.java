package org.bloodstream.production.modification.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.journal.Act;
import org.bloodstream.production.allocation.application.Allocations;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.material.application.UsingMaterials;
import org.bloodstream.production.material.application.UsingMaterials.Judged;
import org.bloodstream.production.material.domain.Materials;
import org.bloodstream.production.modification.domain.Choosing;
import org.bloodstream.production.modification.domain.ModificationChoices;
import org.bloodstream.production.modification.domain.ModificationOutcome;
import org.bloodstream.production.modification.domain.ModificationOutcome.Done;
import org.bloodstream.production.modification.domain.ModificationOutcome.Refused;
import org.bloodstream.production.modification.domain.ModificationPolicy;
import org.bloodstream.production.modification.domain.WantedModification;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.process.application.MeasuringUnits;
import org.bloodstream.production.process.domain.MeasuringPolicy;
import org.bloodstream.production.process.domain.ProductionProcess;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
public class ModifyingComponents {
    private final ComponentFiles files;
    private final Components components;
    private final Allocations allocations;
    private final UsingMaterials materials;
    private final MeasuringUnits measuring;
    private final Clock clock;

    ModifyingComponents(
            ComponentFiles files,
            Components components,
            Allocations allocations,
            UsingMaterials materials,
            MeasuringUnits measuring,
            Clock clock) {
        this.files = files;
        this.components = components;
        this.allocations = allocations;
        this.materials = materials;
        this.measuring = measuring;
        this.clock = clock;
    }

    /** Changes nothing. Empty when there is no such component. */
    public Mono<ModificationChoices> choices(ComponentId component, Instant at) {
        var now = clock.instant();
        return Mono.zip(
                        files.read(component),
                        allocations.keptFor(component).singleOptional(),
                        components.madeFrom(component.donation()),
                        measuring.policy(now))
                .map(found -> new Choosing(policy(found.getT4()), at)
                        .choices(
                                found.getT1().donation(),
                                found.getT1().component(),
                                found.getT2(),
                                found.getT3(),
                                now));
    }

    /** Call inside a transaction. Empty when there is no such component. */
    public Mono<ModificationOutcome> modify(ComponentId component, WantedModification wanted, Materials used, Act act) {
        var process = ProductionProcess.of(wanted.process());
        return materials
                .judge(process, used, List.of(wanted.equipment()), wanted.modifiedAt())
                .flatMap(judged -> files.open(component)
                        .flatMap(file -> judged.objections().isEmpty()
                                ? modify(file, wanted, judged, act)
                                : Mono.<ModificationOutcome>just(new Refused(judged.objections()))));
    }

    private Mono<ModificationOutcome> modify(ComponentFile file, WantedModification wanted, Judged judged, Act act) {
        var component = file.component().id();
        return Mono.zip(
                        allocations.keptFor(component).singleOptional(),
                        components.madeFrom(component.donation()),
                        measuring.policy(act.at()))
                .map(found -> decide(found.getT3(), file, found.getT1(), found.getT2(), wanted, act))
                .flatMap(outcome -> record(file, outcome, judged, act));
    }

    private static ModificationOutcome decide(
            MeasuringPolicy by,
            ComponentFile file,
            Optional<OrderNumber> keptFor,
            Set<ProductCode> existing,
            WantedModification wanted,
            Act act) {
        return policy(by).decide(file.donation(), file.component(), keptFor, existing, wanted, by, act.at());
    }

    private static ModificationPolicy policy(MeasuringPolicy by) {
        return new ModificationPolicy(by.catalogue(), by.specifications(), by.zone());
    }

    private Mono<ModificationOutcome> record(ComponentFile file, ModificationOutcome outcome, Judged judged, Act act) {
        return switch (outcome) {
            case Done(var modified, var packs, var measured) ->
                components
                        .append(modified, file.next(), act)
                        .thenMany(Flux.fromIterable(packs))
                        .concatMap(pack -> components.append(pack, measured, version(pack, file), act))
                        .then(Mono.defer(() -> materials.record(
                                judged,
                                file.component().id().donation(),
                                file.component().origin().donations(),
                                packs.stream()
                                        .map(ModifiedComponentMade::component)
                                        .toList(),
                                act)))
                        .then(Mono.just(outcome));
            case Refused _ -> Mono.just(outcome);
        };
    }

    /** A new code begins a history of its own. */
    private static long version(ModifiedComponentMade pack, ComponentFile file) {
        return pack.from().equals(pack.component()) ? file.next() + 1 : 1;
    }
}
