package org.bloodstream.production.testreport.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** Reports that wait for somebody, and those that did. */
public interface WaitingReports {
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

    /** Whether it was put here before, open or not. */
    Mono<Boolean> has(UUID report);

    Mono<Void> put(Heard heard, Reason reason, List<? extends Objection> why, Instant at);

    /** The reports of this run of which nothing was taken end. */
    Mono<Void> supersede(UUID batch, Act act);

    /** Kept from everybody else until the transaction ends. Empty when there is none. */
    Mono<Waiting> lock(UUID report);

    /** @param words why; they stay in this service's own table, empty unless somebody closes it */
    Mono<Void> end(UUID report, Ending ending, String words, Act act);
}
