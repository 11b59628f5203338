package org.bloodstream.donors.deferral.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.deferral.domain.AfterHealthCheck;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Ended;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Extended;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Imposed;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every deferral that was ever imposed. */
public interface Deferrals {
    /** Under every number of the person, of every state; the oldest first. */
    Mono<List<Deferral>> of(UUID donor);

    /** What became of those deferrals, the oldest first. */
    Flux<RecordedDeferralChange> history(UUID donor);

    Mono<Void> add(Imposed imposed, Act act);

    Mono<Void> add(AfterHealthCheck after, Act act);

    /** @param words as they were given */
    Mono<Void> extend(Extended extended, String words, Act act);

    /** @param words as they were given */
    Mono<Void> end(Ended ended, String words, Act act);
}
