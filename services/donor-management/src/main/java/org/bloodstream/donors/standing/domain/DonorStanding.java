package org.bloodstream.donors.standing.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorDeathWithdrawn;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorDied;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorOptedIn;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorOptedOut;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorReturned;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorTransferred;
import org.bloodstream.donors.standing.domain.StandingEvent.RestrictionLifted;
import org.bloodstream.donors.standing.domain.StandingEvent.UseRestricted;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a donor. The four are facts of their own: who opted out and died in error is opted out still.
 *
 * @param diedOn local date; absent for the living
 * @param transferredTo the blood service that invites the donor; absent for our own
 * @param restricted absent when the record may be used
 */
public record DonorStanding(
        @Nullable LocalDate diedOn,
        boolean optedOut,
        @Nullable String transferredTo,
        @Nullable RestrictionGround restricted) {
    public static final DonorStanding AS_REGISTERED = new DonorStanding(null, false, null, null);

    public Set<Condition> conditions() {
        var conditions = EnumSet.noneOf(Condition.class);
        if (diedOn != null) conditions.add(Condition.DECEASED);
        if (optedOut) conditions.add(Condition.OPTED_OUT);
        if (transferredTo != null) conditions.add(Condition.TRANSFERRED);
        if (restricted != null) conditions.add(Condition.RESTRICTED);
        return conditions;
    }

    /** Letters, messages and calls go to nobody else. */
    public boolean mayBeInvited() {
        return conditions().isEmpty();
    }

    /** As far as standing goes; a restricted record's donor comes and gives by own will. */
    public boolean mayGive() {
        return conditions().stream().noneMatch(Condition::barsGiving);
    }

    /** @param event of the same donor */
    DonorStanding after(StandingEvent event) {
        return switch (event) {
            case DonorDied died -> with(died.diedOn(), optedOut, transferredTo, restricted);
            case DonorDeathWithdrawn _ -> with(null, optedOut, transferredTo, restricted);
            case DonorOptedOut _ -> with(diedOn, true, transferredTo, restricted);
            case DonorOptedIn _ -> with(diedOn, false, transferredTo, restricted);
            case DonorTransferred transferred -> with(diedOn, optedOut, transferred.service(), restricted);
            case DonorReturned _ -> with(diedOn, optedOut, null, restricted);
            case UseRestricted now -> with(diedOn, optedOut, transferredTo, now.ground());
            case RestrictionLifted _ -> with(diedOn, optedOut, transferredTo, null);
        };
    }

    private static DonorStanding with(
            @Nullable LocalDate died, boolean out, @Nullable String service, @Nullable RestrictionGround ground) {
        return new DonorStanding(died, out, service, ground);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "DonorStanding[…]";
    }
}
