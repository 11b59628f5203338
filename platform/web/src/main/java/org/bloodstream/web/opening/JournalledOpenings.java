package org.bloodstream.web.opening;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.StaleSubjectException;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Openings in the service's own journal: one event a person, all of an answer in one transaction. */
final class JournalledOpenings implements Openings {
    private static final String STREAM = "access";
    /** Two who open a record for the very first time at once. */
    private static final Retry WHEN_OTHERS_WERE_FIRST = Retry.backoff(4, Duration.ofMillis(5))
            .maxBackoff(Duration.ofMillis(100))
            .filter(error -> error instanceof StaleSubjectException || error instanceof ConcurrencyFailureException);

    private final OwnPatients own;
    private final Journal journal;
    private final TransactionalOperator transaction;

    JournalledOpenings(OwnPatients own, Journal journal, TransactionalOperator transaction) {
        this.own = own;
        this.journal = journal;
        this.transaction = transaction;
    }

    @Override
    public <T> Mono<T> given(Opening opening, Collection<String> patients, T record) {
        return own.require(opening, patients).then(Mono.defer(() -> recorded(opening, patients, record)));
    }

    @Override
    public <T> Mono<T> givenByRoleAlone(Opening opening, Collection<String> persons, T record) {
        return persons.isEmpty() ? Mono.just(record) : recorded(opening, persons, record);
    }

    @Override
    public Mono<Set<String>> open(Opening opening, Collection<String> patients) {
        return own.among(opening, patients);
    }

    private <T> Mono<T> recorded(Opening opening, Collection<String> persons, T record) {
        return record(opening, persons)
                .as(transaction::transactional)
                .retryWhen(WHEN_OTHERS_WERE_FIRST)
                .thenReturn(record);
    }

    /** Subjects are held in one order, so that two answers about the same persons cannot deadlock. */
    private Mono<Void> record(Opening opening, Collection<String> persons) {
        return Flux.fromIterable(new TreeSet<>(persons))
                .concatMap(person -> journal.hold(STREAM, person).map(version -> entry(opening, person, version + 1)))
                .collectList()
                .flatMap(entries -> journal.append(opening.act(), List.copyOf(entries)));
    }

    private static Entry entry(Opening opening, String person, long version) {
        return new Entry(STREAM, person, version, "RecordOpened", 1, RecordOpened.of(person, opening));
    }
}
