package org.bloodstream.journal;

import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The service's own journal. */
public interface Journal {

    /**
     * Appends events inside the caller's R2DBC transaction: they exist exactly when that transaction commits.
     *
     * <p>Fails with {@link StaleSubjectException} when another writer has already created one of the versions.
     */
    Mono<Void> append(Act act, List<Entry> entries);

    /** All events of one subject, by version. */
    Flux<JournalEvent> history(String stream, String subject);
}
