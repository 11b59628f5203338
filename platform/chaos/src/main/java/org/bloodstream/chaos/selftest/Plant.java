package org.bloodstream.chaos.selftest;

import java.sql.SQLException;
import org.bloodstream.chaos.check.Violation;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.state.Databases;

/**
 * A bug, planted into a real platform's databases within transactions that are rolled back, or into its record.
 *
 * @param invariant that must notice it
 * @param words that what it says must contain; empty where any will do
 */
record Plant(String name, String invariant, String words, Planting planting) {
    Plant(String name, String invariant, Planting planting) {
        this(name, invariant, "", planting);
    }

    /** Plants the bug. */
    interface Planting {
        /** The record as it is to be read; databases are changed in place. */
        Evidence in(Databases databases, Evidence evidence) throws SQLException;
    }

    /** The same bug, which others would notice too: only what says these words has caught it. */
    Plant saying(String what) {
        return new Plant(name, invariant, what, planting);
    }

    /** Whether this violation is of the bug. */
    boolean isCaughtBy(Violation violation) {
        return violation.invariant().equals(invariant) && violation.what().contains(words);
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
