package org.bloodstream.web.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A command that got no answer of its own: the key was used for something else, or others kept changing its subject. */
public final class CommandProblem extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final String title;
    private final String detail;

    private CommandProblem(HttpStatus status, String code, String title, String detail, @Nullable Throwable cause) {
        super(code, cause);
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    public static CommandProblem keyReused() {
        return new CommandProblem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "idempotency-key-reused",
                "This Idempotency-Key belongs to another request",
                "Use a new key for every intended effect, and the same key only to repeat the same request.",
                null);
    }

    public static CommandProblem changedMeanwhile(Throwable cause) {
        return new CommandProblem(
                HttpStatus.CONFLICT,
                "changed-meanwhile",
                "Somebody else changed this at the same time",
                "Nothing was changed by this request. Look again, then repeat it if it is still wanted.",
                cause);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }
}
