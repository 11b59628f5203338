package org.bloodstream.production.hold.application;

import java.util.Map;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.hold.domain.Lifter;
import org.bloodstream.production.hold.domain.Lifting;
import org.bloodstream.production.hold.domain.Lifting.Lifted;
import org.bloodstream.production.hold.domain.Lifting.Refused;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class LiftingHolds {
    private final Donations donations;
    private final MadeComponents components;
    private final HoldRegister register;

    LiftingHolds(Donations donations, MadeComponents components, HoldRegister register) {
        this.donations = donations;
        this.components = components;
        this.register = register;
    }

    /** Call inside a transaction. */
    public Mono<Lifting> lift(LiftHold hold, Lifter lifter, Act act) {
        return donations.lockHistory(hold.donation()).flatMap(donation -> components
                .of(hold.donation())
                .flatMap(made -> record(
                        Lifting.decide(
                                donation.state(),
                                MadeComponents.states(made),
                                hold.event(lifter.signature(), act.at()),
                                lifter),
                        hold.words(),
                        donation,
                        made,
                        act)));
    }

    /**
     * The hold of a discrepancy, once it is resolved. Call inside the transaction that has appended the resolution.
     *
     * @param group that the donation has after all
     */
    public Mono<Lifting> liftResolved(LiftHold hold, BloodGroup group, Signature signature, Act act) {
        return donations.lockHistory(hold.donation()).flatMap(donation -> components
                .of(hold.donation())
                .flatMap(made -> record(
                        Lifting.ofResolved(
                                group,
                                donation.state().holds(),
                                MadeComponents.states(made),
                                hold.event(signature, act.at())),
                        hold.words(),
                        donation,
                        made,
                        act)));
    }

    private Mono<Lifting> record(
            Lifting lifting,
            String words,
            Versioned<DonationInProduction> donation,
            Map<ComponentId, Versioned<Component>> made,
            Act act) {
        return switch (lifting) {
            case Refused _ -> Mono.just(lifting);
            case Lifted lifted ->
                donations
                        .append(lifted.event(), donation.next(), act)
                        .then(register.lifted(lifted.event(), words))
                        .then(components.follow(lifted.components(), made, act))
                        .thenReturn(lifting);
        };
    }
}
