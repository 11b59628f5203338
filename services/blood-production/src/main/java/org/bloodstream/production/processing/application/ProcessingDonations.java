package org.bloodstream.production.processing.application;

import java.time.ZoneId;
import java.util.List;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentProcessed;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.material.application.UsingMaterials;
import org.bloodstream.production.material.application.UsingMaterials.Judged;
import org.bloodstream.production.material.domain.Materials;
import org.bloodstream.production.processing.domain.Pack;
import org.bloodstream.production.processing.domain.ProcessingOutcome;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Made;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Refused;
import org.bloodstream.production.processing.domain.ProcessingPolicy;
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
public class ProcessingDonations {
    private final Donations donations;
    private final Components components;
    private final UsingMaterials materials;
    private final RulesInForce<ComponentCatalogue> specifications;
    private final ZoneId zone;

    ProcessingDonations(
            Donations donations,
            Components components,
            UsingMaterials materials,
            RulesInForce<ComponentCatalogue> specifications,
            ZoneId zone) {
        this.donations = donations;
        this.components = components;
        this.materials = materials;
        this.specifications = specifications;
        this.zone = zone;
    }

    /** Call inside a transaction. Empty when the donation is not known. */
    public Mono<ProcessingOutcome> process(DonationNumber donation, List<Pack> packs, Materials used, Act act) {
        return materials.judge(used, List.of(), act.at()).flatMap(judged -> donations
                .lock(donation)
                .flatMap(known -> judged.unknown().isEmpty()
                        ? decide(known, packs, act)
                        : Mono.<ProcessingOutcome>just(new Refused(List.copyOf(judged.unknown()))))
                .flatMap(outcome -> record(donation, outcome, judged, act)));
    }

    private Mono<ProcessingOutcome> decide(KnownDonation known, List<Pack> packs, Act act) {
        return Mono.zip(
                        donations.history(known.donation()),
                        components.madeFrom(known.donation()),
                        specifications.at(act.at()).map(this::policy))
                .map(facts -> facts.getT3().decide(known, facts.getT1().state(), facts.getT2(), packs, act.at()));
    }

    private ProcessingPolicy policy(InForce<ComponentCatalogue> inForce) {
        return new ProcessingPolicy(inForce.rules(), inForce.version(), zone);
    }

    private Mono<ProcessingOutcome> record(DonationNumber donation, ProcessingOutcome outcome, Judged judged, Act act) {
        return switch (outcome) {
            case Made(var made, var held) ->
                Flux.fromIterable(made)
                        .concatMap(component -> components.append(component, 1, act))
                        .thenMany(Flux.fromIterable(held))
                        .concatMap(component -> components.append(component, 2, act))
                        .then(Mono.defer(() -> materials.record(
                                judged,
                                donation,
                                List.of(donation),
                                made.stream().map(ComponentProcessed::component).toList(),
                                act)))
                        .then(Mono.just(outcome));
            case Refused _ -> Mono.just(outcome);
        };
    }
}
