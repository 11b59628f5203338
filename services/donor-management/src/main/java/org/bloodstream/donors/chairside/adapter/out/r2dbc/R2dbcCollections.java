package org.bloodstream.donors.chairside.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.name;
import static org.bloodstream.donors.rows.Columns.orNull;
import static org.bloodstream.donors.rows.Columns.text;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.application.Collections;
import org.bloodstream.donors.chairside.application.Recording;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.chairside.domain.CollectionEvent.CollectionEnded;
import org.bloodstream.donors.chairside.domain.CollectionEvent.CollectionFailed;
import org.bloodstream.donors.chairside.domain.CollectionEvent.CollectionStarted;
import org.bloodstream.donors.chairside.domain.DiscardReason;
import org.bloodstream.donors.chairside.domain.EndDraft;
import org.bloodstream.donors.chairside.domain.FailReason;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcCollections implements Collections {
    private final DatabaseClient database;
    private final CollectionEvents events;

    R2dbcCollections(DatabaseClient database, CollectionEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public Mono<UUID> running(UUID donor) {
        return database.sql("select collection from collection where donor = :donor and state = 'STARTED'")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Mono<Boolean> isAppointmentOf(UUID appointment, UUID donor, UUID session) {
        return database.sql("""
                        select exists (select from appointment where appointment = :appointment
                                       and donor in (select donor_records(:donor)) and session = :session and state = 'ARRIVED') as theirs""")
                .bind("appointment", appointment)
                .bind("donor", donor)
                .bind("session", session)
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<UUID> holder(DonationNumber number) {
        return database.sql("""
                        select donor from donation where donation = :donation
                        union
                        select donor from collection where donation = :donation and state <> 'FAILED'
                        limit 1""")
                .bind("donation", number.value())
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Mono<Taken> find(UUID collection) {
        return database.sql("""
                        select collection, session, collection.donor, donation, kind, bag_type, bag_lot, bag_expires_on, started_at,
                               state, version, content, collection.designation, designated_use, patient_authority,
                               patient_number, hospital, coalesce(crosses_over, false) as crosses_over, wanted_until
                        from collection left join designation on designation.designation = collection.designation
                        where collection = :collection""")
                .bind("collection", collection)
                .mapProperties(CollectionRow.class)
                .one()
                .map(CollectionRow::taken);
    }

    @Override
    public Mono<String> venue(UUID venue) {
        return database.sql("select name from venue where venue = :venue")
                .bind("venue", venue)
                .mapValue(String.class)
                .one();
    }

    @Override
    public Mono<Void> add(Collection started, Recording recording, Act act) {
        return events.publish(started, "CollectionStarted", event(started, recording), act)
                .then(insert(started, recording));
    }

    @Override
    public Mono<Void> end(Collection after, EndDraft draft, @Nullable DiscardReason discard, Instant endedAt, Act act) {
        var event = new CollectionEnded(
                after.collection(),
                after.session(),
                after.donation(),
                draft.flow(),
                draft.volumeMl(),
                discard,
                draft.apheresis(),
                endedAt);
        return events.publish(after, "CollectionEnded", event, act)
                .then(database.sql("""
                                update collection set state = :state, version = :version, ended_at = :endedAt,
                                       volume_ml = :volumeMl, outcome = :outcome, discard = :discard
                                where collection = :collection""")
                        .bind("state", after.state().name())
                        .bind("version", after.version())
                        .bind("endedAt", endedAt)
                        .bind("volumeMl", draft.volumeMl())
                        .bind("outcome", draft.flow().name())
                        .bind("discard", name(discard))
                        .bind("collection", after.collection())
                        .then());
    }

    @Override
    public Mono<Void> fail(Collection after, FailReason reason, Act act) {
        var event = new CollectionFailed(after.collection(), after.session(), after.donation(), reason, act.at());
        return events.publish(after, "CollectionFailed", event, act)
                .then(database.sql("""
                                update collection set state = 'FAILED', version = :version, ended_at = :endedAt
                                where collection = :collection""")
                        .bind("version", after.version())
                        .bind("endedAt", act.at())
                        .bind("collection", after.collection())
                        .then());
    }

    private static CollectionStarted event(Collection started, Recording recording) {
        var draft = recording.draft();
        return new CollectionStarted(
                started.collection(),
                started.session(),
                started.donor(),
                draft.appointment(),
                started.donation(),
                started.kind(),
                draft.bag().type(),
                draft.bag().lot(),
                draft.bag().expiresOn(),
                draft.arm(),
                draft.scale(),
                recording.offline(),
                draft.consent(),
                draft.anticoagulant(),
                recording.startedAt());
    }

    private Mono<Void> insert(Collection started, Recording recording) {
        var draft = recording.draft();
        var appointment = draft.appointment();
        var designation = draft.designation();
        return database.sql("""
                        insert into collection (collection, session, donor, appointment, kind, donation, checked_by, bag_type,
                               bag_lot, bag_expires_on, arm, scale, started_at, state, version, content, consent, designation)
                        values (:collection, :session, :donor, :appointment, :kind, :donation, :checkedBy, :bagType, :bagLot,
                               :bagExpiresOn, :arm, :scale, :startedAt, 'STARTED', :version, :content, :consent, :designation)""")
                .bind("collection", started.collection())
                .bind("session", started.session())
                .bind("donor", started.donor())
                .bind("appointment", orNull(UUID.class, appointment))
                .bind("kind", started.kind().name())
                .bind("donation", started.donation().value())
                .bind("checkedBy", recording.checkedBy().value())
                .bind("bagType", draft.bag().type())
                .bind("bagLot", draft.bag().lot())
                .bind("bagExpiresOn", draft.bag().expiresOn())
                .bind("arm", draft.arm().name())
                .bind("scale", draft.scale())
                .bind("startedAt", started.startedAt())
                .bind("version", started.version())
                .bind("content", text(recording.content()))
                .bind("consent", text(draft.consent()))
                .bind("designation", designation == null ? Parameters.in(UUID.class) : Parameters.in(designation))
                .then();
    }
}
