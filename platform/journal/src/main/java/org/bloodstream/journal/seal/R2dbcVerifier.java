package org.bloodstream.journal.seal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bloodstream.journal.Seal;
import org.bloodstream.journal.Verifier;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;

/** Verifies some batches at a time, so that memory does not grow with the journal, all of one snapshot. */
public final class R2dbcVerifier implements Verifier {
    private final VerifierTables tables;
    private final TransactionalOperator snapshot;

    public R2dbcVerifier(DatabaseClient database, ReactiveTransactionManager transactions) {
        this.tables = new VerifierTables(database);
        DefaultTransactionDefinition reading = new DefaultTransactionDefinition();
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading.setReadOnly(true);
        this.snapshot = TransactionalOperator.create(transactions, reading);
    }

    @Override
    public Mono<Verification> verify() {
        return verify(List.of());
    }

    @Override
    public Mono<Verification> verify(List<Seal> witnessed) {
        return Mono.defer(() -> new Run(witnessed).verification()).as(snapshot::transactional);
    }

    /** One verification. */
    private final class Run {
        private final ChainCheck chain = new ChainCheck();
        private final Map<Long, List<Seal>> witnessed;

        Run(List<Seal> witnessed) {
            this.witnessed = witnessed.stream().collect(Collectors.groupingBy(Seal::batch));
        }

        Mono<Verification> verification() {
            return some().repeat()
                    .takeUntil(found -> found.broken != null || found.batches == 0)
                    .last()
                    .flatMap(found -> Mono.justOrEmpty(found.broken))
                    .switchIfEmpty(Mono.defer(() -> tables.beside(chain.batch(), chain.last())))
                    .switchIfEmpty(Mono.defer(() -> Mono.justOrEmpty(cutBehindWitness())))
                    .map(broken -> new Verification(false, chain.rows(), broken))
                    .defaultIfEmpty(new Verification(true, 0, null))
                    .map(result -> result.verified() ? new Verification(true, chain.rows(), null) : result);
        }

        private record Found(int batches, @Nullable Broken broken) {}

        private Mono<Found> some() {
            return Mono.defer(() -> tables.sealsAfter(chain.batch()))
                    .flatMap(seals -> seals.isEmpty() ? Mono.just(new Found(0, null)) : check(seals));
        }

        private Mono<Found> check(List<Seal> seals) {
            return tables.rows(seals.getFirst().first(), seals.getLast().last())
                    .map(rows -> new Found(seals.size(), firstBroken(seals, rows)));
        }

        private @Nullable Broken firstBroken(List<Seal> seals, Map<Long, ChainCheck.Published> rows) {
            return seals.stream()
                    .map(seal -> {
                        Broken broken = chain.next(seal, rows);
                        return broken == null ? contradicted(seal) : broken;
                    })
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable Broken contradicted(Seal seal) {
            boolean same = witnessed.getOrDefault(seal.batch(), List.of()).stream()
                    .allMatch(other -> other.hash().equals(seal.hash()));
            return same ? null : new Broken(Kind.WITNESS_DIFFERS, 0, seal.batch());
        }

        /** A witness has seen a batch that does not exist any more. */
        private @Nullable Broken cutBehindWitness() {
            return witnessed.keySet().stream()
                    .filter(batch -> batch > chain.batch())
                    .min(Long::compare)
                    .map(batch -> new Broken(Kind.WITNESS_DIFFERS, 0, batch))
                    .orElse(null);
        }
    }
}
