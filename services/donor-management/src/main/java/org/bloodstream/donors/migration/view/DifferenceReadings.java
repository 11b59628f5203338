package org.bloodstream.donors.migration.view;

import static org.bloodstream.donors.rows.Columns.name;
import static org.bloodstream.donors.rows.Columns.text;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.migration.domain.FileKind;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Differences that the last comparison of an import found, what harms first first. */
@Repository
class DifferenceReadings {
    private static final String OPEN =
            "exists (select from open_migration_difference o where o.difference = d.difference)";

    private final DatabaseClient database;

    DifferenceReadings(DatabaseClient database) {
        this.database = database;
    }

    /** Behind the one that is named. */
    Mono<List<FoundDifference>> list(UUID number, WhichDifferences which, long after, int most) {
        var kind = which.kind();
        return database.sql("""
                        select difference, kind, d.number, item, field, source, held, decision, reason, decided_by, decided_at, donor
                        from migration_difference d
                        join donor_import i on i.import = d.import and i.comparison = d.comparison
                        left join donor_legacy_number l on l.system = i.system and l.number = d.number
                        where d.import = :number
                          and (rank, difference) > (coalesce((select rank from migration_difference
                                                              where difference = :after), -1), :after)
                          and (:decided = 'ALL' or (:decided = 'OPEN') = %s)
                          and (cast(:kind as text) is null or kind = :kind)
                          and (cast(:field as text) is null or field = :field)
                        order by rank, difference limit :most""".formatted(OPEN))
                .bind("number", number)
                .bind("decided", which.decided().name())
                .bind("kind", name(kind))
                .bind("field", text(which.field()))
                .bind("after", after)
                .bind("most", most)
                .mapProperties(FoundDifference.class)
                .all()
                .collectList();
    }

    /** By kind and field; shows nobody. */
    Mono<List<DifferenceCount>> count(UUID number) {
        return database.sql("""
                        select kind, field, count(*) filter (where %1$s) as open, count(*) filter (where not %1$s) as decided
                        from migration_difference d
                        join donor_import i on i.import = d.import and i.comparison = d.comparison
                        where d.import = :number group by rank, kind, field order by rank, field""".formatted(OPEN))
                .bind("number", number)
                .mapProperties(DifferenceCount.class)
                .all()
                .collectList();
    }

    /**
     * @param open that no decision closes: go-live waits for all of them
     * @param decided that a decision closes
     */
    record DifferenceCount(FileKind kind, String field, long open, long decided) {}
}
