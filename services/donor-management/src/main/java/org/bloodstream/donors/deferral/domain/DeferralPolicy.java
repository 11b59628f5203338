package org.bloodstream.donors.deferral.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Ended;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Extended;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Imposed;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Refused;
import org.bloodstream.donors.deferral.domain.DeferralObjection.DeferralNotInForce;
import org.bloodstream.donors.deferral.domain.DeferralObjection.DeferralNotOverridable;
import org.bloodstream.donors.deferral.domain.DeferralObjection.DonorMergedAway;
import org.bloodstream.donors.deferral.domain.DeferralObjection.EndNotInFuture;
import org.bloodstream.donors.deferral.domain.DeferralObjection.EndNotLater;
import org.bloodstream.donors.deferral.domain.DeferralObjection.EndReasonNotOfThisDeferral;
import org.bloodstream.donors.eligibility.domain.Return;
import org.bloodstream.donors.standing.domain.DonorOnRegister;

/** What may be done to deferrals. Each method concerns one, and leaves every other as it is. */
public final class DeferralPolicy {
    private DeferralPolicy() {}

    /** @param now in the region's zone */
    public static DeferralDecision impose(
            DonorOnRegister donor, Imposition imposition, UUID deferral, Actor by, ZonedDateTime now) {
        var survivor = donor.survivor();
        var objections = Stream.concat(
                        survivor == null
                                ? Stream.<DeferralObjection>empty()
                                : Stream.<DeferralObjection>of(new DonorMergedAway(survivor)),
                        toCome(imposition.end(), now))
                .toList();
        return objections.isEmpty()
                ? new Imposed(new Deferral(deferral, donor.donor(), imposition, by, now.toInstant(), null))
                : new Refused(objections);
    }

    /** Only longer. @param now in the region's zone */
    public static DeferralDecision extend(Deferral deferral, DeferralEnd to, ZonedDateTime now) {
        Stream<DeferralObjection> longer =
                to.isLaterThan(deferral.imposed().end(), now.getZone()) ? Stream.empty() : Stream.of(new EndNotLater());
        var objections = Stream.of(inForce(deferral, now), toCome(to, now), longer)
                .<DeferralObjection>flatMap(each -> each)
                .toList();
        return objections.isEmpty() ? new Extended(deferral.lasting(to)) : new Refused(objections);
    }

    /** By a clinician. @param now in the region's zone */
    public static DeferralDecision end(Deferral deferral, EndReason reason, ZonedDateTime now) {
        var objections = Stream.concat(inForce(deferral, now), against(deferral, reason, now.toLocalDate()))
                .toList();
        return objections.isEmpty() ? new Ended(deferral.ended(reason), reason) : new Refused(objections);
    }

    private static Stream<DeferralObjection> against(Deferral deferral, EndReason reason, LocalDate today) {
        return switch (reason) {
            case RECORDED_IN_ERROR -> Stream.empty();
            case CLINICIAN_ACCEPTED ->
                isOverridable(deferral.imposed(), today) ? Stream.empty() : Stream.of(new DeferralNotOverridable());
            case CONDITION_ENDED ->
                deferral.imposed().end().until() instanceof Return.WhenItEnds
                        ? Stream.empty()
                        : Stream.of(new EndReasonNotOfThisDeferral(reason.code()));
            case ASKED_AGAIN -> Stream.of(new EndReasonNotOfThisDeferral(reason.code()));
        };
    }

    /**
     * Section 4.3: with role, second person and reason, only for rules flagged so; a second person signs within the health
     * check alone, and nothing permanent is overruled. What staff recorded for a time a clinician may judge again [D].
     */
    private static boolean isOverridable(Imposition imposed, LocalDate today) {
        if (imposed.end() instanceof DeferralEnd.Never) return false;
        if (!imposed.source().isByRule()) return true;
        var from = imposed.overridableFrom();
        return from != null && !today.isBefore(from);
    }

    private static Stream<DeferralObjection> inForce(Deferral deferral, ZonedDateTime now) {
        var state = deferral.state(now);
        return state == DeferralState.IN_FORCE ? Stream.empty() : Stream.of(new DeferralNotInForce(state));
    }

    private static Stream<DeferralObjection> toCome(DeferralEnd end, ZonedDateTime now) {
        return end.hasCome(now) ? Stream.of(new EndNotInFuture()) : Stream.empty();
    }
}
