package org.bloodstream.web.command;

import org.bloodstream.web.problem.Problem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A command's answer as it is kept for repeats.
 *
 * @param body JSON, byte for byte what the first caller got
 */
record KeptAnswer(int status, String body) {
    /** Tells a repeat from the first answer, for those who count. */
    static final String REPLAYED = "Idempotent-Replayed";

    ResponseEntity<Object> first() {
        return response().body(body);
    }

    ResponseEntity<Object> repeated() {
        return response().header(REPLAYED, "true").body(body);
    }

    private ResponseEntity.BodyBuilder response() {
        return ResponseEntity.status(status)
                .contentType(status < 400 ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE);
    }
}
