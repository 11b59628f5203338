package org.bloodstream.donors.standing.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.standing.domain.StandingChange;
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
    private final ZoneId zone;

    ChangingStanding(Standings standings, ZoneId zone) {
        this.standings = standings;
        this.zone = zone;
    }

    /** Call inside a transaction. */
    public Mono<StandingOutcome> change(UUID donor, StandingChange change, String reason, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        return standings
                .lock(List.of(donor))
                .next()
                .map(found -> StandingPolicy.decide(found, change, act.at(), today))
                .flatMap(outcome -> record(outcome, reason, act))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<StandingOutcome> record(StandingOutcome outcome, String reason, Act act) {
        return switch (outcome) {
            case Recorded recorded -> standings.record(recorded, reason, act).thenReturn(outcome);
            case Refused _, DonorUnknown _ -> Mono.just(outcome);
        };
    }
}
