package org.bloodstream.production.grouping.application;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDiscrepancyResolved;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.DonationObjection.DonationUnknown;
import org.bloodstream.production.donation.domain.LiftGround;
import org.bloodstream.production.grouping.domain.Resolution;
import org.bloodstream.production.grouping.domain.ResolutionObjection;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.hold.application.LiftHold;
import org.bloodstream.production.hold.application.LiftingHolds;
import org.bloodstream.production.hold.domain.Finding;
import org.bloodstream.production.hold.domain.Lifting;
import org.bloodstream.production.hold.domain.LiftingObjection.PackBearsAnotherGroup;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class ResolvingDiscrepancies {
    private final Donations donations;
    private final DiscrepancyRegister register;
    private final LiftingHolds holds;

    ResolvingDiscrepancies(Donations donations, DiscrepancyRegister register, LiftingHolds holds) {
        this.donations = donations;
        this.register = register;
        this.holds = holds;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** @param stillStops what keeps the packs all the same */
        record Resolved(DonationNumber donation, BloodGroup group, List<Objection> stillStops) implements Outcome {
            public Resolved {
                stillStops = List.copyOf(stillStops);
            }
        }

        record Refused(ResolutionObjection objection) implements Outcome {}

        /** Nothing was decided, so the answer must not be kept. */
        record Unknown(DonationUnknown objection) implements Outcome {}
    }

    /** Call inside a transaction. The hold that the discrepancy has placed is lifted with it, unless a pack bears another group. */
    public Mono<Outcome> resolve(ResolveDiscrepancy command, Signature signature, Act act) {
        return donations
                .lock(command.donation())
                .flatMap(known -> donations.lockHistory(known.donation()))
                .flatMap(donation -> decide(command, donation, signature, act))
                .defaultIfEmpty(new Outcome.Unknown(new DonationUnknown(command.donation())));
    }

    private Mono<Outcome> decide(
            ResolveDiscrepancy command, Versioned<DonationInProduction> donation, Signature signature, Act act) {
        var grouping = donation.state().grouping();
        return switch (Resolution.decide(command.donation(), grouping, command.group(), command.ground(), act.at())) {
            case Resolution.Refused(var objection) -> Mono.just(new Outcome.Refused(objection));
            case Resolution.Resolved(var event) ->
                donations
                        .append(event, donation.next(), act)
                        .then(register.resolved(event, grouping.resolutions(), command.words(), act))
                        .then(Mono.defer(() -> lift(event, grouping.resolutions(), command.words(), signature, act)));
        };
    }

    private Mono<Outcome> lift(GroupDiscrepancyResolved event, int number, String words, Signature signature, Act act) {
        var hold = new LiftHold(
                event.donation(),
                Finding.discrepancyHold(event.donation(), number),
                LiftGround.ASSESSED_AS_SAFE,
                words);
        return holds.liftResolved(hold, event.group(), signature, act).flatMap(lifting -> donations
                .history(event.donation())
                .map(after ->
                        new Outcome.Resolved(event.donation(), event.group(), stillStops(lifting, after.state()))));
    }

    private static List<Objection> stillStops(Lifting lifting, DonationInProduction after) {
        var objections = new ArrayList<Objection>();
        if (lifting instanceof Lifting.Refused refused)
            refused.objections().stream()
                    .filter(PackBearsAnotherGroup.class::isInstance)
                    .forEach(objections::add);
        after.holdObjections().forEach(objections::add);
        return objections;
    }
}
