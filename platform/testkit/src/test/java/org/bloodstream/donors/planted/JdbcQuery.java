package org.bloodstream.donors.planted;

import java.sql.Connection;
import java.sql.SQLException;

public final class JdbcQuery {
    public boolean open(Connection connection) throws SQLException {
        return !connection.isClosed();
    }
}
