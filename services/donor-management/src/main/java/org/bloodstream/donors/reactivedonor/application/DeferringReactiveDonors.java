package org.bloodstream.donors.reactivedonor.application;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.counselling.application.FollowingReactiveResult;
import org.bloodstream.donors.counselling.application.ReactiveResult;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.donors.deferral.application.DeferralOutcome;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.deferral.application.ImposingDeferrals;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.deferral.domain.DeferralSource;
import org.bloodstream.donors.deferral.domain.DeferralState;
import org.bloodstream.donors.deferral.domain.Imposition;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Return;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.bloodstream.journal.Act;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Nobody gives again before a clinician has decided: until it ends, since confirmatory tests are not known here, and a health
 * check does not end what the laboratory found. An antibody of red cells is left to the talk [D].
 */
@Service
class DeferringReactiveDonors implements FollowingReactiveResult {
    static final String CODE = "reactive-result";
    /** The donor may read them before the talk, so they say nothing of a result. */
    private static final String WORDS = "We need to speak with you before you give again. Please ring us.";

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
        return result.kind() == CounsellingKind.INFECTION_MARKER
                ? deferrals
                        .of(donor)
                        .filter(all -> all.stream()
                                .noneMatch(each -> each.imposed().code().equals(CODE)
                                        && each.state(act.at().atZone(zone)) == DeferralState.IN_FORCE))
                        .flatMap(_ -> impose(donor, act))
                : Mono.empty();
    }

    private Mono<Void> impose(UUID donor, Act act) {
        return standings
                .of(List.of(donor))
                .next()
                .map(DeferringReactiveDonors::standingRecord)
                .flatMap(record -> imposing.impose(record, imposition(), act))
                .doOnNext(DeferringReactiveDonors::mustBeDone)
                .then();
    }

    private static UUID standingRecord(DonorOnRegister donor) {
        var survivor = donor.survivor();
        return survivor == null ? donor.donor() : survivor;
    }

    private static Imposition imposition() {
        return new Imposition(
                CODE,
                WORDS,
                DeferralSource.LABORATORY,
                null,
                null,
                EnumSet.allOf(DonationType.class),
                new DeferralEnd.Until(new Return.WhenItEnds()),
                null,
                null);
    }

    /** Merged in this very moment, perhaps: the event is applied again. */
    private static void mustBeDone(DeferralOutcome outcome) {
        if (!(outcome instanceof DeferralOutcome.Done))
            throw new OptimisticLockingFailureException("the donor was not deferred");
    }
}
