package org.bloodstream.donors.overruling.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.Overruling;
import org.bloodstream.donors.overruling.application.OverrulingEvent.OverrulingConfirmed;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every overruling that was ever proposed. Each method that writes is called inside a transaction. */
public interface Overrulings {
    /** Under those numbers, the latest first. */
    Flux<RecordedOverruling> of(List<UUID> records);

    /** With its event. */
    Mono<Void> propose(Overruling overruling, Act act);

    /** From now on the rules know of it. */
    Mono<Void> confirm(Overruling overruling, Act act);

    /** With the event of the confirmation, when the answers have been judged again. */
    Mono<Void> supersede(OverrulingConfirmed event, Act act);
}
