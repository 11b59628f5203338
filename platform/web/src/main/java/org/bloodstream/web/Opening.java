package org.bloodstream.web;

import java.time.Instant;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opens a person's record; a controller method takes it as an argument and answers by {@link Openings}.
 *
 * @param purpose the {@code Purpose-Of-Use} header, or what is usual for the caller's role when absent
 * @param reason the {@code Break-Glass-Reason} header: there exactly when the purpose is {@link PurposeOfUse#ETREAT}
 * @param resource the path as it is mapped, {@code /api/donors/{donor}}: it names nobody
 */
public record Opening(
        Caller caller, PurposeOfUse purpose, @Nullable String reason, String resource, Instant at) {

    /** Then it opens, whosever record it is, and is seen to. */
    public boolean breaksTheGlass() {
        return reason != null;
    }

    public Act act() {
        return new Act(caller.id().value(), purpose.name(), at);
    }
}
