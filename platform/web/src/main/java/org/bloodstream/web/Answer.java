package org.bloodstream.web;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.springframework.http.HttpStatus;

/** What a command answers: an acceptance with a body, or a refusal with every objection. Both are kept for repeats. */
public sealed interface Answer {
    record Accepted(HttpStatus status, Object body) implements Answer {}

    record Refused(HttpStatus status, String title, List<? extends Objection> objections) implements Answer {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    static Answer ok(Object body) {
        return new Accepted(HttpStatus.OK, body);
    }

    static Answer created(Object body) {
        return new Accepted(HttpStatus.CREATED, body);
    }

    static Answer refused(String title, List<? extends Objection> objections) {
        return new Refused(HttpStatus.UNPROCESSABLE_ENTITY, title, objections);
    }

    static Answer notFound(String title, Objection objection) {
        return new Refused(HttpStatus.NOT_FOUND, title, List.of(objection));
    }
}
