package org.bloodstream.chaos.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Looks for the marks of spoilt records in every table of a database, whatever it is for. */
public record Marks(String service, Connection connection) {
    /** How a mark begins; nothing else has these letters in it. */
    public static final String BEGINNING = "SPOILT-";

    private static final String IN_HEXADECIMAL = "53504f494c542d";
    private static final String TABLES = """
            SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'""";
    private static final String MARKED = """
            SELECT DISTINCT coalesce(substring(t::text FROM 'SPOILT-[0-9]+-[0-9]+-[0-9]+'), 'bytes') FROM %s t
             WHERE strpos(t::text, '%s') > 0 OR strpos(t::text, '%s') > 0""";

    /** As {@code service table mark}. */
    void into(Set<String> marks) throws SQLException {
        for (var table : Rows.list(connection, TABLES, row -> row.getString(1))) {
            var name = table.substring(table.indexOf('.') + 1);
            Rows.list(connection, MARKED.formatted(table, BEGINNING, IN_HEXADECIMAL), row -> row.getString(1))
                    .forEach(mark -> marks.add("%s %s %s".formatted(service, name, mark)));
        }
    }
}
