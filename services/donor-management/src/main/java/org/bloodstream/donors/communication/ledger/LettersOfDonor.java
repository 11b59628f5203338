package org.bloodstream.donors.communication.ledger;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.communication.domain.LetterState;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A donor's letters, as a donor carer reads them. */
@Repository
class LettersOfDonor {
    private final DatabaseClient database;

    LettersOfDonor(DatabaseClient database) {
        this.database = database;
    }

    /** Under every number of the person, latest first; empty when there is no such donor. */
    Mono<Letters> find(UUID donor) {
        return database.sql("select donor from donor where donor = :donor")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .one()
                .flatMap(known -> lines(known).collectList().map(items -> new Letters(known, items)));
    }

    private Flux<One> lines(UUID donor) {
        return database.sql("""
                        select letter, kind, coalesce(channel, 'NONE') as channel, state, trouble, cancelled_for, reason,
                               receipt, requested_at, closed_at
                        from letter where donor in (select donor_records(:donor)) order by requested_at desc, letter""")
                .bind("donor", donor)
                .mapProperties(OneRow.class)
                .all()
                .map(OneRow::one);
    }

    /** As it was last produced; empty when it was not yet. */
    Mono<Produced> document(UUID letter) {
        return database.sql("""
                        select donor, address, subject, text, pdf
                        from letter_document join letter using (letter) where letter = :letter order by number desc limit 1""")
                .bind("letter", letter)
                .mapProperties(Produced.class)
                .one();
    }

    record Letters(UUID donor, List<One> items) {}

    /** @param reason of a person who cancelled it */
    record One(
            UUID letter,
            LetterKind kind,
            String channel,
            LetterState state,
            @Nullable String trouble,
            @Nullable String cancelledFor,
            @Nullable String reason,
            @Nullable String receipt,
            Instant requestedAt,
            @Nullable Instant closedAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "One[" + letter + "]";
        }
    }

    record OneRow(
            UUID letter,
            String kind,
            String channel,
            String state,
            @Nullable String trouble,
            @Nullable String cancelledFor,
            @Nullable String reason,
            @Nullable String receipt,
            Instant requestedAt,
            @Nullable Instant closedAt) {
        One one() {
            return new One(
                    letter,
                    LetterKind.valueOf(kind),
                    channel,
                    LetterState.valueOf(state),
                    trouble,
                    cancelledFor,
                    reason,
                    receipt,
                    requestedAt,
                    closedAt);
        }
    }

    /** @param donor whose letter it is */
    record Produced(
            UUID donor,
            String[] address,
            String subject,
            String text,
            @Nullable ByteBuffer pdf) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Produced[…]";
        }
    }
}
