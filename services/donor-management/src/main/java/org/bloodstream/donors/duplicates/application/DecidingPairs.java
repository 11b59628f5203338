package org.bloodstream.donors.duplicates.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.duplicates.domain.Pair;
import org.bloodstream.donors.duplicates.domain.PairObjection.AlreadyDecided;
import org.bloodstream.donors.duplicates.domain.PairState;
import org.bloodstream.donors.merging.application.MergingDonors;
import org.bloodstream.donors.merging.domain.MergeOutcome;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** One person or two: somebody who has opened both records says. */
@Service
public class DecidingPairs {
    private final Pairs pairs;
    private final MergingDonors merging;

    DecidingPairs(Pairs pairs, MergingDonors merging) {
        this.pairs = pairs;
        this.merging = merging;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Decided(PairState state) implements Outcome {}

        record Refused(List<Objection> objections) implements Outcome {
            public Refused {
                objections = List.copyOf(objections);
            }
        }

        record PairUnknown() implements Outcome {}
    }

    /** Call inside a transaction. Never proposed again. */
    public Mono<Outcome> different(Pair pair, String reason, Act act) {
        return onProposed(pair, () -> record(pair, PairState.DIFFERENT_PERSONS, reason, act));
    }

    /**
     * Call inside a transaction. The records are merged, or nothing is decided.
     *
     * @param survivor the one of the pair that stands for both
     */
    public Mono<Outcome> same(Pair pair, UUID survivor, String reason, Act act) {
        return onProposed(pair, () -> merging.merge(pair.besides(survivor), survivor, reason, act)
                .flatMap(merged -> switch (merged) {
                    case MergeOutcome.Accepted _ -> record(pair, PairState.SAME_PERSON, reason, act);
                    case MergeOutcome.Refused(var objections) ->
                        Mono.just((Outcome) new Outcome.Refused(List.copyOf(objections)));
                    case MergeOutcome.DonorUnknown _ -> Mono.just((Outcome) new Outcome.PairUnknown());
                }));
    }

    private Mono<Outcome> onProposed(Pair pair, Supplier<Mono<Outcome>> decision) {
        return pairs.lock(pair)
                .flatMap(state -> state == PairState.PROPOSED
                        ? decision.get()
                        : Mono.just((Outcome) new Outcome.Refused(List.of(new AlreadyDecided(state)))))
                .defaultIfEmpty(new Outcome.PairUnknown());
    }

    private Mono<Outcome> record(Pair pair, PairState state, String reason, Act act) {
        return pairs.decide(pair, state, reason, act).thenReturn(new Outcome.Decided(state));
    }
}
