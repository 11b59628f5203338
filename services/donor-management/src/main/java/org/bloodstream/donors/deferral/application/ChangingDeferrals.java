package org.bloodstream.donors.deferral.application;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.donors.deferral.application.DeferralOutcome.DeferralUnknown;
import org.bloodstream.donors.deferral.application.DeferralOutcome.Done;
import org.bloodstream.donors.deferral.application.DeferralOutcome.DonorUnknown;
import org.bloodstream.donors.deferral.application.DeferralOutcome.Refused;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralDecision;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.deferral.domain.DeferralPolicy;
import org.bloodstream.donors.deferral.domain.EndReason;
import org.bloodstream.donors.sessions.application.EndingAppointments;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A clinician ends a deferral, or makes it last longer. Each method is called inside a transaction. */
@Service
public class ChangingDeferrals {
    private final Standings standings;
    private final Deferrals deferrals;
    private final EndingAppointments appointments;
    private final ZoneId zone;

    ChangingDeferrals(Standings standings, Deferrals deferrals, EndingAppointments appointments, ZoneId zone) {
        this.standings = standings;
        this.deferrals = deferrals;
        this.appointments = appointments;
        this.zone = zone;
    }

    public Mono<DeferralOutcome> end(UUID donor, UUID deferral, EndReason reason, String words, Act act) {
        var now = act.at().atZone(zone);
        return change(donor, deferral, found -> record(DeferralPolicy.end(found, reason, now), words, act));
    }

    public Mono<DeferralOutcome> extend(UUID donor, UUID deferral, DeferralEnd to, String words, Act act) {
        var now = act.at().atZone(zone);
        return appointments
                .lockSessionsOf(donor)
                .then(change(donor, deferral, found -> record(DeferralPolicy.extend(found, to, now), words, act)));
    }

    /** Under the donor's lock, so that two changes of one deferral come one after the other. */
    private Mono<DeferralOutcome> change(UUID donor, UUID deferral, Function<Deferral, Mono<DeferralOutcome>> change) {
        return Mono.defer(() -> standings.lock(List.of(donor)).next())
                .flatMap(_ -> deferrals
                        .of(donor)
                        .flatMap(all -> Mono.justOrEmpty(all.stream()
                                .filter(each -> each.deferral().equals(deferral))
                                .findFirst()))
                        .flatMap(change)
                        .defaultIfEmpty(new DeferralUnknown()))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<DeferralOutcome> record(DeferralDecision decision, String words, Act act) {
        return switch (decision) {
            case DeferralDecision.Extended extended ->
                deferrals
                        .extend(extended, words, act)
                        .then(appointments.endWhatIsBarred(List.of(extended.after()), act))
                        .thenReturn(new Done(extended.after()));
            case DeferralDecision.Ended ended ->
                deferrals.end(ended, words, act).thenReturn(new Done(ended.after()));
            case DeferralDecision.Refused(var objections) -> Mono.just(new Refused(objections));
            case DeferralDecision.Imposed _ -> throw new IllegalStateException("a change imposes nothing");
        };
    }
}
