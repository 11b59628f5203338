package org.bloodstream.production.history.adapter.out.r2dbc;

import java.util.List;
import java.util.function.Function;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.history.Versioned;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/**
 * What is known by a number: a history in the journal, and one row of a table beside it that each event changes.
 *
 * @param <S> what a history comes to
 */
public final class Numbered<S> {
    private final DatabaseClient database;
    private final Journal journal;
    private final String stream;
    private final String table;
    private final String sequence;
    private final Function<List<JournalEvent>, S> reading;

    /**
     * @param table with the column {@code number}
     * @param sequence that numbers come from
     * @param reading what a whole history, of at least one event, comes to
     */
    public Numbered(
            DatabaseClient database,
            Journal journal,
            String stream,
            String table,
            String sequence,
            Function<List<JournalEvent>, S> reading) {
        this.database = database;
        this.journal = journal;
        this.stream = stream;
        this.table = table;
        this.sequence = sequence;
        this.reading = reading;
    }

    /** Each given once; gaps do not matter. */
    public Mono<Long> next() {
        return database.sql("select nextval('%s')".formatted(sequence))
                .mapValue(Long.class)
                .one();
    }

    /** For looking only: the next command may change it. Empty when there is none. */
    public Mono<Versioned<S>> find(String number) {
        return journal.history(stream, number)
                .collectList()
                .filter(history -> !history.isEmpty())
                .map(history -> new Versioned<>(
                        reading.apply(history), history.getLast().version()));
    }

    /** Kept from every other command until the transaction ends; empty when there is none. */
    public Mono<Versioned<S>> lock(String number) {
        return database.sql("select number from %s where number = :number for update".formatted(table))
                .bind("number", number)
                .mapValue(String.class)
                .one()
                .flatMap(_ -> find(number));
    }

    /** @param row a change of exactly one row */
    public Mono<Void> append(Entry event, GenericExecuteSpec row, Act act) {
        return journal.append(act, List.of(event))
                .then(row.fetch()
                        .rowsUpdated()
                        .filter(rows -> rows == 1)
                        .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException(
                                "the row of a %s is not where its history says".formatted(stream))))
                        .then());
    }
}
