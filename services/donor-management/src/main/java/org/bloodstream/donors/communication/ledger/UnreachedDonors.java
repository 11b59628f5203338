package org.bloodstream.donors.communication.ledger;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Whose letters need a person, so that a person can ring. */
@Repository
class UnreachedDonors {
    private final DatabaseClient database;

    UnreachedDonors(DatabaseClient database) {
        this.database = database;
    }

    /** The urgent first, then the oldest. */
    Flux<Unreached> list(int most) {
        return database.sql("""
                        select letter, donor, kind, trouble,
                               nullif(concat_ws(', ', facts ->> 'when', facts ->> 'where'), '') as about, requested_at
                        from letter
                        where state = 'GIVEN_UP' order by urgent desc, requested_at, letter limit :most""")
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(Row::unreached);
    }

    /**
     * @param donor pseudonym
     * @param about when and where, of a letter about an appointment: what is to be said
     */
    record Unreached(
            UUID letter,
            UUID donor,
            LetterKind kind,
            @Nullable String trouble,
            @Nullable String about,
            Instant requestedAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Unreached[" + letter + "]";
        }
    }

    record Row(
            UUID letter,
            UUID donor,
            String kind,
            @Nullable String trouble,
            @Nullable String about,
            Instant requestedAt) {
        Unreached unreached() {
            return new Unreached(letter, donor, LetterKind.valueOf(kind), trouble, about, requestedAt);
        }
    }
}
