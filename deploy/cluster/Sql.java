import java.sql.DriverManager;
import java.sql.SQLException;

/** Runs each argument but the first, which is a JDBC address, as a statement; prints the first column of what it gives. */
void main(String... arguments) throws SQLException {
    try (var connection = DriverManager.getConnection(arguments[0]); var statement = connection.createStatement()) {
        for (var sql : java.util.Arrays.asList(arguments).subList(1, arguments.length)) {
            if (!statement.execute(sql)) continue;
            for (var rows = statement.getResultSet(); rows.next(); ) System.out.println(rows.getString(1));
        }
    }
}
