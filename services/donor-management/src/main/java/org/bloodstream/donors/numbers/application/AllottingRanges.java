package org.bloodstream.donors.numbers.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.numbers.domain.NumberPolicy;
import org.bloodstream.donors.numbers.domain.NumberRange;
import org.bloodstream.donors.numbers.domain.NumberRun;
import org.bloodstream.donors.sessions.application.NotThere;
import org.bloodstream.donors.sessions.application.Outcome;
import org.bloodstream.donors.sessions.application.Outcome.Done;
import org.bloodstream.donors.sessions.application.Outcome.Refused;
import org.bloodstream.donors.sessions.application.Outcome.Unknown;
import org.bloodstream.donors.sessions.application.Sessions;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class AllottingRanges {
    private final Sessions sessions;
    private final AllottedNumbers numbers;

    AllottingRanges(Sessions sessions, AllottedNumbers numbers) {
        this.sessions = sessions;
        this.numbers = numbers;
    }

    /** Call inside a transaction. */
    public Mono<Outcome<NumberRange>> allot(UUID session, NumberRun run, Act act) {
        return sessions.lock(Set.of(session))
                .then(numbers.lock(run))
                .then(Mono.defer(() -> sessions.find(session)))
                .flatMap(known -> decide(known, run, act))
                .defaultIfEmpty(new Unknown<>(NotThere.SESSION));
    }

    private Mono<Outcome<NumberRange>> decide(KnownSession session, NumberRun run, Act act) {
        var wanted = run.objections().isEmpty() ? run.numbers() : List.<DonationNumber>of();
        return Mono.zip(numbers.lock(wanted).collectList(), numbers.used(run).collectList())
                .flatMap(found -> {
                    var objections =
                            NumberPolicy.objectionsToAllotting(run, session.state(), found.getT1(), found.getT2());
                    if (!objections.isEmpty()) return Mono.just(new Refused<NumberRange>(objections));
                    var range =
                            new NumberRange(UUID.randomUUID(), session.plan().session(), run);
                    return numbers.add(range, act).thenReturn(new Done<>(range));
                });
    }
}
