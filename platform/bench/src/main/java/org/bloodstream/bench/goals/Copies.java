package org.bloodstream.bench.goals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.blood.RegionalTime;

/**
 * Donations that went the way of a template, under numbers of their own and collected some days before it: every event of it appended
 * by the journal's own function, and its rows beside them.
 */
record Copies(Database database) {
    private static final String NUMBERS =
            "(SELECT '%s' || lpad(n::text, 6, '0') AS number FROM generate_series(%d, %d) n) copy";
    private static final String EVENTS = """
            WITH shape AS MATERIALIZED (SELECT * FROM journal WHERE (stream, subject) IN (%1$s))
            SELECT journal_append(
                     json_build_object('actor', 'bench', 'purpose', 'direct-care', 'at', now()),
                     (SELECT json_agg(json_build_object(
                               'id', gen_random_uuid(), 'stream', stream, 'subject', replace(subject, '%2$s', number),
                               'version', subject_version, 'type', type, 'schemaVersion', schema_version,
                               'data', %3$s::json)) FROM shape))
              FROM %4$s""";
    private static final String ROWS = """
            INSERT INTO %1$s SELECT made.* FROM %1$s template, %4$s, LATERAL jsonb_populate_record(
                template, jsonb_build_object('donation', number, '%5$s', template.%5$s - interval '%3$d days'%6$s)) made
             WHERE template.donation = '%2$s'""";
    private static final String PACK = ", 'component', number || substr(template.component, 14)";
    private static final DateTimeFormatter ON_LABEL = DateTimeFormatter.ofPattern("'&>0'yyDDDHHmm");
    private static final String EXPIRIES =
            "SELECT DISTINCT data ->> 'expiresAt' FROM journal WHERE stream = 'component' AND type = 'ComponentProcessed' AND subject IN (%s)";

    /**
     * @param facility and year, with which the copies' numbers begin
     * @param first sequence number of theirs, to {@code last}
     * @param days before the template that they were collected
     */
    void make(Template template, String facility, int first, int last, int days) {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            var numbers = NUMBERS.formatted(facility, first, last);
            var donation = template.donation();
            run(connection, ROWS.formatted("donation", donation, days, numbers, "collected_at", ""));
            run(connection, ROWS.formatted("component", donation, days, numbers, "expires_at", PACK));
            run(connection, EVENTS.formatted(subjects(template), donation, data(connection, template, days), numbers));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subjects(Template template) {
        return Stream.concat(
                        Stream.of("testing", "marker").map(stream -> pair(stream, template.donation())),
                        template.packs().stream()
                                .flatMap(pack -> Stream.of(pair("component", pack), pair("label", pack))))
                .collect(Collectors.joining(","));
    }

    private static String pair(String stream, String subject) {
        return "('%s','%s')".formatted(stream, subject);
    }

    /** The event's data with the copy's number and times in it. */
    private static String data(Connection connection, Template template, int days) throws SQLException {
        var data = "replace(data::text, '%s', number)".formatted(template.donation());
        for (var time : times(connection, template, days).entrySet())
            data = "replace(%s, '%s', '%s')".formatted(data, time.getKey(), time.getValue());
        return data;
    }

    private static Map<String, String> times(Connection connection, Template template, int days) throws SQLException {
        var earlier = Duration.ofDays(days);
        var times = new LinkedHashMap<String, String>();
        var collected = template.collectedAt();
        times.put(collected.toString(), collected.minus(earlier).toString());
        if (template.packs().isEmpty()) return times;
        var packs = template.packs().stream().map("'%s'"::formatted).collect(Collectors.joining(","));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(EXPIRIES.formatted(packs))) {
            while (rows.next()) {
                var expiry = Instant.parse(rows.getString(1));
                times.put(expiry.toString(), expiry.minus(earlier).toString());
                times.put(onLabel(expiry), onLabel(expiry.minus(earlier)));
            }
        }
        return times;
    }

    /** As the label's expiry is written (ISBT 128, structure 005). */
    private static String onLabel(Instant expiry) {
        return ON_LABEL.format(expiry.atZone(RegionalTime.ZONE));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
