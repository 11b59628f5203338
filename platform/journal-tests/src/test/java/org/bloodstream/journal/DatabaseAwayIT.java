package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.bloodstream.embedded.Databases;
import org.bloodstream.embedded.EmbeddedPostgres;
import org.bloodstream.embedded.Ports;
import org.bloodstream.testkit.TestDatabase;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseAwayIT {
    private static final Duration BACK = Duration.ofMinutes(2);

    private static final String PASSWORD = "for-tests-only";

    @TempDir
    private Path directory;

    @Test
    void an_outage_of_the_subscribers_database_parks_nothing_and_loses_nothing() throws SQLException {
        String prefix = TestServers.freshTopicPrefix();
        var table = new Table();
        try (Site production = Site.of("blood-production")
                        .publishing("component")
                        .under(prefix)
                        .start();
                EmbeddedPostgres postgres = postgres()) {
            postgres.start();
            try (Site outcome = Site.of("outcome")
                    .publishing("transfusion")
                    .subscribing("seen", table, "component")
                    .under(prefix)
                    .on(database(postgres))
                    .start()) {
                outcome.tamper("CREATE TABLE seen (version bigint)");
                table.site = outcome;
                production.append("component", "A1", 1, "ComponentProcessed", Map.of());
                await().atMost(BACK)
                        .untilAsserted(() -> assertThat(table.versions()).containsExactly("1"));
                postgres.stop();
                for (int version = 2; version <= 30; version++)
                    production.append("component", "A1", version, "ComponentProcessed", Map.of());
                assertThatThrownBy(() -> outcome.append("transfusion", "A1", 1, "BedsideChecked", Map.of()))
                        .isNotInstanceOf(StaleSubjectException.class);
                await().atMost(BACK)
                        .until(() ->
                                Site.now(production.get(JournalStanding.class).now())
                                                .published()
                                        == 30);
                postgres.start();
                await().atMost(BACK).untilAsserted(() -> assertThat(table.versions())
                        .isEqualTo(IntStream.rangeClosed(1, 30)
                                .mapToObj(Integer::toString)
                                .toList()));
                assertThat(outcome.column("SELECT id FROM journal_parked")).isEmpty();
                outcome.append("transfusion", "A1", 1, "BedsideChecked", Map.of());
                await().atMost(BACK)
                        .until(() -> Site.now(outcome.get(JournalStanding.class).now())
                                        .published()
                                == 1);
            }
        }
    }

    private static final class Table implements Projection {
        private volatile @org.jspecify.annotations.Nullable Site site;

        @Override
        public Mono<Void> apply(JournalEvent event) {
            Site now = site;
            return now == null
                    ? Mono.error(new org.springframework.dao.DataAccessResourceFailureException("not yet"))
                    : now.client()
                            .sql("INSERT INTO seen VALUES (%d)".formatted(event.version()))
                            .then();
        }

        java.util.List<String> versions() {
            Site now = site;
            return now == null ? java.util.List.of() : now.column("SELECT version FROM seen ORDER BY ctid");
        }
    }

    private static TestDatabase database(EmbeddedPostgres postgres) throws SQLException {
        var own = new TestDatabase("127.0.0.1", postgres.port(), "postgres", EmbeddedPostgres.SUPERUSER, PASSWORD);
        try (var superuser = own.connect()) {
            Databases.ensure(superuser, "outcome", "outcome", "outcome");
        }
        return new TestDatabase("127.0.0.1", postgres.port(), "outcome", "outcome", "outcome");
    }

    private EmbeddedPostgres postgres() {
        return new EmbeddedPostgres(new EmbeddedPostgres.Settings(directory, Ports.free(), PASSWORD, false));
    }
}
