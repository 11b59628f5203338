package org.bloodstream.donors.migration.view;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.view.ProgressRows.File;
import org.bloodstream.donors.migration.view.ProgressRows.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ImportReadings {
    private static final int LATEST = 50;
    private static final String IMPORT = """
            select import as number, system, folder, state, stopped_for, started_by, started_at,
                   (select count(*) from migration_difference d
                    where d.import = i.import and d.comparison = i.comparison) as differences,
                   (select count(*) from open_migration_difference d where d.import = i.import) as open,
                   (select count(*) from open_migration_difference d where d.system = i.system) as open_of_system,
                   exists (select from donor_import f where f.system = i.system and f.state = 'FIT') as live,
                   fit_by, fit_at, fit_reason
            from donor_import i""";

    private final DatabaseClient database;

    ImportReadings(DatabaseClient database) {
        this.database = database;
    }

    /** Latest first. */
    Flux<ImportProgress> latest() {
        return database.sql(IMPORT + " order by started_at desc limit " + LATEST)
                .mapProperties(Import.class)
                .all()
                .concatMap(this::withFiles);
    }

    Mono<ImportProgress> find(UUID number) {
        return database.sql(IMPORT + " where import = :number")
                .bind("number", number)
                .mapProperties(Import.class)
                .one()
                .flatMap(this::withFiles);
    }

    private Mono<ImportProgress> withFiles(Import found) {
        return database.sql("""
                        select kind, sha256, rows, rows_read, taken, refused, began_at, last_at
                        from donor_import_file where import = :number""")
                .bind("number", found.number())
                .mapProperties(File.class)
                .all()
                .collectList()
                .map(found::with);
    }

    /** By line, behind the one that is named. */
    Mono<List<RefusedRow>> refusals(UUID number, FileKind kind, long after, int most) {
        return database.sql("""
                        select line, column_name as "column", code, words from donor_import_refusal
                        where import = :number and kind = :kind and line > :after order by line, fault limit :most""")
                .bind("number", number)
                .bind("kind", kind.name())
                .bind("after", after)
                .bind("most", most)
                .mapProperties(RefusedRow.class)
                .all()
                .collectList();
    }
}
