package org.bloodstream.chaos.state;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the journal's tables of one service hold. */
record JournalReader(String service, Connection connection) {
    private static final String ENTRIES = """
            SELECT coalesce(p.number, 0), coalesce(encode(p.hash, 'hex'), ''), j.sequence, j.transaction_id::text,
                   j.event_id::text, j.stream, j.subject, j.subject_version, j.type, j.schema_version,
                   (extract(epoch FROM j.occurred_at) * 1000000)::bigint,
                   (extract(epoch FROM j.recorded_at) * 1000000)::bigint, j.actor, j.purpose, j.traceparent, j.data::text
              FROM journal j LEFT JOIN journal_publication p ON p.recorded_at = j.recorded_at AND p.sequence = j.sequence
             ORDER BY p.number NULLS LAST, j.sequence""";
    private static final String SEALS =
            "SELECT batch, first, last, encode(previous, 'hex'), encode(hash, 'hex') FROM journal_seal ORDER BY batch";
    private static final String PENDING = """
            SELECT 'unpublished', (SELECT count(*) FROM journal) - r.published FROM journal_relay r
            UNION ALL SELECT 'unpublished seals', (SELECT coalesce(max(batch), 0) FROM journal_seal) - r.seals_published
                        FROM journal_relay r
            UNION ALL SELECT 'parked', count(*) FROM journal_parked WHERE state = 'PARKED'
            """;

    private static final String PARKED = """
            SELECT subscription, stream, partition, kafka_offset, id::text, state, coalesce(closed_by, '') FROM journal_parked""";

    List<Entry> entries() throws SQLException {
        return Rows.list(connection, ENTRIES, this::entry);
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                service,
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getLong(8),
                row.getString(9),
                row.getInt(10),
                row.getLong(11),
                row.getLong(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getString(16));
    }

    List<Seal> seals() throws SQLException {
        return Rows.list(
                connection,
                SEALS,
                row -> new Seal(
                        service, row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4), row.getString(5)));
    }

    void versions(Map<String, Long> into) throws SQLException {
        Rows.list(
                connection,
                "SELECT stream, subject, version FROM journal_subject",
                row -> into.put(service + " " + row.getString(1) + " " + row.getString(2), row.getLong(3)));
    }

    List<Lane> lanes() throws SQLException {
        var lanes = new ArrayList<Lane>();
        for (var json : Rows.list(connection, "SELECT lanes::text FROM journal_relay", row -> row.getString(1))) {
            JsonMapper.shared()
                    .readValue(json, new TypeReference<Map<String, long[]>>() {})
                    .forEach((stream, numbers) -> {
                        for (var partition = 0; partition < numbers.length; partition++)
                            lanes.add(new Lane(service, stream, partition, numbers[partition]));
                    });
        }
        return lanes;
    }

    List<Position> positions() throws SQLException {
        return Rows.list(
                connection,
                "SELECT subscription, source, stream, partition, last_number FROM journal_position",
                row -> new Position(
                        service, row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getLong(5)));
    }

    List<Parked> parked() throws SQLException {
        return Rows.list(
                connection,
                PARKED,
                row -> new Parked(
                        service,
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)));
    }

    List<Pending> pending() throws SQLException {
        return Rows.list(connection, PENDING, row -> new Pending(service, row.getString(1), row.getLong(2)));
    }
}
