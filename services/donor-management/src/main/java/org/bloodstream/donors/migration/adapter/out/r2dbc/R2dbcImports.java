package org.bloodstream.donors.migration.adapter.out.r2dbc;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.migration.application.Imports;
import org.bloodstream.donors.migration.application.Work;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.ImportState;
import org.bloodstream.donors.migration.domain.MigrationObjection;
import org.bloodstream.donors.migration.domain.MigrationObjection.AlreadyRunning;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcImports implements Imports {
    static final String STREAM = "import";
    private static final String WORK = "import as number, system, folder, state, started_by, comparison";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcImports(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<List<MigrationObjection>> begin(UUID number, String system, String folder, Act act) {
        return against(system)
                .flatMap(found ->
                        found.isEmpty() ? insert(number, system, folder, act).thenReturn(found) : Mono.just(found));
    }

    /** One at a time for a system. */
    private Mono<List<MigrationObjection>> against(String system) {
        return hold(system)
                .then(database.sql("""
                                select exists (select from donor_import
                                               where system = :system and state in ('RUNNING', 'COMPARING'))""")
                        .bind("system", system)
                        .mapValue(Boolean.class)
                        .one())
                .map(works -> works ? List.of(new AlreadyRunning()) : List.of());
    }

    /** Until the transaction ends nobody else begins one from this system, or declares one fit. */
    private Mono<Void> hold(String system) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended('donor-import ' || :system, 0))")
                .bind("system", system)
                .then();
    }

    @Override
    public Mono<Others> others(Work work) {
        return hold(work.system())
                .then(database.sql("""
                                select coalesce(bool_or(o.state in ('RUNNING', 'COMPARING')), false) as working,
                                       coalesce(bool_or(o.started_at > i.started_at), false) as newer
                                from donor_import i join donor_import o on o.system = i.system and o.import <> i.import
                                where i.import = :number""")
                        .bind("number", work.number())
                        .mapProperties(Others.class)
                        .one());
    }

    private Mono<Void> insert(UUID number, String system, String folder, Act act) {
        return database.sql("""
                        with begun as (
                          insert into donor_import (import, system, folder, state, started_by, started_at)
                          values (:number, :system, :folder, 'RUNNING', :by, :at))
                        insert into donor_import_file (import, kind) select :number, unnest(:kinds)""")
                .bind("number", number)
                .bind("system", system)
                .bind("folder", folder)
                .bind("by", act.actor())
                .bind("at", act.at())
                .bind("kinds", Arrays.stream(FileKind.values()).map(Enum::name).toArray(String[]::new))
                .then();
    }

    @Override
    public Mono<Work> lock(UUID number) {
        return database.sql("select " + WORK + " from donor_import where import = :number for update")
                .bind("number", number)
                .mapProperties(WorkRow.class)
                .one()
                .map(WorkRow::work);
    }

    @Override
    public Mono<Work> claim(UUID worker, Duration lease) {
        return database.sql("""
                        update donor_import set worker = :worker, leased_until = clock_timestamp() + :lease * interval '1 second'
                        where import = (select import from donor_import where state in ('RUNNING', 'COMPARING')
                                          and (worker = :worker or leased_until is null or leased_until < clock_timestamp())
                                        order by started_at limit 1 for update skip locked)
                        returning\s""" + WORK)
                .bind("worker", worker)
                .bind("lease", lease.toSeconds())
                .mapProperties(WorkRow.class)
                .one()
                .map(WorkRow::work);
    }

    @Override
    public Mono<Void> renew(Work work, Duration lease) {
        return database.sql("""
                        update donor_import set leased_until = clock_timestamp() + :lease * interval '1 second'
                        where import = :number and worker is not null""")
                .bind("lease", lease.toSeconds())
                .bind("number", work.number())
                .then();
    }

    @Override
    public Mono<String> surveyed(Work work, FileKind kind, String sha256, long rows) {
        return database.sql("""
                        update donor_import_file set sha256 = coalesce(sha256, :sha256), rows = coalesce(rows, :rows)
                        where import = :number and kind = :kind returning sha256""")
                .bind("sha256", sha256)
                .bind("rows", rows)
                .bind("number", work.number())
                .bind("kind", kind.name())
                .mapValue(String.class)
                .one();
    }

    @Override
    public Mono<Long> rowsRead(Work work, FileKind kind) {
        return database.sql("select rows_read from donor_import_file where import = :number and kind = :kind")
                .bind("number", work.number())
                .bind("kind", kind.name())
                .mapValue(Long.class)
                .one();
    }

    /** Only when every row is read: an instance that another one has overtaken is not at the end. */
    @Override
    public Mono<Void> enter(Work work, ImportState state) {
        return database.sql("""
                        update donor_import set state = :next, worker = null, leased_until = null
                        where import = :number and state = :now and comparison = :comparison
                          and not exists (select from donor_import_file f
                                          where f.import = :number and f.rows is distinct from f.rows_read)""")
                .bind("next", state.name())
                .bind("number", work.number())
                .bind("now", work.state().name())
                .bind("comparison", work.comparison())
                .then();
    }

    @Override
    public Mono<List<MigrationObjection>> resume(Work work) {
        return against(work.system())
                .flatMap(found -> found.isEmpty() ? running(work).thenReturn(found) : Mono.just(found));
    }

    private Mono<Void> running(Work work) {
        return database.sql("update donor_import set state = 'RUNNING', stopped_for = null where import = :number")
                .bind("number", work.number())
                .then();
    }

    @Override
    public Mono<Void> compare(Work work) {
        return database.sql(
                        "update donor_import set state = 'COMPARING', comparison = comparison + 1 where import = :number")
                .bind("number", work.number())
                .then();
    }

    /** What a comparison that stopped has found joins what the one before it found: nothing is out of sight by that. */
    @Override
    public Mono<Void> stop(Work work, MigrationObjection reason) {
        return database.sql("""
                        with stopped as (
                          update donor_import
                          set state = 'STOPPED', stopped_for = :reason, worker = null, leased_until = null,
                              comparison = comparison - (case when state = 'COMPARING' then 1 else 0 end)
                          where import = :number and state = :now
                          returning import, comparison)
                        update migration_difference d set comparison = stopped.comparison from stopped
                        where d.import = stopped.import and d.comparison > stopped.comparison""")
                .bind("reason", reason.code() + ": " + reason.message())
                .bind("number", work.number())
                .bind("now", work.state().name())
                .then();
    }

    @Override
    public Mono<Void> declareFit(Work work, String reason, Act act) {
        var number = work.number().toString();
        var event = new MigrationDeclaredFit(work.number(), work.system(), act.at());
        return database.sql(
                        "update donor_import set state = 'FIT', fit_by = :by, fit_reason = :reason, fit_at = :at where import = :number")
                .bind("by", act.actor())
                .bind("reason", reason)
                .bind("at", act.at())
                .bind("number", work.number())
                .then()
                .then(journal.hold(STREAM, number))
                .flatMap(last -> journal.append(
                        act, List.of(new Entry(STREAM, number, last + 1, "MigrationDeclaredFit", 1, event))));
    }

    record MigrationDeclaredFit(@JsonProperty("import") UUID number, String system, Instant declaredAt) {}

    record WorkRow(UUID number, String system, String folder, String state, String startedBy, int comparison) {
        Work work() {
            return new Work(number, system, folder, ImportState.valueOf(state), new Actor(startedBy), comparison);
        }
    }
}
