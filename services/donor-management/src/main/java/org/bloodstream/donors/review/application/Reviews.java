package org.bloodstream.donors.review.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every review that was ever recorded. */
public interface Reviews {
    /** Under those numbers, the latest first. */
    Flux<Review> of(List<UUID> records);

    /** With its event. Call inside a transaction. */
    Mono<Void> add(Review review, Act act);
}
