package org.bloodstream.journal.wire;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the journal's tables up to date before anything uses them; apart from the service's own migrations. */
final class JournalMigration {
    private JournalMigration() {}

    static void run(DataSource database) {
        migrate(Flyway.configure().dataSource(database));
    }

    static void run(String url, String user, String password) {
        migrate(Flyway.configure().dataSource(url, user, password));
    }

    private static void migrate(org.flywaydb.core.api.configuration.FluentConfiguration database) {
        database.locations("classpath:db/journal")
                .table("journal_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
