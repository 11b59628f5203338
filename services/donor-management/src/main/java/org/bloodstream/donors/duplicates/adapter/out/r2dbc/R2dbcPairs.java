package org.bloodstream.donors.duplicates.adapter.out.r2dbc;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.donors.duplicates.application.Pairs;
import org.bloodstream.donors.duplicates.domain.Pair;
import org.bloodstream.donors.duplicates.domain.PairState;
import org.bloodstream.donors.duplicates.domain.ToldApart;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcPairs implements Pairs {
    private static final String STREAM = "register";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcPairs(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Flux<Proposed> proposed(int most) {
        return database.sql("""
                        select one, other, same, score, parts, found_at from duplicate_pair
                        left join donor_merge a on a.merged = one left join donor_merge b on b.merged = other
                        where decision is null and coalesce(a.person, one) <> coalesce(b.person, other)
                        order by score desc, one, other limit :most""").bind("most", most).map(R2dbcPairs::listed).all();
    }

    private static Proposed listed(Readable row) {
        return new Proposed(
                value(row, "one", UUID.class),
                value(row, "other", UUID.class),
                value(row, "same", Boolean.class),
                value(row, "score", Double.class),
                PairParts.read(value(row, "parts", String.class)),
                value(row, "found_at", Instant.class));
    }

    private static <T> T value(Readable row, String name, Class<T> type) {
        return Objects.requireNonNull(row.get(name, type), name);
    }

    @Override
    public Mono<PairState> lock(Pair pair) {
        return database.sql("""
                        select coalesce(decision, 'PROPOSED') from duplicate_pair
                        where one = :one and other = :other for update""")
                .bind("one", pair.one())
                .bind("other", pair.other())
                .mapValue(String.class)
                .one()
                .map(PairState::valueOf);
    }

    @Override
    public Mono<Void> decide(Pair pair, PairState decision, String reason, Act act) {
        var kept = database.sql("""
                        update duplicate_pair
                        set decision = :decision, reason = :reason, decided_by = :by, decided_at = :at
                        where one = :one and other = :other""")
                .bind("decision", decision.name())
                .bind("reason", reason)
                .bind("by", act.actor())
                .bind("at", act.at())
                .bind("one", pair.one())
                .bind("other", pair.other())
                .then();
        return decision == PairState.DIFFERENT_PERSONS ? toldApart(pair, act).then(kept) : kept;
    }

    /** A merge has an event of its own. */
    private Mono<Void> toldApart(Pair pair, Act act) {
        var donor = pair.one().toString();
        var event = new ToldApart(pair.one(), pair.other(), act.at());
        return journal.appendNext(act, new Fact(STREAM, donor, "DonorsToldApart", 1, event));
    }
}
