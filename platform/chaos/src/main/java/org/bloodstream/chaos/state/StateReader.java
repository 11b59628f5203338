package org.bloodstream.chaos.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bloodstream.chaos.evidence.Digest;

/** Reads the final state from the databases. */
public record StateReader(Databases databases) {
    private static final List<String> BRIDGES = List.of("lims-bridge", "epr-bridge");
    private static final String UNSENT =
            "SELECT count(*) FROM exchange_outgoing WHERE state IN ('WAITING', 'HANDED_OVER')";
    private static final String MESSAGES =
            "SELECT sender_application || '|' || sender_facility, control_id, holds_key, state, content FROM exchange_received";

    /** @throws SQLException when a database cannot be read */
    public FinalState read() throws SQLException {
        var state = empty();
        for (var service : Databases.SERVICES) {
            journal(service, state);
            new Marks(service, databases.of(service)).into(state.marks());
        }
        for (var bridge : BRIDGES) ledger(bridge, databases.of(bridge), state);
        state.components().putAll(Rows.map(databases.of("blood-production"), "SELECT component, state FROM component"));
        Rows.map(databases.of("blood-production"), "SELECT component, volume_ml::text FROM component")
                .forEach((component, volume) -> state.volumes().put(component, Long.valueOf(volume)));
        state.constituents()
                .putAll(Rows.map(databases.of("blood-production"), "SELECT constituent, pool FROM pool_constituent"));
        state.donations().addAll(texts("blood-production", "SELECT donation FROM donation"));
        state.despatched().addAll(texts("lims-bridge", "SELECT component FROM despatched_component"));
        state.holdings().putAll(Rows.map(databases.of("lims-bridge"), "SELECT component, state FROM holding"));
        state.traced().addAll(texts("outcome", "SELECT event_id::text FROM trace_event"));
        state.opened().addAll(texts("outcome", "SELECT event_id::text FROM record_opening"));
        return state;
    }

    /** How much still waits, and how far every consumer is; a small part of {@link #read()}, for asking often. */
    public FinalState progress() throws SQLException {
        var state = empty();
        for (var service : Databases.SERVICES) standing(new JournalReader(service, databases.of(service)), state);
        for (var bridge : BRIDGES) state.pending().add(unsent(bridge, databases.of(bridge)));
        return state;
    }

    private static FinalState empty() {
        return new FinalState(
                new ArrayList<>(),
                new ArrayList<>(),
                new HashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashSet<>(),
                new HashMap<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new ArrayList<>(),
                new HashSet<>());
    }

    private void journal(String service, FinalState into) throws SQLException {
        var reader = new JournalReader(service, databases.of(service));
        into.journal().addAll(reader.entries());
        into.seals().addAll(reader.seals());
        reader.versions(into.versions());
        standing(reader, into);
        into.answers().addAll(answers(service, databases.of(service)));
    }

    private static void standing(JournalReader reader, FinalState into) throws SQLException {
        into.lanes().addAll(reader.lanes());
        into.positions().addAll(reader.positions());
        into.pending().addAll(reader.pending());
        into.parked().addAll(reader.parked());
    }

    private static List<KeptAnswer> answers(String service, Connection connection) throws SQLException {
        return Rows.list(
                connection,
                "SELECT caller, key, coalesce(status, 0) FROM command_answer",
                row -> new KeptAnswer(service, row.getString(1), row.getString(2), row.getInt(3)));
    }

    private static void ledger(String bridge, Connection connection, FinalState into) throws SQLException {
        into.messages()
                .addAll(Rows.list(
                        connection,
                        MESSAGES,
                        row -> new FiledMessage(
                                bridge,
                                row.getString(1),
                                row.getString(2),
                                row.getBoolean(3),
                                row.getString(4),
                                Digest.of(row.getBytes(5)))));
        into.pending().add(unsent(bridge, connection));
    }

    private static Pending unsent(String bridge, Connection connection) throws SQLException {
        var count = Rows.list(connection, UNSENT, row -> row.getLong(1)).getFirst();
        return new Pending(bridge, "unsent", count);
    }

    private Set<String> texts(String service, String sql) throws SQLException {
        return new HashSet<>(Rows.list(databases.of(service), sql, row -> row.getString(1)));
    }
}
