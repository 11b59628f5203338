package org.bloodstream.chaos.state;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Queries in plain JDBC. */
final class Rows {
    private Rows() {}

    /** Makes something of the row at which the result stands. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Connection connection, String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<T>();
            while (result.next()) rows.add(reading.of(result));
            return rows;
        }
    }

    /** Of two columns of text, the first leads to the second. */
    static Map<String, String> map(Connection connection, String sql) throws SQLException {
        var map = new LinkedHashMap<String, String>();
        list(connection, sql, row -> map.put(row.getString(1), row.getString(2)));
        return map;
    }
}
