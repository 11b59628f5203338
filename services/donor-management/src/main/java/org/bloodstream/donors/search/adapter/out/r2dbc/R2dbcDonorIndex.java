package org.bloodstream.donors.search.adapter.out.r2dbc;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.likeness.domain.NameForms;
import org.bloodstream.donors.likeness.domain.Spelling;
import org.bloodstream.donors.search.application.DonorIndex;
import org.bloodstream.donors.search.domain.Candidate;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.bloodstream.donors.search.domain.NearWord;
import org.bloodstream.donors.search.domain.SoughtName;
import org.bloodstream.donors.search.domain.SoughtWord;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDonorIndex implements DonorIndex {
    /**
     * Lower than PostgreSQL's own thresholds, since the service keeps the nearest words (the design's choice: a donor not found is
     * registered twice). And only by what an
     * index names: seeing a limit, the planner walks through the whole table, in its own order or an index's, in the belief that the
     * limit is soon reached. So there is one plan, and each connection makes it once: that takes longer than a search. So does beginning
     * with workers or compiled expressions.
     */
    static final String SETTINGS = """
            select set_config('pg_trgm.word_similarity_threshold', '0.3', true)
                || set_config('pg_trgm.similarity_threshold', '0.5', true)
                || set_config('plan_cache_mode', 'force_generic_plan', true)
                || set_config('max_parallel_workers_per_gather', '0', true)
                || set_config('jit', 'off', true)
                || set_config('enable_seqscan', 'off', true)
                || set_config('enable_indexscan', 'off', true)
                || set_config('enable_indexonlyscan', 'off', true)""";

    /** A registration goes on in the same transaction. */
    private static final String AS_USUAL = """
            select set_config('plan_cache_mode', 'auto', true)
                || set_config('enable_seqscan', 'on', true)
                || set_config('enable_indexscan', 'on', true)
                || set_config('enable_indexonlyscan', 'on', true)""";

    /** A list is full; whoever shares one word alone, and that not exactly, would stand at its end. */
    private static final int ENOUGH = 100;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final Spelling spelling;
    private final NameForms forms;

    R2dbcDonorIndex(DatabaseClient database, TransactionalOperator transaction, Spelling spelling, NameForms forms) {
        this.database = database;
        this.transaction = transaction;
        this.spelling = spelling;
        this.forms = forms;
    }

    @Override
    public Flux<Candidate> ofFew(DonorQuery query) {
        return together(found(Branches.ofFew(query, asTyped(query))).collectList());
    }

    @Override
    public Flux<Candidate> soundingAlike(DonorQuery query) {
        return together(found(Branches.sounding(query, asTyped(query))).collectList());
    }

    private List<SoughtWord> asTyped(DonorQuery query) {
        return new SoughtName(query.words()).known(List.of(), spelling, forms);
    }

    @Override
    public Flux<Candidate> writtenAlike(DonorQuery query, Collection<Candidate> sounding) {
        if (query.words().isEmpty()) return Flux.empty();
        return together(near(new SoughtName(query.words())).flatMap(words -> found(Branches.written(query, words))
                .collectList()
                .flatMap(written -> more(query, words, sounding, written))));
    }

    /** In one transaction, so that the statements have one connection and the settings end with it. */
    private Flux<Candidate> together(Mono<List<Candidate>> found) {
        return set(SETTINGS)
                .then(found)
                .flatMapMany(all -> set(AS_USUAL).thenMany(Flux.fromIterable(all)))
                .as(transaction::transactional);
    }

    private Mono<List<Candidate>> more(
            DonorQuery query, List<SoughtWord> words, Collection<Candidate> sounding, List<Candidate> written) {
        long found = Stream.concat(sounding.stream(), written.stream())
                .map(Candidate::donor)
                .distinct()
                .count();
        if (words.size() < 2 || found >= ENOUGH) return Mono.just(written);
        return found(Branches.ofOneAlike(query, words))
                .collectList()
                .map(more -> Stream.concat(written.stream(), more.stream()).toList());
    }

    /** What each word may be, by the words of the register that are written nearly so. */
    private Mono<List<SoughtWord>> near(SoughtName name) {
        var words = NearWords.of(name);
        return database.sql(words.sql())
                .bindValues(words.values())
                .map(row -> new NearWord(
                        Objects.requireNonNull(row.get("sought", String.class)),
                        Objects.requireNonNull(row.get("key", String.class)),
                        Objects.requireNonNull(row.get("likeness", Float.class))))
                .all()
                .collectList()
                .map(near -> name.known(near, spelling, forms));
    }

    private Flux<Candidate> found(Branches branches) {
        if (branches.none()) return Flux.empty();
        return database.sql(branches.sql())
                .bindValues(branches.values())
                .map(row -> IndexRow.of(row).candidate())
                .all();
    }

    @Override
    public Mono<Candidate> whoGave(DonationNumber donation) {
        return database.sql("select " + IndexRow.COLUMNS
                        + " from donor where donor = (select donor from donation where donation = :donation)")
                .bind("donation", donation.value())
                .map(row -> IndexRow.of(row).candidate())
                .one();
    }

    private Mono<String> set(String settings) {
        return database.sql(settings).mapValue(String.class).one();
    }
}
