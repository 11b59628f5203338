package org.bloodstream.donors.duplicates.application;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.duplicates.domain.FoundPair;
import org.bloodstream.donors.duplicates.domain.Pair;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The searches through the whole register, and the work of the one that runs. */
public interface DuplicateSearches {
    /** Empty when one runs already. */
    Mono<UUID> start(UUID search, Act act);

    /** Latest first. */
    Flux<Search> latest(int most);

    /** The one that runs, kept from other replicas until the transaction ends; empty when none runs or another has it. */
    Mono<Search> take();

    /** Makes the keys of the next donors, and goes on after them. */
    Mono<Step> block(Search search, int donors);

    /** Whom the next donors are compared with: each pair once. Records of one person, and restricted ones, are left out. */
    Flux<Alike> alike(Search search, int donors);

    /** Keeps what was found, and goes on after these donors. What somebody has decided is never proposed again. */
    Mono<Step> compared(Search search, int donors, long compared, Collection<FoundPair> found, Instant at);

    Mono<Void> turn(Search search, Phase phase, Instant at);

    enum Phase {
        BLOCKING,
        COMPARING,
        DONE
    }

    /** @param donors that the page had; 0 when there are no more */
    record Step(long donors) {}

    /** Two records and what is known of each. */
    record Alike(Pair pair, Particulars one, Particulars other) {}

    /**
     * @param reached the last donor that this phase is done with; absent at its start
     * @param donors on the register when it started
     * @param done of them in this phase
     * @param compared pairs
     * @param found pairs that may be one person
     */
    record Search(
            UUID search,
            Phase phase,
            @Nullable UUID reached,
            long donors,
            long done,
            long compared,
            long found,
            Actor by,
            Instant startedAt,
            @Nullable Instant finishedAt) {}
}
