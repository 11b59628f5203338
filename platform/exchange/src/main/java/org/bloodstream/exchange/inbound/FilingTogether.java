package org.bloodstream.exchange.inbound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bloodstream.journal.Journal;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * Files messages that wait at the same moment in one transaction, one after the other: they share its round trips and its
 * commit. Nobody waits for company: while one transaction runs, what arrives meanwhile is the next. Any failure, and none of
 * them is filed here.
 *
 * <p>The queue needs no bound of its own: a connection has one message in flight.
 */
final class FilingTogether {
    private static final int MOST = 32;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Journal journal;
    private final TransactionalOperator transaction;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    private record Waiting(Mono<List<String>> filing, Sinks.One<List<String>> answers) {}

    FilingTogether(Journal journal, TransactionalOperator transaction) {
        this.journal = journal;
        this.transaction = transaction;
    }

    /** Fails with {@link FiledAloneException} when it has to be filed by itself. */
    Mono<List<String>> file(Mono<List<String>> filing) {
        return Mono.deferContextual(its -> {
            var one = new Waiting(filing.contextWrite(shared -> own(shared, its)), Sinks.one());
            waiting.add(one);
            next();
            return one.answers().asMono();
        });
    }

    /** Each is filed in its own trace. */
    private static Context own(Context shared, ContextView its) {
        return shared.putAll(its);
    }

    private void next() {
        if (waiting.isEmpty() || !busy.compareAndSet(false, true)) return;
        filed(taken())
                .doFinally(_ -> {
                    busy.set(false);
                    next();
                })
                .subscribe();
    }

    private List<Waiting> taken() {
        var batch = new ArrayList<Waiting>();
        for (var one = waiting.poll(); one != null; one = batch.size() < MOST ? waiting.poll() : null) batch.add(one);
        return batch;
    }

    private Mono<Void> filed(List<Waiting> batch) {
        return Flux.fromIterable(batch)
                .concatMap(Waiting::filing)
                .collectList()
                .as(journal::gathered)
                .as(transaction::transactional)
                .timeout(LONGEST)
                .doOnNext(answers -> answer(batch, answers))
                .doOnError(
                        failure -> batch.forEach(one -> one.answers().tryEmitError(new FiledAloneException(failure))))
                .onErrorComplete()
                .then();
    }

    private static void answer(List<Waiting> batch, List<List<String>> answers) {
        for (var i = 0; i < batch.size(); i++) batch.get(i).answers().tryEmitValue(answers.get(i));
    }
}
