package org.bloodstream.donors.duplicates.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.duplicates.domain.Pair;
import org.bloodstream.donors.duplicates.domain.PairState;
import org.bloodstream.donors.likeness.domain.Part;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The pairs that were found, as a work list. */
public interface Pairs {
    /** What nobody has decided and is not one person by now, the likeliest first. */
    Flux<Proposed> proposed(int most);

    /** Kept from every other decision until the transaction ends; empty when the pair was never proposed. */
    Mono<PairState> lock(Pair pair);

    Mono<Void> decide(Pair pair, PairState decision, String reason, Act act);

    /** For whoever looks: numbers and what agrees, no names. */
    record Proposed(UUID one, UUID other, boolean same, double score, List<Part> parts, Instant foundAt) {
        public Proposed {
            parts = List.copyOf(parts);
        }
    }
}
