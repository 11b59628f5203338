package org.bloodstream.production.testreport.adapter.out.r2dbc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.journal.Act;
import org.bloodstream.production.testreport.adapter.json.TestReportJson;
import org.bloodstream.production.testreport.application.Heard;
import org.bloodstream.production.testreport.application.Waiting;
import org.bloodstream.production.testreport.application.WaitingReports;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcWaitingReports implements WaitingReports {
    private static final int VERSION = 1;

    private final DatabaseClient database;
    private final TestReportJson reports;
    private final JsonMapper json;

    R2dbcWaitingReports(DatabaseClient database, TestReportJson reports, JsonMapper json) {
        this.database = database;
        this.reports = reports;
        this.json = json;
    }

    @Override
    public Mono<Boolean> has(UUID report) {
        return database.sql("select exists (select 1 from test_report where report = :report)")
                .bind("report", report)
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Void> put(Heard heard, Reason reason, List<? extends Objection> why, Instant at) {
        return database.sql("""
                        insert into test_report (report, batch, sender, type, content, reason, objections, heard_at)
                        values (:report, :batch, :sender, :type, cast(:content as jsonb), :reason, cast(:objections as jsonb), :at)""")
                .bind("report", heard.report())
                .bind("batch", heard.batch())
                .bind("sender", heard.sender().value())
                .bind("type", heard.type())
                .bind("content", heard.content())
                .bind("reason", reason.name())
                .bind(
                        "objections",
                        json.writeValueAsString(why.stream()
                                .map(each -> new Said(each.code(), each.message()))
                                .toList()))
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Void> supersede(UUID batch, Act act) {
        return database.sql("""
                        update test_report set ending = 'SUPERSEDED', ended_at = :at, ended_by = :by
                        where batch = :batch and reason = 'NOT_TAKEN' and ended_at is null""")
                .bind("batch", batch)
                .bind("at", act.at())
                .bind("by", act.actor())
                .then();
    }

    @Override
    public Mono<Waiting> lock(UUID report) {
        return database.sql("""
                        select report, batch, reason, ended_at is null as open, type, content::text as content from test_report
                        where report = :report for update""")
                .bind("report", report)
                .mapProperties(Row.class)
                .one()
                .map(this::waiting);
    }

    @Override
    public Mono<Void> end(UUID report, Ending ending, String words, Act act) {
        return database.sql("""
                        update test_report set ending = :ending, ended_at = :at, ended_by = :by, words = nullif(:words, '')
                        where report = :report""")
                .bind("report", report)
                .bind("ending", ending.name())
                .bind("words", words)
                .bind("at", act.at())
                .bind("by", act.actor())
                .then();
    }

    private Waiting waiting(Row row) {
        return new Waiting(
                row.report(),
                row.batch(),
                Reason.valueOf(row.reason()),
                row.open(),
                reports.read(row.batch(), row.type(), VERSION, json.readTree(row.content())));
    }

    record Row(UUID report, UUID batch, String reason, boolean open, String type, String content) {}

    /** An objection as it was then. */
    record Said(String code, String message) {}
}
