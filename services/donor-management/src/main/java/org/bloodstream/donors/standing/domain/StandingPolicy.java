package org.bloodstream.donors.standing.domain;

import static org.bloodstream.donors.standing.domain.Condition.DECEASED;
import static org.bloodstream.donors.standing.domain.Condition.OPTED_OUT;
import static org.bloodstream.donors.standing.domain.Condition.RESTRICTED;
import static org.bloodstream.donors.standing.domain.Condition.TRANSFERRED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.standing.domain.StandingChange.LiftRestriction;
import org.bloodstream.donors.standing.domain.StandingChange.OptIn;
import org.bloodstream.donors.standing.domain.StandingChange.OptOut;
import org.bloodstream.donors.standing.domain.StandingChange.RecordDeath;
import org.bloodstream.donors.standing.domain.StandingChange.Restrict;
import org.bloodstream.donors.standing.domain.StandingChange.Return;
import org.bloodstream.donors.standing.domain.StandingChange.Transfer;
import org.bloodstream.donors.standing.domain.StandingChange.WithdrawDeath;
import org.bloodstream.donors.standing.domain.StandingObjection.AlreadySo;
import org.bloodstream.donors.standing.domain.StandingObjection.DeathBeforeBirth;
import org.bloodstream.donors.standing.domain.StandingObjection.DeathInTheFuture;
import org.bloodstream.donors.standing.domain.StandingObjection.DonorDeceased;
import org.bloodstream.donors.standing.domain.StandingObjection.DonorMergedAway;
import org.bloodstream.donors.standing.domain.StandingObjection.NotSo;
import org.bloodstream.donors.standing.domain.StandingOutcome.Recorded;
import org.bloodstream.donors.standing.domain.StandingOutcome.Refused;

/** Which changes of standing are recorded. */
public final class StandingPolicy {
    private StandingPolicy() {}

    /** @param today local date */
    public static StandingOutcome decide(DonorOnRegister donor, StandingChange change, Instant at, LocalDate today) {
        List<StandingObjection> objections = new ArrayList<>();
        if (donor.survivor() instanceof UUID survivor) objections.add(new DonorMergedAway(survivor));
        objections.addAll(objections(donor, change, today));
        if (!objections.isEmpty()) return new Refused(objections);
        var event = event(donor.donor(), change, at);
        return new Recorded(event, donor.standing().after(event));
    }

    private static List<StandingObjection> objections(DonorOnRegister donor, StandingChange change, LocalDate today) {
        var so = donor.standing().conditions();
        return switch (change) {
            case RecordDeath death -> ofDeath(donor, death.on(), today);
            case WithdrawDeath _ -> unless(so.contains(DECEASED), new NotSo(DECEASED));
            case OptOut _ -> ofTheLiving(donor, !so.contains(OPTED_OUT), new AlreadySo(OPTED_OUT));
            case OptIn _ -> ofTheLiving(donor, so.contains(OPTED_OUT), new NotSo(OPTED_OUT));
            case Transfer _ -> ofTheLiving(donor, !so.contains(TRANSFERRED), new AlreadySo(TRANSFERRED));
            case Return _ -> ofTheLiving(donor, so.contains(TRANSFERRED), new NotSo(TRANSFERRED));
            case Restrict _ -> unless(!so.contains(RESTRICTED), new AlreadySo(RESTRICTED));
            case LiftRestriction _ -> unless(so.contains(RESTRICTED), new NotSo(RESTRICTED));
        };
    }

    private static List<StandingObjection> ofDeath(DonorOnRegister donor, LocalDate on, LocalDate today) {
        List<StandingObjection> objections =
                new ArrayList<>(unless(donor.standing().diedOn() == null, new AlreadySo(DECEASED)));
        objections.addAll(unless(!on.isAfter(today), new DeathInTheFuture(today)));
        objections.addAll(unless(!on.isBefore(donor.dateOfBirth()), new DeathBeforeBirth()));
        return objections;
    }

    private static List<StandingObjection> ofTheLiving(
            DonorOnRegister donor, boolean possible, StandingObjection otherwise) {
        List<StandingObjection> objections =
                new ArrayList<>(unless(donor.standing().diedOn() == null, new DonorDeceased()));
        objections.addAll(unless(possible, otherwise));
        return objections;
    }

    private static List<StandingObjection> unless(boolean right, StandingObjection objection) {
        return right ? List.of() : List.of(objection);
    }

    private static StandingEvent event(UUID donor, StandingChange change, Instant at) {
        return switch (change) {
            case RecordDeath death -> new StandingEvent.DonorDied(donor, death.on(), at);
            case WithdrawDeath _ -> new StandingEvent.DonorDeathWithdrawn(donor, at);
            case OptOut _ -> new StandingEvent.DonorOptedOut(donor, at);
            case OptIn _ -> new StandingEvent.DonorOptedIn(donor, at);
            case Transfer transfer -> new StandingEvent.DonorTransferred(donor, transfer.service(), at);
            case Return _ -> new StandingEvent.DonorReturned(donor, at);
            case Restrict restrict -> new StandingEvent.UseRestricted(donor, restrict.ground(), at);
            case LiftRestriction _ -> new StandingEvent.RestrictionLifted(donor, at);
        };
    }
}
