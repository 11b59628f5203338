package org.bloodstream.web;

import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** Runs commands at most once per {@code Idempotency-Key} and caller. */
public interface Commands {

    /**
     * Runs the command inside one R2DBC transaction together with the record of its answer. A repeat of the same key
     * with the same body returns the first answer; with another body it is refused (422 {@code idempotency-key-reused}).
     * A refusal is an answer, also one that is thrown ({@link RefusalException}). Any other error rolls everything back and leaves the key unused. {@code StaleSubjectException} is retried a few times
     * and then answered 409.
     *
     * @param body the request body, part of the fingerprint together with method and path
     */
    Mono<ResponseEntity<Object>> once(CommandRequest request, Object body, Supplier<Mono<Answer>> command);
}
