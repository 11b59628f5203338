package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RelayingIT {
    private final String prefix = TestServers.freshTopicPrefix();
    private final List<Long> seen = new CopyOnWriteArrayList<>();
    private final Projection remember = event -> Mono.fromRunnable(() -> seen.add(event.number()));

    @Test
    void a_relay_that_dies_between_publishing_and_storing_publishes_twice_and_nobody_notices() {
        try (Site site = site()) {
            site.append("component", "A1", 1, "ComponentProcessed", Map.of());
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(seen).hasSize(1));
            String before = site.column(
                            "SELECT row_to_json(r) FROM (SELECT published, seals_published, lanes FROM journal_relay) r")
                    .getFirst();
            for (int version = 2; version <= 6; version++)
                site.append("component", "A1", version, "ComponentProcessed", Map.of());
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(seen).hasSize(6));
            // the broker has all six, the table says one: as after a kill before the position was stored
            site.tamper("""
                    UPDATE journal_relay SET published = (b ->> 'published')::bigint,
                           seals_published = (b ->> 'seals_published')::bigint, lanes = b -> 'lanes'
                      FROM (SELECT '%s'::json AS b) x
                    """.formatted(before));
            killRelay(site);
            await().atMost(Site.SOON)
                    .untilAsserted(() -> assertThat(published(site)).isEqualTo(6));
            site.append("component", "A1", 7, "ComponentProcessed", Map.of());
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(seen).hasSizeGreaterThanOrEqualTo(7));
            assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        }
    }

    @Test
    void of_two_replicas_exactly_one_relays_and_the_other_takes_over() {
        try (Site one = site();
                Site other = Site.of("blood-production")
                        .publishing("component")
                        .under(prefix)
                        .on(one.database)
                        .start()) {
            await().atMost(Site.SOON).until(() -> relaying(one, other) == 1);
            one.append("component", "A1", 1, "ComponentProcessed", Map.of());
            other.append("component", "A1", 2, "ComponentProcessed", Map.of());
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(seen).containsExactly(1L, 2L));
            for (int version = 3; version <= 6; version++) {
                killRelay(one);
                one.append("component", "A1", version, "ComponentProcessed", Map.of());
                long number = version;
                await().atMost(Site.SOON).until(() -> published(one) == number);
                await().atMost(Site.SOON).until(() -> relaying(one, other) == 1);
            }
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L, 6L));
            assertThat(Site.now(one.get(Verifier.class).verify()).verified()).isTrue();
        }
    }

    @Test
    void a_replica_that_stops_leaves_the_relaying_to_the_other() {
        try (Site one = site()) {
            await().atMost(Site.SOON).until(() -> relaying(one) == 1);
            try (Site other = Site.of("blood-production")
                    .publishing("component")
                    .under(prefix)
                    .on(one.database)
                    .start()) {
                one.close();
                await().atMost(Site.SOON).until(() -> relaying(other) == 1);
                other.append("component", "A1", 1, "ComponentProcessed", Map.of());
                await().atMost(Site.SOON).until(() -> published(other) == 1);
            }
        }
    }

    @Test
    void a_relay_that_hangs_loses_its_connection_and_with_it_the_lock() {
        try (Site site = site()) {
            await().atMost(Site.SOON).until(() -> relaying(site) == 1);
            assertThat(
                            site.column(
                                    "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'journal-relay' AND datname = current_database()"))
                    .containsExactly("1");
        }
        try (Site frozen = Site.of("blood-production")
                        .publishing("component")
                        .with("bloodstream.journal.relay", false)
                        .start();
                var lock = frozen.database.connect();
                var statement = lock.createStatement()) {
            statement.execute("SET idle_session_timeout = '1s'");
            statement.execute("SELECT pg_advisory_lock(hashtext('org.bloodstream.journal'))");
            try (Site awake = Site.of("blood-production")
                    .publishing("component")
                    .on(frozen.database)
                    .start()) {
                await().atMost(Site.SOON).until(() -> relaying(awake) == 1);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_journal_restored_into_a_server_with_smaller_transaction_ids_accepts_and_publishes_nothing() {
        Site before = site();
        before.append("component", "A1", 1, "ComponentProcessed", Map.of());
        await().atMost(Site.SOON).until(() -> published(before) == 1);
        before.close();
        String real =
                before.column("SELECT cursor_transaction FROM journal_relay").getFirst();
        before.tamper("UPDATE journal_relay SET cursor_transaction = '9000000000000'");
        try (Site restored = Site.of("blood-production")
                .publishing("component")
                .under(prefix)
                .on(before.database)
                .start()) {
            assertThatThrownBy(() -> restored.append("component", "A1", 2, "ComponentProcessed", Map.of()))
                    .hasStackTraceContaining("restored elsewhere");
            assertThat(relaying(restored)).isZero();
            // as after raising the server's ids
            before.tamper("UPDATE journal_relay SET cursor_transaction = '%s'".formatted(real));
            restored.append("component", "A1", 2, "ComponentProcessed", Map.of());
            await().atMost(Site.SOON).until(() -> published(restored) == 2);
        }
    }

    @Test
    void many_events_of_many_subjects_arrive_all_and_in_order() {
        try (Site site = site()) {
            List<Entry> entries = Stream.iterate(1, subject -> subject + 1)
                    .limit(1500)
                    .map(subject ->
                            new Entry("component", "A" + subject, 1, "ComponentProcessed", 1, Map.of("n", subject)))
                    .toList();
            site.journal().append(Site.ACT, entries).block(Site.SOON);
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(seen).hasSize(1500));
            assertThat(seen).doesNotHaveDuplicates();
            assertThat(Site.now(site.get(Verifier.class).verify()).rows()).isEqualTo(1500);
        }
    }

    private Site site() {
        return Site.of("blood-production")
                .publishing("component")
                .subscribing("all", remember, "component")
                .under(prefix)
                .start();
    }

    /** What the server does to the connection of a replica that is gone. */
    private static void killRelay(Site site) {
        site.column(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1"
                        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    }

    private static long relaying(Site... replicas) {
        return Stream.of(replicas)
                .filter(replica ->
                        Site.now(replica.get(JournalStanding.class).now()).relaying())
                .count();
    }

    private static long published(Site site) {
        return Site.now(site.get(JournalStanding.class).now()).published();
    }
}
