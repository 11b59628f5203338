package org.bloodstream.donors.standing.adapter.out.r2dbc;

import java.time.LocalDate;
import org.bloodstream.donors.standing.domain.RestrictionGround;
import org.bloodstream.donors.standing.domain.StandingEvent;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorDeathWithdrawn;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorDied;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorOptedIn;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorOptedOut;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorReturned;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorTransferred;
import org.bloodstream.donors.standing.domain.StandingEvent.RestrictionLifted;
import org.bloodstream.donors.standing.domain.StandingEvent.UseRestricted;
import org.jspecify.annotations.Nullable;

/** An event as the table keeps it; its name is the one on the wire. */
record Written(
        String name,
        @Nullable LocalDate diedOn,
        @Nullable String service,
        @Nullable RestrictionGround ground) {

    static Written of(StandingEvent event) {
        return switch (event) {
            case DonorDied died -> new Written("DonorDied", died.diedOn(), null, null);
            case DonorDeathWithdrawn _ -> named("DonorDeathWithdrawn");
            case DonorOptedOut _ -> named("DonorOptedOut");
            case DonorOptedIn _ -> named("DonorOptedIn");
            case DonorTransferred transferred -> new Written("DonorTransferred", null, transferred.service(), null);
            case DonorReturned _ -> named("DonorReturned");
            case UseRestricted restricted -> new Written("UseRestricted", null, null, restricted.ground());
            case RestrictionLifted _ -> named("RestrictionLifted");
        };
    }

    private static Written named(String name) {
        return new Written(name, null, null, null);
    }
}
