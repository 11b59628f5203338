package org.bloodstream.donors.chairside.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a person has to look into. Nothing takes a task away but a person's words, or the collection being taken after all. */
public interface CollectionTasks {
    /** Whether this collection's trouble of this kind is known. */
    Mono<Boolean> isRaised(Trouble trouble);

    /** The same again is the same task. */
    Mono<UUID> raise(Trouble trouble, Act act);

    /** Whether blood of two donors is known to carry this number, and nobody has said what was done. */
    Mono<Boolean> isOfTwoDonors(DonationNumber number);

    /** The collection was taken after all. */
    Mono<Void> settle(UUID collection, Act act);

    /** What tablets sent of these donors at this session that was refused and waits, the oldest first. */
    Flux<String> refused(UUID session, Collection<UUID> donors);

    enum Kind {
        NUMBER_OF_TWO_DONORS,
        REFUSED_OFFLINE
    }

    /**
     * @param donation absent when the labels gave none
     * @param firstDonor who has the number
     * @param content what a tablet sent; absent when it was refused before the needle
     */
    record Trouble(
            Kind kind,
            UUID session,
            UUID collection,
            UUID donor,
            @Nullable DonationNumber donation,
            @Nullable UUID firstDonor,
            List<String> codes,
            @Nullable String content) {
        public Trouble {
            codes = List.copyOf(codes);
        }
    }
}
