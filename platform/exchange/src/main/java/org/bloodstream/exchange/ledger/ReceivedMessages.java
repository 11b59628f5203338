package org.bloodstream.exchange.ledger;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.exchange.hl7.Header;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What came in. Rows are written once, together with their answer, and never change. */
public final class ReceivedMessages {
    private static final String FIRST = """
            SELECT content_sha256, acknowledgements FROM exchange_received
            WHERE sender_application = :application AND sender_facility = :facility AND control_id = :control
              AND holds_key
            """;
    private static final String FILE = """
            INSERT INTO exchange_received (message, sender_application, sender_facility, control_id, holds_key, type, state,
              errors, content, content_sha256, acknowledgements, about, received_at)
            VALUES (:message, :application, :facility, :control, :holds_key, :type, :state,
              CAST(:errors AS jsonb), :content, :sha256, :acknowledgements, :about, :at)
            ON CONFLICT DO NOTHING
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    public ReceivedMessages(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Empty when no message with the header's key was filed yet. */
    public Mono<FirstAnswer> first(Header header) {
        return database.sql(FIRST)
                .bind("application", header.application())
                .bind("facility", header.facility())
                .bind("control", header.controlId())
                .map(ReceivedMessages::firstAnswer)
                .one();
    }

    /** Fails with {@link AlreadyFiledException} when another transaction has taken the key meanwhile. */
    public Mono<Void> file(Arrival arrival, Header header, Filing filing) {
        var insert = database.sql(FILE)
                .bind("message", arrival.message())
                .bind("application", header.application())
                .bind("facility", header.facility())
                .bind("control", header.controlId())
                .bind("holds_key", filing.holdsKey())
                .bind("type", header.type())
                .bind("state", filing.state().name())
                .bind("errors", json.writeValueAsString(filing.errors()))
                .bind("content", arrival.content())
                .bind("sha256", arrival.sha256())
                .bind("acknowledgements", filing.acknowledgements().toArray(String[]::new))
                .bind("at", arrival.at());
        var about = filing.about();
        var complete = about == null ? insert.bindNull("about", UUID.class) : insert.bind("about", about);
        return complete.fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(AlreadyFiledException::new))
                .then();
    }

    private static FirstAnswer firstAnswer(Readable row) {
        return new FirstAnswer(
                Objects.requireNonNull(row.get("content_sha256", String.class)),
                List.of(Objects.requireNonNull(row.get("acknowledgements", String[].class))));
    }
}
