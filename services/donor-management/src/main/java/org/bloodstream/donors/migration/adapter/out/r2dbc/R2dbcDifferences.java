package org.bloodstream.donors.migration.adapter.out.r2dbc;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.bloodstream.donors.migration.application.Differences;
import org.bloodstream.donors.migration.application.Work;
import org.bloodstream.donors.migration.domain.Difference;
import org.bloodstream.donors.migration.domain.DifferenceDecision;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What the two sides say stays in this table; the journal learns which field, and what was decided. */
@Repository
class R2dbcDifferences implements Differences {
    private final DatabaseClient database;
    private final Journal journal;
    private final JsonMapper json;

    R2dbcDifferences(DatabaseClient database, Journal journal, JsonMapper json) {
        this.database = database;
        this.journal = journal;
        this.json = json;
    }

    @Override
    public Mono<Void> found(Work work, List<Difference> differences) {
        if (differences.isEmpty()) return Mono.empty();
        return database.sql("""
                        insert into migration_difference (import, comparison, rank, kind, number, item, field, source, held)
                        select distinct :number::uuid, :comparison::integer, rank, kind, number, item, field, source, held
                        from json_to_recordset(:found::json) as f(rank integer, kind text, number text, item text, field text,
                             source text, held text)
                        order by rank, number, item, field
                        on conflict (import, kind, item, field, md5(coalesce(source, '-')), md5(coalesce(held, '-')))
                        do update set comparison = excluded.comparison""")
                .bind("number", work.number())
                .bind("comparison", work.comparison())
                .bind(
                        "found",
                        json.writeValueAsString(
                                differences.stream().map(R2dbcDifferences::row).toList()))
                .then();
    }

    private static Map<String, Object> row(Difference difference) {
        var row = new HashMap<String, Object>();
        row.put("rank", FileKind.byHarm().indexOf(difference.kind()));
        row.put("kind", difference.kind().name());
        row.put("number", difference.number());
        row.put("item", difference.item());
        row.put("field", difference.field());
        row.put("source", difference.source());
        row.put("held", difference.held());
        return row;
    }

    @Override
    public Mono<SortedMap<String, Long>> open(String system) {
        return database.sql(
                        "select kind, count(*) as count from open_migration_difference where system = :system group by kind")
                .bind("system", system)
                .mapProperties(Count.class)
                .all()
                .collectMap(Count::kind, Count::count)
                .map(TreeMap::new);
    }

    @Override
    public Mono<Boolean> decide(Work work, long difference, DifferenceDecision decision, String reason, Act act) {
        return database.sql("""
                        update migration_difference set decision = :decision, reason = :reason, decided_by = :by, decided_at = :at
                        where import = :number and difference = :difference and comparison = :comparison
                        returning kind, field""")
                .bind("decision", decision.name())
                .bind("reason", reason)
                .bind("by", act.actor())
                .bind("at", act.at())
                .bind("number", work.number())
                .bind("difference", difference)
                .bind("comparison", work.comparison())
                .mapProperties(Decided.class)
                .one()
                .flatMap(decided -> publish(
                        work,
                        new MigrationDifferenceDecided(
                                work.number(), difference, decided.kind(), decided.field(), decision, act.at()),
                        act))
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> publish(Work work, MigrationDifferenceDecided event, Act act) {
        var subject = work.number().toString();
        return journal.appendNext(act, new Fact(R2dbcImports.STREAM, subject, "MigrationDifferenceDecided", 1, event))
                .thenReturn(true);
    }

    record MigrationDifferenceDecided(
            @JsonProperty("import") UUID number,
            long difference,
            String kind,
            String field,
            DifferenceDecision decision,
            Instant decidedAt) {}

    record Count(String kind, long count) {}

    record Decided(String kind, String field) {}
}
