package org.bloodstream.donors.reactivedonor.application;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.counselling.application.FollowingReactiveResult;
import org.bloodstream.donors.counselling.application.ReactiveResult;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.donors.deferral.application.DeferralOutcome;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.deferral.application.ImposingDeferrals;
import org.bloodstream.donors.deferral.domain.Imposition;
import org.bloodstream.donors.reactivedonor.domain.LaboratoryDeferral;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.bloodstream.journal.Act;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Nobody gives again before a clinician has decided, and never after the reference laboratory has confirmed it; a health check
 * ends neither. An antibody of red cells is left to the talk [D].
 */
@Service
class DeferringReactiveDonors implements FollowingReactiveResult {
    private final Standings standings;
    private final Deferrals deferrals;
    private final ImposingDeferrals imposing;
    private final ZoneId zone;

    DeferringReactiveDonors(Standings standings, Deferrals deferrals, ImposingDeferrals imposing, ZoneId zone) {
        this.standings = standings;
        this.deferrals = deferrals;
        this.imposing = imposing;
        this.zone = zone;
    }

    @Override
    public Mono<Void> follow(ReactiveResult result, UUID donor, Act act) {
        if (result.kind() != CounsellingKind.INFECTION_MARKER) return Mono.empty();
        var wanted = LaboratoryDeferral.of(result.reactivity());
        return deferrals
                .of(donor)
                .filter(all -> !wanted.holdsAlready(all, act.at().atZone(zone)))
                .flatMap(_ -> impose(donor, wanted.imposition(), act));
    }

    private Mono<Void> impose(UUID donor, Imposition imposition, Act act) {
        return standings
                .of(List.of(donor))
                .next()
                .map(DeferringReactiveDonors::standingRecord)
                .flatMap(record -> imposing.impose(record, imposition, act))
                .doOnNext(DeferringReactiveDonors::mustBeDone)
                .then();
    }

    private static UUID standingRecord(DonorOnRegister donor) {
        var survivor = donor.survivor();
        return survivor == null ? donor.donor() : survivor;
    }

    /** Merged in this very moment, perhaps: the event is applied again. */
    private static void mustBeDone(DeferralOutcome outcome) {
        if (!(outcome instanceof DeferralOutcome.Done))
            throw new OptimisticLockingFailureException("the donor was not deferred");
    }
}
