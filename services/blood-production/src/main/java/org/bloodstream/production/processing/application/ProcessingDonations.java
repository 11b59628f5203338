package org.bloodstream.production.processing.application;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.material.application.UsingMaterials;
import org.bloodstream.production.material.application.UsingMaterials.Judged;
import org.bloodstream.production.material.domain.Materials;
import org.bloodstream.production.process.application.MeasuringUnits;
import org.bloodstream.production.process.domain.MeasuringPolicy;
import org.bloodstream.production.process.domain.ProductionProcess;
import org.bloodstream.production.processing.domain.Pack;
import org.bloodstream.production.processing.domain.ProcessingOutcome;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Made;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Refused;
import org.bloodstream.production.processing.domain.ProcessingPolicy;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
public class ProcessingDonations {
    private final Donations donations;
    private final Components components;
    private final UsingMaterials materials;
    private final MeasuringUnits measuring;
    private final Journal journal;

    ProcessingDonations(
            Donations donations,
            Components components,
            UsingMaterials materials,
            MeasuringUnits measuring,
            Journal journal) {
        this.donations = donations;
        this.components = components;
        this.materials = materials;
        this.measuring = measuring;
        this.journal = journal;
    }

    /** Whole blood into its components. Call inside a transaction. Empty when the donation is not known. */
    public Mono<ProcessingOutcome> separate(DonationNumber donation, List<Pack> packs, Materials used, Act act) {
        return process(ProductionProcess.SEPARATE, donation, packs, used, act);
    }

    /** What came off a machine. Call inside a transaction. Empty when the donation is not known. */
    public Mono<ProcessingOutcome> takeIn(DonationNumber donation, List<Pack> packs, Materials used, Act act) {
        return process(ProductionProcess.APHERESIS, donation, packs, used, act);
    }

    private Mono<ProcessingOutcome> process(
            ProductionProcess process, DonationNumber donation, List<Pack> packs, Materials used, Act act) {
        return materials.judge(process, used, List.of(), act.at()).flatMap(judged -> donations
                .lock(donation)
                .flatMap(known -> {
                    var objections = Stream.concat(
                                    ProcessingPolicy.objectionsTo(process, known), judged.objections().stream())
                            .toList();
                    return objections.isEmpty()
                            ? decide(known, packs, act)
                            : Mono.<ProcessingOutcome>just(new Refused(objections));
                })
                .flatMap(outcome -> record(donation, outcome, judged, act)));
    }

    private Mono<ProcessingOutcome> decide(KnownDonation known, List<Pack> packs, Act act) {
        return Mono.zip(
                        donations.history(known.donation()),
                        components.madeFrom(known.donation()),
                        measuring.policy(act.at()))
                .map(facts -> policy(facts.getT3())
                        .decide(
                                known,
                                facts.getT1().state(),
                                facts.getT2(),
                                packs,
                                facts.getT3(),
                                new Actor(act.actor()),
                                act.at()));
    }

    private static ProcessingPolicy policy(MeasuringPolicy by) {
        return new ProcessingPolicy(by.catalogue(), by.specifications(), by.zone());
    }

    /** All packs and what they were made with are appended by one statement. */
    private Mono<ProcessingOutcome> record(DonationNumber donation, ProcessingOutcome outcome, Judged judged, Act act) {
        return switch (outcome) {
            case Made made ->
                Flux.fromIterable(made.components())
                        .concatMap(component -> record(component, made, act))
                        .then(Mono.defer(() -> materials.record(
                                judged,
                                donation,
                                List.of(donation),
                                made.components().stream()
                                        .map(ComponentProcessed::component)
                                        .toList(),
                                act)))
                        .then(Mono.just(outcome))
                        .as(journal::gathered);
            case Refused _ -> Mono.just(outcome);
        };
    }

    private Mono<Void> record(ComponentProcessed component, Made made, Act act) {
        return components.append(component, made.measured(), 1, act).flatMap(next -> Flux.fromIterable(made.held())
                .filter(held -> held.component().equals(component.component()))
                .concatMap(held -> components.append(held, next, act))
                .then());
    }
}
