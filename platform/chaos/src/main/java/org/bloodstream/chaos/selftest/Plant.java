package org.bloodstream.chaos.selftest;

import java.sql.SQLException;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.Databases;

/**
 * A bug, planted into a real platform's databases within transactions that are rolled back, or into its record.
 *
 * @param invariant that must notice it
 */
record Plant(String name, String invariant, Planting planting) {
    /** Plants the bug. */
    interface Planting {
        /** The record as it is to be read; databases are changed in place. */
        Evidence in(Databases databases, Evidence evidence) throws SQLException;
    }

    /** A bug in a service's database; the statement must change something. */
    static Plant sql(String name, String invariant, String service, String statement) {
        return new Plant(name, invariant, (databases, evidence) -> {
            try (var sql = databases.of(service).createStatement()) {
                // Neither triggers nor foreign keys stand in the way of a bug.
                sql.execute("SET LOCAL session_replication_role = replica");
                if (sql.executeUpdate(statement) == 0) {
                    throw new IllegalStateException("nothing was there to plant it in: " + name);
                }
            }
            return evidence;
        });
    }
}
