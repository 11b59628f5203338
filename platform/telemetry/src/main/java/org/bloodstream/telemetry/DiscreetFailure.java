package org.bloodstream.telemetry;

import org.jspecify.annotations.Nullable;

/**
 * A failure as it may be logged: its types, messages and places, without what was suppressed. Reactor's checkpoints are
 * suppressed failures that quote the address with its query, and an address may name a patient.
 */
public final class DiscreetFailure extends RuntimeException {
    /** Causes may go in a circle. */
    private static final int DEEPEST = 20;

    private DiscreetFailure(Throwable error, int depth) {
        // With its type: a log would tell ours.
        super(error.toString(), cause(error, depth), false, true);
        setStackTrace(error.getStackTrace());
    }

    public static DiscreetFailure of(Throwable error) {
        return new DiscreetFailure(error, 0);
    }

    private static @Nullable Throwable cause(Throwable error, int depth) {
        var cause = error.getCause();
        return cause == null || depth == DEEPEST ? null : new DiscreetFailure(cause, depth + 1);
    }
}
