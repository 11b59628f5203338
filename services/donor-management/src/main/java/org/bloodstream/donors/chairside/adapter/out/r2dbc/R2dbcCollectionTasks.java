package org.bloodstream.donors.chairside.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.orNull;
import static org.bloodstream.donors.rows.Columns.text;

import java.util.Collection;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.application.CollectionTasks;
import org.bloodstream.journal.Act;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcCollectionTasks implements CollectionTasks {
    private final DatabaseClient database;

    R2dbcCollectionTasks(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Boolean> isRaised(Trouble trouble) {
        return database.sql("""
                        select exists (select from collection_task where collection = :collection and kind = :kind)
                        as raised""")
                .bind("collection", trouble.collection())
                .bind("kind", trouble.kind().name())
                .mapValue(Boolean.class)
                .one();
    }

    /** What was raised first stays as it was; only why it is refused now is kept anew. */
    @Override
    public Mono<UUID> raise(Trouble trouble, Act act) {
        var donation = trouble.donation();
        return database.sql("""
                        insert into collection_task (task, kind, session, collection, donor, donation, first_donor, codes,
                               content, raised_by, raised_at)
                        values (:task, :kind, :session, :collection, :donor, :donation, :firstDonor, :codes, :content, :by, :at)
                        on conflict (collection, kind) do update set codes = excluded.codes
                        returning task""")
                .bind("task", UUID.randomUUID())
                .bind("kind", trouble.kind().name())
                .bind("session", trouble.session())
                .bind("collection", trouble.collection())
                .bind("donor", trouble.donor())
                .bind("donation", text(donation == null ? null : donation.value()))
                .bind("firstDonor", orNull(UUID.class, trouble.firstDonor()))
                .bind("codes", trouble.codes().toArray(String[]::new))
                .bind("content", text(trouble.content()))
                .bind("by", act.actor())
                .bind("at", act.at())
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Mono<Boolean> isOfTwoDonors(DonationNumber number) {
        return database.sql("""
                        select exists (select from collection_task
                                       where donation = :donation and kind = 'NUMBER_OF_TWO_DONORS'
                                         and content is not null and closed_at is null) as of_two""")
                .bind("donation", number.value())
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Void> settle(UUID collection, Act act) {
        return database.sql("""
                        update collection_task set closed_by = :by, closed_at = :at, words = 'Taken after all'
                        where collection = :collection and closed_at is null""")
                .bind("by", act.actor())
                .bind("at", act.at())
                .bind("collection", collection)
                .then();
    }

    @Override
    public Flux<String> refused(UUID session, Collection<UUID> donors) {
        return database.sql("""
                        select content from collection_task
                        where session = :session and donor = any(:donors) and kind = 'REFUSED_OFFLINE'
                          and content is not null and closed_at is null order by raised_at, task""")
                .bind("session", session)
                .bind("donors", donors.toArray(UUID[]::new))
                .mapValue(String.class)
                .all();
    }
}
