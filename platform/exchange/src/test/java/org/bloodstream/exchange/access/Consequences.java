package org.bloodstream.exchange.access;

import static org.bloodstream.testkit.access.MllpTable.NOT_LISTENED_TO;
import static org.bloodstream.testkit.access.MllpTable.TAKEN;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a bridge has kept of a message, beside what it answered. */
final class Consequences {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String MISNAMED = "sender-not-of-certificate";
    /** By a text of the message: what has no header has no MSH-10. */
    private static final String KEPT = """
            SELECT message, state, holds_key, errors::text AS errors FROM exchange_received
            WHERE position(convert_to(:text, 'UTF8') IN content) > 0
            """;

    private final DatabaseClient database;
    private final Journal journal;
    private final MeterRegistry meters;

    Consequences(DatabaseClient database, Journal journal, MeterRegistry meters) {
        this.database = database;
        this.journal = journal;
        this.meters = meters;
    }

    /** Messages that came in a name that is not their sender's, as they are counted. */
    double misnamed() {
        return meters.get("bloodstream.exchange.received.misnamed").counter().count();
    }

    /**
     * What is not as it must be after a message that became this.
     *
     * @param became as the table says it
     * @param id its MSH-10, which stands in it somewhere
     * @param misnamed the count before
     */
    List<String> wrong(String became, String id, Fresh message, double misnamed) {
        var wrong = new ArrayList<String>();
        var taken = became.equals(TAKEN);
        if (message.effect().test(id) != taken) wrong.add(taken ? "it has no effect" : "it has an effect");
        if (misnamed() != misnamed + (became.equals(MISNAMED) ? 1 : 0)) wrong.add("it is not counted right");
        var kept = kept(id);
        if (kept.size() != (became.equals(NOT_LISTENED_TO) ? 0 : 1)) wrong.add("it is kept " + kept.size() + " times");
        for (var row : kept) {
            var state = taken ? "ACCEPTED" : "REFUSED";
            if (!row.state().equals(state)) wrong.add("it is kept as " + row.state());
            if (!taken && !row.errors().contains('"' + became + '"')) wrong.add("it is kept with " + row.errors());
            if (became.equals(MISNAMED) && row.holdsKey()) wrong.add("it takes a message's key");
            if (!told(row.message()).equals(List.of(state))) wrong.add("the journal tells " + told(row.message()));
        }
        return wrong;
    }

    private List<Kept> kept(String text) {
        return Objects.requireNonNull(database.sql(KEPT)
                .bind("text", text)
                .map(row -> new Kept(
                        Objects.requireNonNull(row.get("message", UUID.class)),
                        Objects.requireNonNull(row.get("state", String.class)),
                        Boolean.TRUE.equals(row.get("holds_key", Boolean.class)),
                        Objects.requireNonNull(row.get("errors", String.class))))
                .all()
                .collectList()
                .block(PATIENCE));
    }

    private List<String> told(UUID message) {
        return Objects.requireNonNull(journal.history("exchange", message.toString())
                .map(event -> event.data().path("outcome").asString(""))
                .collectList()
                .block(PATIENCE));
    }

    private record Kept(UUID message, String state, boolean holdsKey, String errors) {}
}
