package org.bloodstream.donors.offlinecheck.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What has come in of a session whose site had no connection: what was taken, what was refused and why, and what is held. */
@Repository
class OfflineOfSession {
    private final DatabaseClient database;

    OfflineOfSession(DatabaseClient database) {
        this.database = database;
    }

    /** Each list oldest first; empty when there is no such session. */
    Mono<Synced> of(UUID session) {
        return database.sql("select session from donation_session where session = :session")
                .bind("session", session)
                .mapValue(UUID.class)
                .one()
                .flatMap(_ -> Mono.zip(checks(session), collections(session), refused(session)))
                .map(found -> new Synced(found.getT1(), found.getT2(), found.getT3()));
    }

    private Mono<List<Check>> checks(UUID session) {
        return database.sql("""
                        select id, donor, checked_at, checked_by, told, judged from offline_check
                        where session = :session order by checked_at, id""")
                .bind("session", session)
                .mapProperties(Check.class)
                .all()
                .collectList();
    }

    private Mono<List<Given>> collections(UUID session) {
        return database.sql("""
                        select collection, donor, donation, state, started_at, volume_ml,
                               exists (select from offline_check_task t
                                       where t.kind = 'BLOOD_HELD' and t.about = c.collection)
                               or exists (select from collection_task t
                                          where t.kind = 'NUMBER_OF_TWO_DONORS' and t.donation = c.donation) as held
                        from collection c where session = :session and content is not null
                        order by started_at, collection""")
                .bind("session", session)
                .mapProperties(GivenRow.class)
                .all()
                .map(GivenRow::given)
                .collectList();
    }

    private Mono<List<Refused>> refused(UUID session) {
        return database.sql("""
                        select task, 'COLLECTION' as what, donor, donation, codes, raised_at, words from collection_task
                        where session = :session and content is not null
                        union all
                        select task, 'HEALTH_CHECK', donor, donation, codes, raised_at, words from offline_check_task
                        where session = :session and kind = 'NOT_JUDGED'
                        order by raised_at, task""")
                .bind("session", session)
                .mapProperties(RefusedRow.class)
                .all()
                .map(RefusedRow::refused)
                .collectList();
    }

    record Synced(List<Check> checks, List<Given> collections, List<Refused> refused) {}

    /** @param told what the donor was told, and what the rules of that day say */
    record Check(UUID id, UUID donor, Instant checkedAt, String checkedBy, String told, String judged) {}

    /** @param held every component of it was put on hold: the hold may have been lifted since */
    record Given(
            UUID collection,
            UUID donor,
            DonationNumber donation,
            String printed,
            String state,
            Instant startedAt,
            @Nullable Integer volumeMl,
            boolean held) {}

    /** @param words how it ended; absent while it is open */
    record Refused(
            UUID task,
            String what,
            UUID donor,
            @Nullable String donation,
            List<String> codes,
            Instant raisedAt,
            @Nullable String words) {
        /** Words may be about a person's health. */
        @Override
        public String toString() {
            return "Refused[" + task + "]";
        }
    }

    record GivenRow(
            UUID collection,
            UUID donor,
            String donation,
            String state,
            Instant startedAt,
            @Nullable Integer volumeMl,
            boolean held) {
        Given given() {
            var number = new DonationNumber(donation);
            return new Given(collection, donor, number, number.printed(), state, startedAt, volumeMl, held);
        }
    }

    record RefusedRow(
            UUID task,
            String what,
            UUID donor,
            @Nullable String donation,
            String[] codes,
            Instant raisedAt,
            @Nullable String words) {
        Refused refused() {
            return new Refused(task, what, donor, donation, Arrays.asList(codes), raisedAt, words);
        }
    }
}
