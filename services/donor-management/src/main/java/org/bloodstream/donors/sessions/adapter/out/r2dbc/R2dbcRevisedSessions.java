package org.bloodstream.donors.sessions.adapter.out.r2dbc;

import java.util.List;
import org.bloodstream.donors.sessions.application.RevisedSessions;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionRevised;
import org.bloodstream.donors.sessions.domain.Slot;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcRevisedSessions implements RevisedSessions {
    private final DatabaseClient database;
    private final Journal journal;

    R2dbcRevisedSessions(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<Void> revise(KnownSession after, SessionRevised event, Act act) {
        var session = event.session().toString();
        return journal.append(act, List.of(new Entry("session", session, after.version(), "SessionRevised", 1, event)))
                .then(update(after))
                .thenMany(Flux.fromIterable(after.plan().slots()))
                .concatMap(slot -> write(after, slot))
                .then();
    }

    private Mono<Void> update(KnownSession after) {
        var plan = after.plan();
        return database.sql("""
                        update donation_session set venue = :venue, opens_at = :opensAt, closes_at = :closesAt,
                          chairs = :chairs, version = :version where session = :session""")
                .bind("venue", plan.venue())
                .bind("opensAt", plan.hours().opensAt())
                .bind("closesAt", plan.hours().closesAt())
                .bind("chairs", plan.chairs())
                .bind("version", after.version())
                .bind("session", plan.session())
                .then();
    }

    private Mono<Void> write(KnownSession after, Slot slot) {
        return database.sql("""
                        insert into session_slot (session, slot, starts_at, ends_at, donation, places)
                        values (:session, :slot, :startsAt, :endsAt, :donation, :places)
                        on conflict (session, slot) do update
                        set starts_at = :startsAt, ends_at = :endsAt, places = :places""")
                .bind("session", after.plan().session())
                .bind("slot", slot.number())
                .bind("startsAt", slot.startsAt())
                .bind("endsAt", slot.endsAt())
                .bind("donation", slot.donation().name())
                .bind("places", slot.places())
                .then();
    }
}
