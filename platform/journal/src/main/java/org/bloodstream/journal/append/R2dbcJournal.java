package org.bloodstream.journal.append;

import io.r2dbc.postgresql.api.PostgresqlException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.StaleSubjectException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The journal in the service's own PostgreSQL database. */
public final class R2dbcJournal implements Journal {
    private static final String STALE = "JN001";
    private static final int PORTION = 500;
    /** A fact's version is found where it is written. */
    private static final long ANY = 1;

    private static final String APPEND = "SELECT journal_append(:act::json, :entries::json)";
    private static final String APPEND_NEXT = "SELECT journal_append_next(:act::json, :entries::json)";
    private static final String APPEND_ACTS = "SELECT journal_append_acts(:acts::json)";

    private static final String HOLD =
            "SELECT version FROM journal_subject WHERE stream = :stream AND subject = :subject FOR UPDATE";

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final Set<String> streams;
    private final TraceContexts traces;
    private final AppendJson json;
    private final Rows rows;
    private final Wake wake;

    public R2dbcJournal(
            DatabaseClient database,
            TransactionalOperator transaction,
            String source,
            Set<String> streams,
            TraceContexts traces,
            JsonMapper mapper,
            Wake wake) {
        this.database = database;
        this.transaction = transaction;
        this.streams = streams;
        this.traces = traces;
        this.json = new AppendJson(mapper);
        this.rows = new Rows(source, mapper);
        this.wake = wake;
    }

    @Override
    public Mono<Void> append(Act act, List<Entry> entries) {
        if (entries.isEmpty()) return Mono.empty();
        return Mono.deferContextual(context -> {
            entries.forEach(this::requireDeclared);
            var acting = json.act(act, traces.traceparent(context));
            var written = json.entries(entries);
            var gathered = Gathered.in(context);
            if (gathered == null) return write(acting, written, entries);
            gathered.add(acting, written, entries);
            return Mono.empty();
        });
    }

    @Override
    public Mono<Void> appendNext(Act act, List<Fact> facts) {
        if (facts.isEmpty()) return Mono.empty();
        return written().then(Mono.deferContextual(context -> {
            List<Entry> entries = facts.stream().map(fact -> fact.at(ANY)).toList();
            entries.forEach(this::requireDeclared);
            return executed(
                    database.sql(APPEND_NEXT)
                            .bind("act", json.act(act, traces.traceparent(context)))
                            .bind("entries", json.entries(entries)),
                    entries);
        }));
    }

    @Override
    public <T> Mono<T> gathered(Mono<T> work) {
        return Mono.defer(() -> {
            var gathered = new Gathered();
            return work.contextWrite(context -> context.put(Gathered.KEY, gathered))
                    .flatMap(done -> write(gathered).thenReturn(done))
                    .switchIfEmpty(Mono.defer(() -> write(gathered).then(Mono.empty())));
        });
    }

    @Override
    public Mono<Long> hold(String stream, String subject) {
        return written(stream, subject)
                .then(database.sql(HOLD)
                        .bind("stream", stream)
                        .bind("subject", subject)
                        .mapValue(Long.class)
                        .one())
                .defaultIfEmpty(0L);
    }

    @Override
    public Flux<JournalEvent> history(String stream, String subject) {
        return written(stream, subject)
                .thenMany(database.sql(Rows.HISTORY)
                        .bind("stream", stream)
                        .bind("subject", subject)
                        .map((row, _) -> rows.event(row))
                        .all());
    }

    @Override
    public Flux<JournalEvent> histories(String stream, Collection<String> subjects) {
        return written()
                .thenMany(database.sql(Rows.HISTORIES)
                        .bind("stream", stream)
                        .bind("subjects", subjects.toArray(String[]::new))
                        .map((row, _) -> rows.event(row))
                        .all());
    }

    @Override
    public Flux<JournalEvent> recorded(String stream, Set<String> types, Instant since) {
        return written()
                .thenMany(database.sql(Rows.RECORDED)
                        .filter(statement -> statement.fetchSize(PORTION))
                        .bind("stream", stream)
                        .bind("types", types)
                        .bind("since", since)
                        .map((row, _) -> rows.event(row))
                        .all());
    }

    /** What was gathered of the subject must be there before it is read. */
    private Mono<Void> written(String stream, String subject) {
        return Mono.deferContextual(context -> {
            var gathered = Gathered.in(context);
            return gathered == null || !gathered.has(stream, subject) ? Mono.empty() : write(gathered);
        });
    }

    private Mono<Void> written() {
        return Mono.deferContextual(context -> {
            var gathered = Gathered.in(context);
            return gathered == null ? Mono.empty() : write(gathered);
        });
    }

    private Mono<Void> write(Gathered gathered) {
        if (gathered.isEmpty()) return Mono.empty();
        var acts = gathered.taken();
        return executed(database.sql(APPEND_ACTS).bind("acts", acts.json()), acts.entries());
    }

    private Mono<Void> write(String act, String its, List<Entry> entries) {
        return executed(database.sql(APPEND).bind("act", act).bind("entries", its), entries);
    }

    private Mono<Void> executed(DatabaseClient.GenericExecuteSpec append, List<Entry> entries) {
        return append.then()
                .onErrorMap(error -> staleOr(error, entries))
                .then(wakeAfterCommit())
                .as(transaction::transactional);
    }

    private Mono<Void> wakeAfterCommit() {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(current -> current.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public Mono<Void> afterCommit() {
                        return Mono.fromRunnable(wake::call);
                    }
                }))
                .then();
    }

    private void requireDeclared(Entry entry) {
        if (!streams.contains(entry.stream()))
            throw new IllegalArgumentException(
                    "stream %s is not declared in bloodstream.journal.streams".formatted(entry.stream()));
    }

    private static Throwable staleOr(Throwable error, List<Entry> entries) {
        for (Throwable cause = error; cause != null; cause = cause.getCause())
            if (cause instanceof PostgresqlException refusal
                    && STALE.equals(refusal.getErrorDetails().getCode())) return stale(refusal, entries);
        return error;
    }

    private static StaleSubjectException stale(PostgresqlException refusal, List<Entry> entries) {
        Entry entry = entries.get(
                Integer.parseInt(refusal.getErrorDetails().getDetail().orElse("0")));
        return new StaleSubjectException(entry.stream(), entry.subject(), entry.version());
    }
}
