package org.bloodstream.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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

    /**
     * Appends facts, each as its subject's next version, inside the caller's transaction and all in one statement: no decision was
     * made on an older state. Nobody else appends to their subjects until the transaction ends.
     */
    Mono<Void> appendNext(Act act, List<Fact> facts);

    /** {@link #appendNext(Act, List)} of one. */
    default Mono<Void> appendNext(Act act, Fact fact) {
        return appendNext(act, List.of(fact));
    }

    /**
     * Work whose appends are written together, in their order and at its end; what reads a subject before that reads what was
     * appended to it. Call inside a transaction, for work of many small acts: it saves each its statement. A version that
     * another writer has created fails all of the work.
     */
    <T> Mono<T> gathered(Mono<T> work);

    /**
     * The subject's last version, 0 while there is none; nobody else appends to the subject until the caller's transaction
     * ends. For facts that always hold and only want to be next: no decision was made on an older state.
     */
    Mono<Long> hold(String stream, String subject);

    /** All events of one subject, by version. */
    Flux<JournalEvent> history(String stream, String subject);

    /** All events of several subjects of one stream, by subject and version: read together, and in one statement. */
    Flux<JournalEvent> histories(String stream, Collection<String> subjects);

    /**
     * The events of some types in a stream that were recorded since an instant, oldest first. Many: take them one by one,
     * and in a transaction, where they are fetched in portions.
     */
    Flux<JournalEvent> recorded(String stream, Set<String> types, Instant since);
}
