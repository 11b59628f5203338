package org.bloodstream.donors.subjectrights.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.subjectrights.domain.ErasureObjection;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Requests to be forgotten. */
public interface Erasures {
    Mono<LastOf> last(List<UUID> records);

    /** Letters to the donor that nobody has received and nobody has cancelled, the oldest first. */
    Mono<List<UUID>> openLetters(List<UUID> records);

    /** A refusal is kept: the donor may ask again, and others may ask why. */
    Mono<Void> refused(UUID donor, List<ErasureObjection> objections, Act act);

    /** The journal keeps that somebody had these numbers, and nothing else. */
    Mono<Void> erase(List<UUID> records, Act act);

    /** Instants of the last donation, and of the last assessment or deferral, which is kept as long; absent when there is none. */
    record LastOf(@Nullable Instant donation, @Nullable Instant assessment) {}
}
