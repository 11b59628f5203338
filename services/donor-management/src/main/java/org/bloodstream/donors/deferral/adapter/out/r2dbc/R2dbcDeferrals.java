package org.bloodstream.donors.deferral.adapter.out.r2dbc;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.deferral.application.DeferralEvent;
import org.bloodstream.donors.deferral.application.DeferralEvent.DeferralEnded;
import org.bloodstream.donors.deferral.application.DeferralEvent.DeferralExtended;
import org.bloodstream.donors.deferral.application.DeferralEvent.DeferralImposed;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.deferral.application.RecordedDeferralChange;
import org.bloodstream.donors.deferral.domain.AfterHealthCheck;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Ended;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Extended;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Imposed;
import org.bloodstream.donors.deferral.domain.EndReason;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The events are in a stream of their own, whose subject is the donor: whoever follows {@code donor}, as the trace of a
 * hospital does, must not learn why a donor does not give.
 */
@Repository
class R2dbcDeferrals implements Deferrals {
    private static final String STREAM = "deferral";

    private final DatabaseClient database;
    private final DeferralTable table;
    private final Journal journal;

    R2dbcDeferrals(DatabaseClient database, DeferralTable table, Journal journal) {
        this.database = database;
        this.table = table;
        this.journal = journal;
    }

    @Override
    public Mono<List<Deferral>> of(UUID donor) {
        return database.sql("""
                        select deferral, donor, code, words, source, rule, authority, donations, end_kind, end_day, end_instant,
                               overridable_from, assessment, imposed_by, imposed_at, ended_because
                        from deferral where donor in (select donor_records(:donor)) order by imposed_at, code, deferral""")
                .bind("donor", donor)
                .mapProperties(DeferralRow.class)
                .all()
                .map(DeferralRow::asDeferral)
                .collectList();
    }

    @Override
    public Flux<RecordedDeferralChange> history(UUID donor) {
        return database.sql("""
                        select change.deferral, change, reason, change.words, before_kind, before_day, before_instant, change.end_kind, change.end_day, change.end_instant,
                               changed_by, changed_at
                        from deferral_change change join deferral on deferral.deferral = change.deferral
                        where donor in (select donor_records(:donor)) order by changed_at, change.deferral, number""")
                .bind("donor", donor)
                .mapProperties(DeferralChangeRow.class)
                .all()
                .map(DeferralChangeRow::recordedChange);
    }

    @Override
    public Mono<Void> add(Imposed imposed, Act act) {
        return impose(imposed.deferral(), act);
    }

    @Override
    public Mono<Void> add(AfterHealthCheck after, Act act) {
        return Flux.fromIterable(after.ended())
                .concatMap(ended -> end(ended, EndReason.ASKED_AGAIN, null, act))
                .thenMany(Flux.fromIterable(after.imposed()))
                .concatMap(deferral -> impose(deferral, act))
                .then();
    }

    @Override
    public Mono<Void> extend(Extended extended, String words, Act act) {
        var after = extended.after();
        return table.keepExtension(after, words, act)
                .then(table.extend(after))
                .then(publish(DeferralExtended.of(after, act.at()), "DeferralExtended", act));
    }

    @Override
    public Mono<Void> end(Ended ended, String words, Act act) {
        return end(ended.after(), ended.reason(), words, act);
    }

    private Mono<Void> impose(Deferral deferral, Act act) {
        return table.insert(deferral).then(publish(DeferralImposed.of(deferral), "DeferralImposed", act));
    }

    private Mono<Void> end(Deferral after, EndReason reason, @Nullable String words, Act act) {
        return table.end(after, reason)
                .then(table.keepEnd(after, reason, words, act))
                .then(publish(DeferralEnded.of(after, reason, act.at()), "DeferralEnded", act));
    }

    private Mono<Void> publish(DeferralEvent event, String type, Act act) {
        var donor = event.donor().toString();
        return journal.appendNext(act, new Fact(STREAM, donor, type, 1, event));
    }
}
