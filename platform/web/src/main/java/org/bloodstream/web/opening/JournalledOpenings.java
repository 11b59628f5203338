package org.bloodstream.web.opening;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Openings in the service's own journal: one event a person, all of an answer in one transaction and one statement. */
final class JournalledOpenings implements Openings {
    private static final String STREAM = "access";
    /** A replica of the release before takes the same persons in another order. */
    private static final Retry WHEN_OTHERS_WERE_FIRST = Retry.backoff(4, Duration.ofMillis(5))
            .maxBackoff(Duration.ofMillis(100))
            .filter(ConcurrencyFailureException.class::isInstance);

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

    private Mono<Void> record(Opening opening, Collection<String> persons) {
        return journal.appendNext(
                opening.act(),
                persons.stream().distinct().map(person -> fact(opening, person)).toList());
    }

    private static Fact fact(Opening opening, String person) {
        return new Fact(STREAM, person, "RecordOpened", 1, RecordOpened.of(person, opening));
    }
}
