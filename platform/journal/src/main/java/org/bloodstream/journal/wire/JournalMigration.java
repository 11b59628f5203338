package org.bloodstream.journal.wire;

import static io.r2dbc.spi.ConnectionFactoryOptions.DATABASE;
import static io.r2dbc.spi.ConnectionFactoryOptions.HOST;
import static io.r2dbc.spi.ConnectionFactoryOptions.PASSWORD;
import static io.r2dbc.spi.ConnectionFactoryOptions.PORT;
import static io.r2dbc.spi.ConnectionFactoryOptions.SSL;
import static io.r2dbc.spi.ConnectionFactoryOptions.USER;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** Brings the journal's tables up to date before anything uses them; apart from the service's own migrations. */
final class JournalMigration {
    private static final List<String> TLS =
            List.of("sslMode", "sslRootCert", "sslCert", "sslKey", "sslPassword", "sslNegotiation");
    private static final String VERIFY_FULL = "verify-full";

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

    static String url(ConnectionFactoryOptions options) {
        var tls = tls(options);
        return "jdbc:postgresql://%s:%s/%s%s"
                .formatted(
                        options.getRequiredValue(HOST),
                        Objects.requireNonNullElse(options.getValue(PORT), 5432),
                        options.getRequiredValue(DATABASE),
                        tls.isEmpty() ? "" : "?" + tls);
    }

    /** As R2DBC was told: whoever checks the server there checks it here. */
    private static String tls(ConnectionFactoryOptions options) {
        var told = new LinkedHashMap<String, String>();
        TLS.forEach(name -> {
            var value = text(options.getValue(Option.valueOf(name)));
            // The JDBC driver's names are the same, in small letters.
            if (!value.isEmpty()) told.put(name.toLowerCase(Locale.ROOT), value);
        });
        if (Boolean.parseBoolean(text(options.getValue(SSL)))) told.putIfAbsent("sslmode", VERIFY_FULL);
        // Without a root of its own R2DBC trusts the JVM's.
        if (VERIFY_FULL.equals(told.get("sslmode")) && !told.containsKey("sslrootcert"))
            told.put("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
        return told.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
