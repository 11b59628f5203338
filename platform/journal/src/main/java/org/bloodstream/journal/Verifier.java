package org.bloodstream.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Proves from rows and seals alone that the journal is as it was sealed. */
public interface Verifier {

    /** Recomputes the whole chain. */
    Mono<Verification> verify();

    /** As {@link #verify()}, and every witnessed seal of this service must stand in the chain as it was witnessed. */
    Mono<Verification> verify(List<Seal> witnessed);

    /**
     * @param verified whether the journal is as it was sealed
     * @param rows how many sealed rows were found in order
     * @param firstBroken the first finding in number order; absent when verified
     */
    record Verification(
            boolean verified, long rows, @Nullable Broken firstBroken) {}

    /**
     * Where the chain first breaks.
     *
     * @param kind what is wrong
     * @param number publication number of the row; for {@link Kind#ROW_INSERTED} the journal sequence instead; 0 when the
     *     batch as a whole is wrong
     * @param batch number of the batch, 0 for an inserted row
     */
    record Broken(Kind kind, long number, long batch) {}

    /** The ways to break a journal. */
    enum Kind {
        ROW_CHANGED,
        ROW_REMOVED,
        ROW_INSERTED,
        BATCH_CHANGED,
        BATCH_REMOVED,
        WITNESS_DIFFERS
    }
}
