package org.bloodstream.embedded;

import java.sql.Connection;
import java.sql.SQLException;

/** Databases and their owners, over a superuser's connection. */
public final class Databases {
    private Databases() {}

    /** Makes the database and its owner where they are not there yet, and sets the owner's password. */
    public static void ensure(Connection connection, String database, String owner, String password)
            throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", owner)) {
            run(connection, "CREATE ROLE %s LOGIN".formatted(quoted(owner)));
        }
        run(connection, "ALTER ROLE %s PASSWORD '%s'".formatted(quoted(owner), password.replace("'", "''")));
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            run(connection, "CREATE DATABASE %s OWNER %s".formatted(quoted(database), quoted(owner)));
        }
    }

    /** Drops the database, whoever is connected to it. */
    public static void drop(Connection connection, String database) throws SQLException {
        run(connection, "DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(quoted(database)));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
