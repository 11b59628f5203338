package org.bloodstream.journal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.ConnectionFactoryOptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JournalMigrationTest {
    @ParameterizedTest
    @CsvSource({
        "r2dbc:postgresql://db/ward, jdbc:postgresql://db:5432/ward",
        "r2dbc:postgresql://db:5433/ward?sslMode=require, jdbc:postgresql://db:5433/ward?sslmode=require",
        "r2dbc:postgresql://db/ward?sslMode=verify-full&sslRootCert=/etc/database-ca/ca.crt, jdbc:postgresql://db:5432/ward?sslmode=verify-full&sslrootcert=%2Fetc%2Fdatabase-ca%2Fca.crt",
        "r2dbc:postgresql://db/ward?sslMode=verify-full, jdbc:postgresql://db:5432/ward?sslmode=verify-full&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory",
        "r2dbcs:postgresql://db/ward, jdbc:postgresql://db:5432/ward?sslmode=verify-full&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory",
        "r2dbc:postgresql://db/ward?sslMode=verify-ca&sslRootCert=ca.crt&sslCert=own.crt&sslKey=own.key, jdbc:postgresql://db:5432/ward?sslmode=verify-ca&sslrootcert=ca.crt&sslcert=own.crt&sslkey=own.key"
    })
    void whoever_checks_the_server_for_events_checks_it_for_migrations(String reactive, String jdbc) {
        assertThat(JournalMigration.url(ConnectionFactoryOptions.parse(reactive)))
                .isEqualTo(jdbc);
    }
}
