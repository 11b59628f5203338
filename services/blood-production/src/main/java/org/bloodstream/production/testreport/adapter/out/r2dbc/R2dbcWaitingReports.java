package org.bloodstream.production.testreport.adapter.out.r2dbc;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.production.testreport.adapter.json.TestReportJson;
import org.bloodstream.production.testreport.application.Heard;
import org.bloodstream.production.testreport.application.Waiting;
import org.bloodstream.production.testreport.application.WaitingReports;
import org.bloodstream.production.testreport.domain.WaitingReportEvent;
import org.bloodstream.production.testreport.domain.WaitingReportEvent.Ending;
import org.bloodstream.production.testreport.domain.WaitingReportEvent.Reason;
import org.bloodstream.production.testreport.domain.WaitingReportEvent.TestReportSetAside;
import org.bloodstream.production.testreport.domain.WaitingReportEvent.TestReportSettled;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcWaitingReports implements WaitingReports {
    private static final int VERSION = 1;
    private static final String AWAITS_A_PACK =
            " where ended_at is null and reason = 'NOT_TAKEN' and objections @> '[{\"code\":\"component-unknown\"}]'";

    private final DatabaseClient database;
    private final Journal journal;
    private final TestReportJson reports;
    private final JsonMapper json;

    R2dbcWaitingReports(DatabaseClient database, Journal journal, TestReportJson reports, JsonMapper json) {
        this.database = database;
        this.journal = journal;
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
    public Mono<Void> put(Heard heard, Reason reason, List<? extends Objection> why, Act act) {
        var codes = why.stream().map(Objection::code).toList();
        var event = new TestReportSetAside(heard.report(), heard.batch(), reason, codes, act.at());
        return database.sql("""
                        insert into test_report (report, batch, sender, type, content, reason, objections, heard_at)
                        values (:report, :batch, :sender, :type, cast(:content as jsonb), :reason, cast(:objections as jsonb), :at)""")
                .bind("report", heard.report())
                .bind("batch", heard.batch())
                .bind("sender", heard.sender().value())
                .bind("type", heard.type())
                .bind("content", heard.content())
                .bind("reason", reason.name())
                .bind("objections", text(why))
                .bind("at", act.at())
                .then()
                .then(append(event, act));
    }

    @Override
    public Mono<Void> restate(UUID report, List<? extends Objection> why) {
        return database.sql("""
                        update test_report set objections = cast(:objections as jsonb)
                        where report = :report and ended_at is null""")
                .bind("report", report)
                .bind("objections", text(why))
                .then();
    }

    @Override
    public Mono<Void> supersede(UUID batch, Act act) {
        return database.sql("""
                        update test_report set ending = 'SUPERSEDED', ended_at = :at, ended_by = :by
                        where batch = :batch and reason = 'NOT_TAKEN' and ended_at is null returning report""")
                .bind("batch", batch)
                .bind("at", act.at())
                .bind("by", act.actor())
                .mapValue(UUID.class)
                .all()
                .collectList()
                .flatMapIterable(ended -> ended)
                .concatMap(report -> append(new TestReportSettled(report, batch, Ending.SUPERSEDED, act.at()), act))
                .then();
    }

    @Override
    public Mono<UUID> batch(UUID report) {
        return database.sql("select batch from test_report where report = :report")
                .bind("report", report)
                .mapValue(UUID.class)
                .one();
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
                        where report = :report returning batch""")
                .bind("report", report)
                .bind("ending", ending.name())
                .bind("words", words)
                .bind("at", act.at())
                .bind("by", act.actor())
                .mapValue(UUID.class)
                .one()
                .flatMap(batch -> append(new TestReportSettled(report, batch, ending, act.at()), act));
    }

    @Override
    public Mono<Void> awaitWordOf(Collection<DonationNumber> samples) {
        if (samples.isEmpty()) return Mono.empty();
        return database.sql("""
                        select pg_advisory_xact_lock(hashtextextended('sample ' || sample, 0))
                        from (select sample from unnest(:samples) as named (sample)
                              where not exists (select 1 from donation where donation = sample)
                              order by sample collate "C" offset 0) as unlearned""")
                .bind("samples", samples.stream().map(DonationNumber::value).toArray(String[]::new))
                .then();
    }

    /** Two statements: the second sees what was committed while the first waited. */
    @Override
    public Mono<List<Awaiting>> awaiting(DonationNumber sample) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended('sample ' || :sample, 0))")
                .bind("sample", sample.value())
                .then()
                .thenMany(Flux.defer(() -> naming(sample)))
                .map(Sent::awaiting)
                .collectList();
    }

    @Override
    public Mono<List<Awaiting>> awaiting(ComponentId pack) {
        return database.sql("select report, sender from test_report" + AWAITS_A_PACK + """
                         and content ->> 'component' = :pack
                        order by heard_at, report""")
                .bind("pack", pack.value())
                .mapProperties(Sent.class)
                .all()
                .map(Sent::awaiting)
                .collectList();
    }

    @Override
    public Mono<List<ComponentId>> awaitedPacks() {
        return database.sql("select component from test_report join component on component = content ->> 'component'"
                        + AWAITS_A_PACK
                        + " group by component order by min(heard_at), component")
                .mapValue(String.class)
                .all()
                .map(ComponentId::parse)
                .collectList();
    }

    private Flux<Sent> naming(DonationNumber sample) {
        return database.sql("""
                        select report, sender from test_report
                        where ended_at is null and reason = 'NOT_TAKEN'
                          and (objections @> '[{"code":"sample-unknown"}]'
                                 and content -> 'results' @> jsonb_build_array(jsonb_build_object('donation', cast(:sample as text)))
                               or objections @> '[{"code":"donation-unknown"}]' and content ->> 'donation' = :sample)
                        order by heard_at, report""")
                .bind("sample", sample.value())
                .mapProperties(Sent.class)
                .all();
    }

    private Mono<Void> append(WaitingReportEvent event, Act act) {
        return journal.hold(WaitingReportEventJson.STREAM, event.report().toString())
                .flatMap(last -> journal.append(act, List.of(WaitingReportEventJson.entry(event, last + 1))));
    }

    private String text(List<? extends Objection> why) {
        return json.writeValueAsString(
                why.stream().map(each -> new Said(each.code(), each.message())).toList());
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

    record Sent(UUID report, String sender) {
        Awaiting awaiting() {
            return new Awaiting(report, new Actor(sender));
        }
    }

    /** An objection as it was then. */
    record Said(String code, String message) {}
}
