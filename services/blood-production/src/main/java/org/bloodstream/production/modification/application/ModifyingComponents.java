package org.bloodstream.production.modification.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.journal.Act;
import org.bloodstream.production.allocation.application.Allocations;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.ComponentEvent.ModifiedComponentMade;
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
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
public class ModifyingComponents {
    private final ComponentFiles files;
    private final Components components;
    private final Allocations allocations;
    private final UsingMaterials materials;
    private final RulesInForce<ComponentCatalogue> specifications;
    private final ZoneId zone;
    private final Clock clock;

    ModifyingComponents(
            ComponentFiles files,
            Components components,
            Allocations allocations,
            UsingMaterials materials,
            RulesInForce<ComponentCatalogue> specifications,
            ZoneId zone,
            Clock clock) {
        this.files = files;
        this.components = components;
        this.allocations = allocations;
        this.materials = materials;
        this.specifications = specifications;
        this.zone = zone;
        this.clock = clock;
    }

    /** Changes nothing. Empty when there is no such component. */
    public Mono<ModificationChoices> choices(ComponentId component, Instant at) {
        var now = clock.instant();
        return Mono.zip(
                        files.read(component),
                        keptFor(component),
                        components.madeFrom(component.donation()),
                        policy(now))
                .map(found -> new Choosing(found.getT4(), at)
                        .choices(
                                found.getT1().donation(),
                                found.getT1().component(),
                                found.getT2(),
                                found.getT3(),
                                now));
    }

    /** Call inside a transaction. Empty when there is no such component. */
    public Mono<ModificationOutcome> modify(ComponentId component, WantedModification wanted, Materials used, Act act) {
        return materials
                .judge(used, List.of(wanted.equipment()), wanted.modifiedAt())
                .flatMap(judged -> files.open(component)
                        .flatMap(file -> judged.unknown().isEmpty()
                                ? modify(file, wanted, judged, act)
                                : Mono.<ModificationOutcome>just(new Refused(List.copyOf(judged.unknown())))));
    }

    private Mono<ModificationOutcome> modify(ComponentFile file, WantedModification wanted, Judged judged, Act act) {
        var component = file.component().id();
        return Mono.zip(keptFor(component), components.madeFrom(component.donation()), policy(act.at()))
                .map(found -> decide(found.getT3(), file, found.getT1(), found.getT2(), wanted, act))
                .flatMap(outcome -> record(file, outcome, judged, act));
    }

    private static ModificationOutcome decide(
            ModificationPolicy policy,
            ComponentFile file,
            Optional<OrderNumber> keptFor,
            Set<ProductCode> existing,
            WantedModification wanted,
            Act act) {
        return policy.decide(file.donation(), file.component(), keptFor, existing, wanted, act.at());
    }

    private Mono<Optional<OrderNumber>> keptFor(ComponentId component) {
        return allocations.keptFor(component).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private Mono<ModificationPolicy> policy(Instant now) {
        return specifications.at(now).map(this::policy);
    }

    private ModificationPolicy policy(InForce<ComponentCatalogue> inForce) {
        return new ModificationPolicy(inForce.rules(), inForce.version(), zone);
    }

    private Mono<ModificationOutcome> record(ComponentFile file, ModificationOutcome outcome, Judged judged, Act act) {
        return switch (outcome) {
            case Done(var modified, var packs) ->
                components
                        .append(modified, file.next(), act)
                        .thenMany(Flux.fromIterable(packs))
                        .concatMap(pack -> components.append(pack, version(pack, file), act))
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
