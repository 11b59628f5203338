package org.bloodstream.chaos.state;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A connection to each service's database, in one read-only look or, for planting, in a transaction that is never committed. */
public record Databases(Map<String, Connection> connections) implements AutoCloseable {
    /** Every service with a database, by the service's name. */
    public static final List<String> SERVICES =
            List.of("donor-management", "blood-production", "lims-bridge", "epr-bridge", "outcome");

    /**
     * @param password of the superuser
     * @throws SQLException when one of them cannot be reached
     */
    public static Databases open(int port, String password) throws SQLException {
        var connections = new LinkedHashMap<String, Connection>();
        for (var service : SERVICES) {
            connections.put(service, connect(port, service, password));
        }
        return new Databases(connections);
    }

    /** To the database of one service. */
    public static Connection connect(int port, String service, String password) throws SQLException {
        var database = service.replace('-', '_');
        var properties = new Properties();
        properties.put("user", "postgres");
        properties.put("password", password);
        properties.put("connectTimeout", "5");
        properties.put("socketTimeout", "60");
        var connection =
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
        connection.setAutoCommit(false);
        return connection;
    }

    /** The connection to a service's database. */
    public Connection of(String service) {
        var connection = connections.get(service);
        if (connection == null) throw new IllegalArgumentException("no database of " + service);
        return connection;
    }

    /** Undoes everything that was done, and begins anew. */
    public void rollback() throws SQLException {
        for (var connection : connections.values()) connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections.values()) {
            connection.rollback();
            connection.close();
        }
    }
}
