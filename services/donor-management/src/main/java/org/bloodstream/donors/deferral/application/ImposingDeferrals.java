package org.bloodstream.donors.deferral.application;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.deferral.application.DeferralOutcome.Done;
import org.bloodstream.donors.deferral.application.DeferralOutcome.DonorUnknown;
import org.bloodstream.donors.deferral.application.DeferralOutcome.Refused;
import org.bloodstream.donors.deferral.domain.DeferralDecision;
import org.bloodstream.donors.deferral.domain.DeferralPolicy;
import org.bloodstream.donors.deferral.domain.Imposition;
import org.bloodstream.donors.sessions.application.EndingAppointments;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A deferral that staff record. The donor's row is locked, as a collection and a health check do: one comes after the other. */
@Service
public class ImposingDeferrals {
    private final Standings standings;
    private final Deferrals deferrals;
    private final EndingAppointments appointments;
    private final ZoneId zone;

    ImposingDeferrals(Standings standings, Deferrals deferrals, EndingAppointments appointments, ZoneId zone) {
        this.standings = standings;
        this.deferrals = deferrals;
        this.appointments = appointments;
        this.zone = zone;
    }

    /** Call inside a transaction. */
    public Mono<DeferralOutcome> impose(UUID donor, Imposition imposition, Act act) {
        return appointments
                .lockSessionsOf(donor)
                .then(Mono.defer(() -> standings.lock(List.of(donor)).next()))
                .map(found -> DeferralPolicy.impose(
                        found,
                        imposition,
                        UUID.randomUUID(),
                        new Actor(act.actor()),
                        act.at().atZone(zone)))
                .flatMap(decision -> record(decision, act))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<DeferralOutcome> record(DeferralDecision decision, Act act) {
        return switch (decision) {
            case DeferralDecision.Imposed imposed ->
                deferrals
                        .add(imposed, act)
                        .then(appointments.endWhatIsBarred(List.of(imposed.deferral()), act))
                        .thenReturn(new Done(imposed.deferral()));
            case DeferralDecision.Refused(var objections) -> Mono.just(new Refused(objections));
            case DeferralDecision.Extended _, DeferralDecision.Ended _ ->
                throw new IllegalStateException("a deferral is imposed, or it is not");
        };
    }
}
