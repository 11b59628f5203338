package org.bloodstream.journal.wire;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** The database once its journal tables are up to date: whatever uses them depends on this. */
record JournalTables(DatabaseClient database, TransactionalOperator transaction) {}
