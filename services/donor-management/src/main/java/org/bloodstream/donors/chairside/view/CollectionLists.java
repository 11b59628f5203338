package org.bloodstream.donors.chairside.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.application.CollectionTasks;
import org.bloodstream.donors.chairside.domain.CollectionState;
import org.bloodstream.donors.chairside.domain.DiscardReason;
import org.bloodstream.donors.chairside.domain.Flow;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class CollectionLists {
    private final DatabaseClient database;

    CollectionLists(DatabaseClient database) {
        this.database = database;
    }

    /** Latest first; empty when there is no such session. */
    Mono<List<Listed>> of(UUID session) {
        return database.sql("select session from donation_session where session = :session")
                .bind("session", session)
                .mapValue(UUID.class)
                .one()
                .flatMap(_ -> database.sql("""
                                select collection, donor, donation, kind, state, started_at, ended_at, volume_ml, outcome, discard
                                from collection where session = :session order by started_at desc, collection""")
                        .bind("session", session)
                        .mapProperties(ListedRow.class)
                        .all()
                        .map(ListedRow::listed)
                        .collectList());
    }

    /** Open ones, oldest first, at most 200. */
    Mono<List<OpenTask>> openTasks() {
        return database.sql("""
                        select task, kind, session, collection, donor, donation, first_donor, codes, raised_at
                        from collection_task where closed_at is null order by raised_at, task limit 200""")
                .mapProperties(TaskRow.class)
                .all()
                .map(TaskRow::open)
                .collectList();
    }

    record Listed(
            UUID collection,
            UUID donor,
            DonationNumber donation,
            String printed,
            DonationKind kind,
            CollectionState state,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer volumeMl,
            @Nullable Flow outcome,
            @Nullable DiscardReason discard) {}

    /** @param firstDonor who has the number */
    record OpenTask(
            UUID task,
            CollectionTasks.Kind kind,
            UUID session,
            UUID collection,
            UUID donor,
            @Nullable DonationNumber donation,
            @Nullable UUID firstDonor,
            List<String> codes,
            Instant raisedAt) {}

    record ListedRow(
            UUID collection,
            UUID donor,
            String donation,
            String kind,
            String state,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer volumeMl,
            @Nullable String outcome,
            @Nullable String discard) {
        Listed listed() {
            var number = new DonationNumber(donation);
            return new Listed(
                    collection,
                    donor,
                    number,
                    number.printed(),
                    DonationKind.valueOf(kind),
                    CollectionState.valueOf(state),
                    startedAt,
                    endedAt,
                    volumeMl,
                    outcome == null ? null : Flow.valueOf(outcome),
                    discard == null ? null : DiscardReason.valueOf(discard));
        }
    }

    record TaskRow(
            UUID task,
            String kind,
            UUID session,
            UUID collection,
            UUID donor,
            @Nullable String donation,
            @Nullable UUID firstDonor,
            String[] codes,
            Instant raisedAt) {
        OpenTask open() {
            return new OpenTask(
                    task,
                    CollectionTasks.Kind.valueOf(kind),
                    session,
                    collection,
                    donor,
                    donation == null ? null : new DonationNumber(donation),
                    firstDonor,
                    Arrays.asList(codes),
                    raisedAt);
        }
    }
}
