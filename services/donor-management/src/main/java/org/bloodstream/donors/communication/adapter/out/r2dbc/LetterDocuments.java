package org.bloodstream.donors.communication.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.orNull;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.communication.domain.Document;
import org.bloodstream.donors.communication.domain.Document.EMail;
import org.bloodstream.donors.communication.domain.Document.Print;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Every document that was made of a letter, one for each attempt: what was sent is evidence. */
@Repository
class LetterDocuments {
    private final DatabaseClient database;

    LetterDocuments(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> keep(UUID letter, Document document, Instant at) {
        return switch (document) {
            case EMail(var address, var subject, var text) -> insert(letter, List.of(address), subject, text, null, at);
            case Print(var address, var subject, var text, var pdf) -> insert(letter, address, subject, text, pdf, at);
        };
    }

    private Mono<Void> insert(
            UUID letter, List<String> address, String subject, String text, byte @Nullable [] pdf, Instant at) {
        return database.sql("""
                        insert into letter_document (letter, number, address, subject, text, pdf, produced_at)
                        values (:letter, (select count(*) + 1 from letter_document where letter = :letter),
                                :address, :subject, :text, :pdf, :at)""")
                .bind("letter", letter)
                .bind("address", address.toArray(String[]::new))
                .bind("subject", subject)
                .bind("text", text)
                .bind("pdf", orNull(ByteBuffer.class, pdf == null ? null : ByteBuffer.wrap(pdf)))
                .bind("at", at)
                .then();
    }
}
