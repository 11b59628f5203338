package org.bloodstream.production.testreport.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happened to a report of which nothing was taken, or that took a batch away; the stream {@code waitingreport}. */
public sealed interface WaitingReportEvent {
    /** Why it waits. */
    enum Reason {
        /** Nothing of it was taken; it may be tried again. */
        NOT_TAKEN,
        /** The batch is void because of it, and its samples are to be tested again. */
        BATCH_VOID
    }

    /** How it ended. */
    enum Ending {
        TAKEN,
        /** A later report of the same run waits in its place, or was taken. */
        SUPERSEDED,
        /** By somebody, who says why. */
        CLOSED
    }

    /** Number of the event by which the laboratory's report came. */
    UUID report();

    /** @param objections their codes, at least one */
    record TestReportSetAside(UUID report, UUID batch, Reason reason, List<String> objections, Instant setAsideAt)
            implements WaitingReportEvent {
        public TestReportSetAside {
            objections = List.copyOf(objections);
            if (objections.isEmpty()) throw new IllegalArgumentException("a report waits for a reason");
        }
    }

    record TestReportSettled(UUID report, UUID batch, Ending ending, Instant settledAt) implements WaitingReportEvent {}
}
