package org.bloodstream.donors.chairside.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.chairside.domain.DiscardReason;
import org.bloodstream.donors.chairside.domain.EndDraft;
import org.bloodstream.donors.chairside.domain.FailReason;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Every collection that was started at a session. */
public interface Collections {
    /** The donor's collection that has not ended; empty when there is none. */
    Mono<UUID> running(UUID donor);

    /** Whether it is this person's, under whichever of their numbers it was made. */
    Mono<Boolean> isAppointmentOf(UUID appointment, UUID donor, UUID session);

    /** The donor whose blood has this number; empty when nobody's has. */
    Mono<UUID> holder(DonationNumber number);

    /** Empty when there is no such collection. */
    Mono<Taken> find(UUID collection);

    /** The venue's name, as a donation says where it was given. */
    Mono<String> venue(UUID venue);

    Mono<Void> add(Collection started, Recording recording, Act act);

    /** @param discard absent for what went to production */
    Mono<Void> end(Collection after, EndDraft draft, @Nullable DiscardReason discard, Instant endedAt, Act act);

    Mono<Void> fail(Collection after, FailReason reason, Act act);

    /** @param content what a tablet sent; absent for one that was started live */
    record Taken(Collection collection, @Nullable String content) {}
}
