package org.bloodstream.web;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.springframework.http.HttpStatus;

/**
 * Ends a request with problem details ({@code 404 donation-unknown}). Thrown by a command it undoes what the command did, and is kept
 * for repeats as {@link Answer.Refused} is.
 */
public final class RefusalException extends RuntimeException {
    private final HttpStatus status;
    private final String title;
    private final List<? extends Objection> objections;

    public RefusalException(HttpStatus status, String title, List<? extends Objection> objections) {
        super(status.value() + " " + objections.stream().map(Objection::code).toList());
        this.status = status;
        this.title = title;
        this.objections = List.copyOf(objections);
    }

    public static RefusalException notFound(String title, Objection objection) {
        return new RefusalException(HttpStatus.NOT_FOUND, title, List.of(objection));
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public List<? extends Objection> objections() {
        return objections;
    }
}
