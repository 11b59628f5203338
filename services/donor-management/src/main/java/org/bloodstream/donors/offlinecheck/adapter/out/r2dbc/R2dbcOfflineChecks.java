package org.bloodstream.donors.offlinecheck.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.text;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.donors.chairside.application.Collections;
import org.bloodstream.donors.chairside.application.Collections.Taken;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.offlinecheck.application.CheckOutcome.Judged;
import org.bloodstream.donors.offlinecheck.application.OfflineCheck;
import org.bloodstream.donors.offlinecheck.application.OfflineChecks;
import org.bloodstream.donors.offlinecheck.domain.ToldAndJudged.Selection;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcOfflineChecks implements OfflineChecks {
    private final DatabaseClient database;
    private final Collections collections;

    R2dbcOfflineChecks(DatabaseClient database, Collections collections) {
        this.database = database;
        this.collections = collections;
    }

    @Override
    public Mono<Kept> find(UUID id) {
        return database.sql("""
                        select c.id, c.session, c.content, c.assessment, c.told, c.judged, t.task
                        from offline_check c
                        left join offline_check_task t on t.about = c.id and t.kind = 'JUDGED_OTHERWISE'
                        where c.id = :id""")
                .bind("id", id)
                .mapProperties(KeptRow.class)
                .one()
                .map(KeptRow::kept);
    }

    @Override
    public Mono<Void> add(UUID session, OfflineCheck check, Judged judged, int rules, Act act) {
        return database.sql("""
                        insert into offline_check (id, session, donor, assessment, donation, told, judged, rules_at_site, rules,
                               checked_at, checked_by, content, taken_at)
                        values (:id, :session, :donor, :assessment, :donation, :told, :judged, :rulesAtSite, :rules,
                               :checkedAt, :checkedBy, :content, :takenAt)""")
                .bind("id", check.id())
                .bind("session", session)
                .bind("donor", check.command().donor())
                .bind("assessment", judged.assessment())
                .bind("donation", check.command().donation().name())
                .bind("told", judged.told().name())
                .bind("judged", judged.judged().name())
                .bind("rulesAtSite", check.rules())
                .bind("rules", rules)
                .bind("checkedAt", check.checkedAt())
                .bind("checkedBy", check.checkedBy().value())
                .bind("content", check.content())
                .bind("takenAt", act.at())
                .then();
    }

    @Override
    public Mono<Boolean> toldEligible(UUID session, UUID donor, DonationType donation, Instant before) {
        return database.sql("""
                        select told = 'ELIGIBLE' as eligible from offline_check
                        where session = :session and donor = :donor and donation = :donation and checked_at <= :before
                        order by checked_at desc, id limit 1""")
                .bind("session", session)
                .bind("donor", donor)
                .bind("donation", donation.name())
                .bind("before", before)
                .mapValue(Boolean.class)
                .one()
                .defaultIfEmpty(false);
    }

    @Override
    public Flux<Collection> donationsAfter(UUID session, UUID donor, Instant moment) {
        return database.sql("""
                        select collection from collection
                        where session = :session and donor = :donor and state = 'COMPLETE' and started_at >= :moment
                        order by started_at""")
                .bind("session", session)
                .bind("donor", donor)
                .bind("moment", moment)
                .mapValue(UUID.class)
                .all()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(collections::find)
                .map(Taken::collection);
    }

    @Override
    public Mono<Boolean> isRaised(Kind kind, UUID about) {
        return database.sql("""
                        select exists (select from offline_check_task where about = :about and kind = :kind) as raised""")
                .bind("about", about)
                .bind("kind", kind.name())
                .mapValue(Boolean.class)
                .one();
    }

    /** What was raised first stays as it was; only why is kept anew. */
    @Override
    public Mono<UUID> raise(Task task, Act act) {
        var donation = task.donation();
        return database.sql("""
                        insert into offline_check_task (task, kind, about, session, donor, donation, codes, content, raised_by, raised_at)
                        values (:task, :kind, :about, :session, :donor, :donation, :codes, :content, :by, :at)
                        on conflict (about, kind) do update set codes = excluded.codes
                        returning task""")
                .bind("task", UUID.randomUUID())
                .bind("kind", task.kind().name())
                .bind("about", task.about())
                .bind("session", task.session())
                .bind("donor", task.donor())
                .bind("donation", text(donation == null ? null : donation.value()))
                .bind("codes", task.codes().toArray(String[]::new))
                .bind("content", text(task.content()))
                .bind("by", act.actor())
                .bind("at", act.at())
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Mono<Void> settle(UUID check, Act act) {
        return database.sql("""
                        update offline_check_task set closed_by = :by, closed_at = :at, words = 'Judged after all'
                        where about = :check and kind = 'NOT_JUDGED' and closed_at is null""")
                .bind("by", act.actor())
                .bind("at", act.at())
                .bind("check", check)
                .then();
    }

    record KeptRow(
            UUID id,
            UUID session,
            String content,
            UUID assessment,
            String told,
            String judged,
            @Nullable UUID task) {
        Kept kept() {
            return new Kept(
                    session,
                    content,
                    new Judged(id, assessment, Selection.valueOf(told), Selection.valueOf(judged), task));
        }
    }
}
