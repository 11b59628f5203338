package org.bloodstream.production.testreport.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.testreport.application.EndingReports.Outcome;
import org.bloodstream.production.testreport.application.WaitingReports.Awaiting;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * When word of a sample comes or a pack is there, what waited for it is tried again by itself, in the laboratory's name. Only the
 * latest report of a run waits (the others were superseded when it came), so none overtakes a later one.
 */
@Service
public class TakingAwaitedReports {
    private final WaitingReports waiting;
    private final Donations donations;
    private final EndingReports ending;

    TakingAwaitedReports(WaitingReports waiting, Donations donations, EndingReports ending) {
        this.waiting = waiting;
        this.donations = donations;
        this.ending = ending;
    }

    /** Call inside a transaction. Being told twice changes nothing, and whoever else learns of donations may be told before or after. */
    public Mono<Void> known(KnownDonation donation, String purpose, Instant at) {
        return donations
                .learn(donation)
                .then(Mono.defer(() -> waiting.awaiting(donation.donation())))
                .flatMap(reports -> tryAgain(reports, purpose, at));
    }

    /** Packs that are there by now, and of which cultures wait still. */
    public Mono<List<ComponentId>> packs() {
        return waiting.awaitedPacks();
    }

    /** Cultures of this pack, in the order in which they were heard. Call inside a transaction. What is not there yet waits on. */
    public Mono<Void> take(ComponentId pack, String purpose, Instant at) {
        return waiting.awaiting(pack).flatMap(reports -> tryAgain(reports, purpose, at));
    }

    private Mono<Void> tryAgain(List<Awaiting> reports, String purpose, Instant at) {
        return Flux.fromIterable(reports)
                .concatMap(each -> tryAgain(each, purpose, at))
                .then();
    }

    private Mono<Void> tryAgain(Awaiting report, String purpose, Instant at) {
        return ending.takeAgain(report.report(), new Act(report.sender().value(), purpose, at))
                .flatMap(outcome -> switch (outcome) {
                    case Outcome.Taken _, Outcome.TakenByItself _, Outcome.Closed _ -> Mono.empty();
                    case Outcome.Unknown(var others) -> restate(report.report(), others);
                    case Outcome.Refused(var why) -> restate(report.report(), why);
                });
    }

    private Mono<Void> restate(UUID report, List<? extends Objection> why) {
        return waiting.restate(report, why);
    }
}
