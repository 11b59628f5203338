package org.bloodstream.production.processing.application;

import java.time.ZoneId;
import java.util.List;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.KnownDonation;
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
    private final RulesInForce<ComponentCatalogue> specifications;
    private final ZoneId zone;

    ProcessingDonations(
            Donations donations, Components components, RulesInForce<ComponentCatalogue> specifications, ZoneId zone) {
        this.donations = donations;
        this.components = components;
        this.specifications = specifications;
        this.zone = zone;
    }

    /** Call inside a transaction. Empty when the donation is not known. */
    public Mono<ProcessingOutcome> process(DonationNumber donation, List<Pack> packs, Act act) {
        return donations
                .lock(donation)
                .flatMap(known -> decide(known, packs, act))
                .flatMap(outcome -> record(outcome, act));
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

    private Mono<ProcessingOutcome> record(ProcessingOutcome outcome, Act act) {
        return switch (outcome) {
            case Made(var made, var held) ->
                Flux.fromIterable(made)
                        .concatMap(component -> components.append(component, 1, act))
                        .thenMany(Flux.fromIterable(held))
                        .concatMap(component -> components.append(component, 2, act))
                        .then(Mono.just(outcome));
            case Refused _ -> Mono.just(outcome);
        };
    }
}
