package org.bloodstream.donors.chairside.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
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
}
