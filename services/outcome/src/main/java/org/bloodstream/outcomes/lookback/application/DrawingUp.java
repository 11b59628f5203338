package org.bloodstream.outcomes.lookback.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.outcomes.lookback.domain.LookBack;
import org.bloodstream.outcomes.lookback.domain.LookBackCase;
import org.bloodstream.outcomes.lookback.domain.PackAtRisk;
import org.bloodstream.outcomes.lookback.domain.Start;
import org.bloodstream.outcomes.lookback.domain.Start.FromDonor;
import org.bloodstream.outcomes.lookback.domain.Start.FromRecipient;
import org.bloodstream.outcomes.trace.application.LookingBack;
import org.bloodstream.outcomes.trace.domain.TracedPack;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes a case's list from what has been heard until now. */
@Service
public class DrawingUp {
    private final DonorRecords donors;
    private final LookBacks cases;
    private final LookingBack packs;
    private final SaidGiven given;

    DrawingUp(DonorRecords donors, LookBacks cases, LookingBack packs, SaidGiven given) {
        this.given = given;
        this.donors = donors;
        this.cases = cases;
        this.packs = packs;
    }

    public Mono<LookBack> drawUp(LookBackCase opened) {
        return donations(opened.start()).flatMap(donations -> Mono.zip(
                        donors.brought(donations.keySet()), packs(donations), cases.said(opened.id()))
                .map(heard -> LookBack.of(opened, donations, heard.getT1(), heard.getT2(), heard.getT3())));
    }

    /** Every donation that the case is about, each under the record it was given. */
    Mono<Map<DonationNumber, Optional<UUID>>> donations(Start start) {
        return switch (start) {
            case FromDonor(var donor) -> donors.allOf(Set.of(donor)).flatMap(donors::donationsOf);
            case FromRecipient(var patient) ->
                packs.givenTo(patient)
                        .concatMap(pack -> inside(pack.component().donation()))
                        .collect(Collectors.toSet())
                        .flatMap(this::andTheirDonorsOthers);
        };
    }

    /** A pool is what was donated to it. */
    private Flux<DonationNumber> inside(DonationNumber number) {
        return donors.contributing(number)
                .flatMapIterable(contributing -> contributing.isEmpty() ? Set.of(number) : contributing);
    }

    /** A donation whose donor nobody told of stays on the list by itself. */
    private Mono<Map<DonationNumber, Optional<UUID>>> andTheirDonorsOthers(Set<DonationNumber> received) {
        return donors.donorsOf(received).flatMap(known -> donors.allOf(persons(known))
                .flatMap(donors::donationsOf)
                .map(others -> {
                    Map<DonationNumber, Optional<UUID>> all = new HashMap<>();
                    received.forEach(donation -> all.put(donation, Optional.empty()));
                    all.putAll(known);
                    all.putAll(others);
                    return all;
                }));
    }

    private static Set<UUID> persons(Map<DonationNumber, Optional<UUID>> known) {
        return known.values().stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private Mono<List<PackAtRisk>> packs(Map<DonationNumber, Optional<UUID>> donations) {
        var numbers = new HashSet<>(donations.keySet());
        return donors.recalled(numbers)
                .flatMap(recalled -> given.of(numbers).flatMap(transfused -> Flux.fromIterable(numbers)
                        .concatMap(packs::ofDonation)
                        .map(pack -> atRisk(pack, recalled, transfused))
                        .collectList()));
    }

    private static PackAtRisk atRisk(TracedPack pack, Set<ComponentId> recalled, Set<ComponentId> given) {
        return new PackAtRisk(pack, recalled.contains(pack.component()), given.contains(pack.component()));
    }
}
