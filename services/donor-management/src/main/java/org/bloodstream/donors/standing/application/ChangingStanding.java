package org.bloodstream.donors.standing.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.sessions.application.EndingAppointments;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.standing.domain.StandingChange;
import org.bloodstream.donors.standing.domain.StandingEvent;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorDeathWithdrawn;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorDied;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorOptedIn;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorOptedOut;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorReturned;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorTransferred;
import org.bloodstream.donors.standing.domain.StandingEvent.RestrictionLifted;
import org.bloodstream.donors.standing.domain.StandingEvent.UseRestricted;
import org.bloodstream.donors.standing.domain.StandingOutcome;
import org.bloodstream.donors.standing.domain.StandingOutcome.DonorUnknown;
import org.bloodstream.donors.standing.domain.StandingOutcome.Recorded;
import org.bloodstream.donors.standing.domain.StandingOutcome.Refused;
import org.bloodstream.donors.standing.domain.StandingPolicy;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class ChangingStanding {
    private final Standings standings;
    private final EndingAppointments appointments;
    private final ZoneId zone;

    ChangingStanding(Standings standings, EndingAppointments appointments, ZoneId zone) {
        this.standings = standings;
        this.appointments = appointments;
        this.zone = zone;
    }

    /** Call inside a transaction. */
    public Mono<StandingOutcome> change(UUID donor, StandingChange change, String reason, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        return appointments
                .lockSessionsOf(donor)
                .then(Mono.defer(() -> standings.lock(List.of(donor)).next()))
                .map(found -> StandingPolicy.decide(found, change, act.at(), today))
                .flatMap(outcome -> record(outcome, reason, act))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<StandingOutcome> record(StandingOutcome outcome, String reason, Act act) {
        return switch (outcome) {
            case Recorded recorded ->
                standings
                        .record(recorded, reason, act)
                        .then(endAppointments(recorded.event(), act))
                        .thenReturn(outcome);
            case Refused _, DonorUnknown _ -> Mono.just(outcome);
        };
    }

    /** Nobody is expected who has died, gives no more or gives elsewhere. */
    private Mono<Void> endAppointments(StandingEvent event, Act act) {
        return switch (event) {
            case DonorDied died -> appointments.endAll(died.donor(), Cause.DONOR_DIED, act);
            case DonorOptedOut left -> appointments.endAll(left.donor(), Cause.DONOR_OPTED_OUT, act);
            case DonorTransferred moved -> appointments.endAll(moved.donor(), Cause.DONOR_TRANSFERRED, act);
            case DonorDeathWithdrawn _, DonorOptedIn _, DonorReturned _, UseRestricted _, RestrictionLifted _ ->
                Mono.empty();
        };
    }
}
