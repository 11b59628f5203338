package org.bloodstream.journal.wire;

import static io.r2dbc.spi.ConnectionFactoryOptions.DATABASE;
import static io.r2dbc.spi.ConnectionFactoryOptions.HOST;
import static io.r2dbc.spi.ConnectionFactoryOptions.PASSWORD;
import static io.r2dbc.spi.ConnectionFactoryOptions.PORT;
import static io.r2dbc.spi.ConnectionFactoryOptions.USER;

import io.r2dbc.spi.ConnectionFactoryOptions;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** Brings the journal's tables up to date before anything uses them; apart from the service's own migrations. */
final class JournalMigration {
    private JournalMigration() {}

    /** Over the service's own Flyway connection, or else over that of R2DBC. */
    static void run(@Nullable Flyway ofService, ConnectionFactoryOptions reactive) {
        FluentConfiguration configuration = Flyway.configure();
        if (ofService != null)
            configuration.dataSource(ofService.getConfiguration().getDataSource());
        else configuration.dataSource(url(reactive), text(reactive.getValue(USER)), text(reactive.getValue(PASSWORD)));
        configuration
                .locations("classpath:db/journal")
                .table("journal_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static String url(ConnectionFactoryOptions options) {
        return "jdbc:postgresql://%s:%s/%s"
                .formatted(
                        options.getRequiredValue(HOST),
                        Objects.requireNonNullElse(options.getValue(PORT), 5432),
                        options.getRequiredValue(DATABASE));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
