package org.bloodstream.production.panel.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.DonationTests;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.panel.domain.PanelCase;
import org.bloodstream.production.panel.domain.TestingPanel;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Donations beside the panels of their days. A panel that begins later asks nothing of what was collected before. */
@Service
public class PanelCases {
    private final Donations donations;
    private final RulesInForce<TestingPanel> panels;

    PanelCases(Donations donations, RulesInForce<TestingPanel> panels) {
        this.donations = donations;
        this.panels = panels;
    }

    /** In their order; each is known, as it is in a pack. */
    public Mono<List<PanelCase>> of(Collection<DonationNumber> numbers) {
        return Flux.fromIterable(numbers).concatMap(this::of).collectList();
    }

    /** Several by two statements however many they are; those that are not known are left out. */
    public Mono<Map<DonationNumber, PanelCase>> each(Collection<DonationNumber> numbers) {
        return Mono.zip(donations.find(numbers), donations.states(numbers))
                .flatMap(found -> Flux.fromIterable(found.getT1().values())
                        .concatMap(known -> of(known, testsOf(known, found.getT2())))
                        .collectMap(beside -> beside.donation().donation()));
    }

    private static DonationTests testsOf(KnownDonation known, Map<DonationNumber, DonationInProduction> states) {
        return states.getOrDefault(known.donation(), DonationInProduction.NEW).tests();
    }

    /** Empty when the donation is not known. */
    public Mono<PanelCase> of(DonationNumber number) {
        return donations
                .history(number)
                .flatMap(history -> of(number, history.state().tests()));
    }

    /** With what is at hand of it. Empty when the donation is not known. */
    public Mono<PanelCase> of(DonationNumber number, DonationTests tests) {
        return donations.find(number).flatMap(known -> of(known, tests));
    }

    private Mono<PanelCase> of(KnownDonation known, DonationTests tests) {
        return panels.at(known.collectedAt()).map(panel -> new PanelCase(known, tests, panel.rules()));
    }
}
