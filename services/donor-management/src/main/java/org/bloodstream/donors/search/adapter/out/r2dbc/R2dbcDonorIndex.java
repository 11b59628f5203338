package org.bloodstream.donors.search.adapter.out.r2dbc;

import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.likeness.domain.Spelling;
import org.bloodstream.donors.search.application.DonorIndex;
import org.bloodstream.donors.search.domain.Candidate;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDonorIndex implements DonorIndex {
    /**
     * Lower than PostgreSQL's own thresholds: one wrong letter in a short name must still be found, and a name that was heard
     * and written as one word (both are the design's choice; at 0.6 the second would not be, and a donor not found is
     * registered twice). And only by what an index names: seeing a limit, the planner walks through the whole table, in its own order
     * or an index's, in the belief that the limit is soon reached.
     */
    static final String SETTINGS = """
            select set_config('pg_trgm.word_similarity_threshold', '0.45', true)
                || set_config('pg_trgm.similarity_threshold', '0.4', true)
                || set_config('enable_seqscan', 'off', true)
                || set_config('enable_indexscan', 'off', true)
                || set_config('enable_indexonlyscan', 'off', true)""";

    /** A registration goes on in the same transaction. */
    private static final String AS_USUAL = """
            select set_config('enable_seqscan', 'on', true)
                || set_config('enable_indexscan', 'on', true)
                || set_config('enable_indexonlyscan', 'on', true)""";

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final Spelling spelling;

    R2dbcDonorIndex(DatabaseClient database, TransactionalOperator transaction, Spelling spelling) {
        this.database = database;
        this.transaction = transaction;
        this.spelling = spelling;
    }

    /** In one transaction, so that the statements have one connection and the settings end with it. */
    @Override
    public Flux<Candidate> candidates(DonorQuery query) {
        var branches = Branches.of(query, spelling);
        if (branches.conditions().isEmpty()) return Flux.empty();
        return set(SETTINGS)
                .thenMany(database.sql(branches.sql())
                        .bindValues(branches.values())
                        .mapProperties(IndexRow.class)
                        .all())
                .map(IndexRow::candidate)
                .collectList()
                .flatMapMany(found -> set(AS_USUAL).thenMany(Flux.fromIterable(found)))
                .as(transaction::transactional);
    }

    @Override
    public Mono<Candidate> whoGave(DonationNumber donation) {
        return database.sql("select " + IndexRow.COLUMNS
                        + " from donor where donor = (select donor from donation where donation = :donation)")
                .bind("donation", donation.value())
                .mapProperties(IndexRow.class)
                .one()
                .map(IndexRow::candidate);
    }

    private Mono<String> set(String settings) {
        return database.sql(settings).mapValue(String.class).one();
    }
}
