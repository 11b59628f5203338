package org.bloodstream.journal.subscribe;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.bloodstream.journal.UnappliableEventException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures that pass by themselves from failures of the event. What passes never parks an event. */
final class Failures {
    /** Connection, rollback by the server, resources, object state, operator intervention, system error. */
    private static final Set<String> PASSING_STATES = Set.of("08", "40", "53", "55", "57", "58");

    private static final int LONGEST_REASON = 500;

    private Failures() {}

    static boolean passes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) if (isPassing(cause)) return true;
        return false;
    }

    /**
     * Says what is wrong without the event's content: what a projection says itself, of others the kind and the place alone. A reader's
     * or a database's message quotes what it could not take, which may be a patient's number or name.
     */
    static String reason(Throwable failure) {
        String reason = failure instanceof UnappliableEventException
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getSimpleName() + state(failure) + place(failure);
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    private static String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause))
            if (cause instanceof R2dbcException database) return ", SQL state " + database.getSqlState();
        return "";
    }

    /** The first line of ours that it passed through. */
    private static String place(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.bloodstream."))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }

    private static boolean isPassing(Throwable cause) {
        return switch (cause) {
            case TransientDataAccessException _, RecoverableDataAccessException _ -> true;
            case DataAccessResourceFailureException _, CannotCreateTransactionException _ -> true;
            case R2dbcTransientException _, R2dbcNonTransientResourceException _ -> true;
            case R2dbcException database -> hasPassingState(database.getSqlState());
            case IOException _, TimeoutException _, CancellationException _ -> true;
            case FencedException _ -> true;
            default -> false;
        };
    }

    private static boolean hasPassingState(@Nullable String state) {
        return state != null && state.length() == 5 && PASSING_STATES.contains(state.substring(0, 2));
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
