package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(1)
class ReplayingIT {
    private static final String STATE = "SELECT subject || ':' || events || ':' || last FROM seen ORDER BY subject";

    private final String prefix = TestServers.freshTopicPrefix();
    private Site production;
    private Site outcome;

    @BeforeEach
    void start() {
        production = Site.of("blood-production")
                .publishing("component")
                .under(prefix)
                .start();
        Counting counting = new Counting();
        outcome = Site.of("outcome")
                .rebuilding("seen", counting, "component")
                .subscribing("other", _ -> Mono.empty(), "testing")
                .under(prefix)
                .start();
        counting.database = outcome.client();
        outcome.tamper("CREATE TABLE seen (subject text PRIMARY KEY, events int NOT NULL, last bigint NOT NULL)");
        for (int version = 1; version <= 5; version++)
            for (String subject : List.of("A1", "A2", "A3"))
                production.append("component", subject, version, "ComponentProcessed", Map.of());
        await().atMost(Site.SOON)
                .untilAsserted(() -> assertThat(outcome.column(STATE)).isEqualTo(everything()));
        // A subscriber may have read an event before the relay has noted that it is published.
        await().atMost(Site.SOON)
                .until(() ->
                        Site.now(production.get(JournalStanding.class).now()).unpublished() == 0);
    }

    @AfterEach
    void stop() {
        outcome.close();
        production.close();
    }

    /** Counts, so that an event that is applied twice, or not at all, shows. */
    private static final class Counting implements Projection {
        private volatile @org.jspecify.annotations.Nullable DatabaseClient database;

        @Override
        public Mono<Void> apply(JournalEvent event) {
            return sql("""
                    INSERT INTO seen VALUES ('%s', 1, %d) ON CONFLICT (subject)
                    DO UPDATE SET events = seen.events + 1, last = excluded.last
                    """.formatted(event.subject(), event.version()));
        }

        @Override
        public Mono<Void> reset() {
            return sql("DELETE FROM seen");
        }

        private Mono<Void> sql(String sql) {
            DatabaseClient client = database;
            return client == null
                    ? Mono.error(new org.springframework.dao.DataAccessResourceFailureException("not yet"))
                    : client.sql(sql).then();
        }
    }

    @Test
    void a_rebuilt_projection_comes_to_the_same_state() {
        outcome.tamper("UPDATE seen SET events = 99");
        rebuild("seen");
        await().atMost(Site.SOON)
                .untilAsserted(() -> assertThat(outcome.column(STATE)).isEqualTo(everything()));
    }

    @Test
    void while_it_is_being_rebuilt_a_projection_is_not_called_complete() {
        // The first was committed before the last was recorded.
        Instant last = production.instant("SELECT max(recorded_at) FROM journal");
        await().atMost(Site.SOON)
                .until(() -> outcome.completeUpTo("seen", "blood-production").isAfter(last));
        outcome.tamper("ALTER TABLE seen ADD CONSTRAINT stuck CHECK (false) NOT VALID");
        rebuild("seen");
        assertThat(outcome.completeUpTo("seen", "blood-production")).isBefore(last);
    }

    @Test
    void events_published_again_have_no_effect_on_who_has_them() {
        production.get(Replay.class).republish(1, "lost", "tester").block(Site.SOON);
        production.append("component", "A1", 6, "ComponentProcessed", Map.of());
        await().atMost(Site.SOON)
                .untilAsserted(() -> assertThat(outcome.column(STATE)).containsExactly("A1:6:6", "A2:5:5", "A3:5:5"));
    }

    @Test
    void a_lost_topic_is_filled_again_and_read_by_who_needs_it() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafkaBootstrap()))) {
            admin.deleteTopics(List.of(prefix + "component")).all().get(30, TimeUnit.SECONDS);
            await().atMost(Site.SOON).until(() -> !admin.listTopics()
                    .names()
                    .get(10, TimeUnit.SECONDS)
                    .contains(prefix + "component"));
        }
        production.get(Replay.class).republish(1, "lost", "tester").block(Site.SOON);
        production.append("component", "A1", 6, "ComponentProcessed", Map.of());
        await().atMost(Site.SOON.multipliedBy(3))
                .untilAsserted(() -> assertThat(outcome.column(STATE)).containsExactly("A1:6:6", "A2:5:5", "A3:5:5"));
        rebuild("seen");
        await().atMost(Site.SOON.multipliedBy(3))
                .untilAsserted(() -> assertThat(outcome.column(STATE)).containsExactly("A1:6:6", "A2:5:5", "A3:5:5"));
    }

    @Test
    void a_subscriber_restored_from_an_old_backup_finds_what_it_misses() {
        outcome.tamper("DELETE FROM seen; DELETE FROM journal_position");
        for (String subject : List.of("A1", "A2", "A3"))
            production.append("component", subject, 6, "ComponentProcessed", Map.of());
        await().atMost(Site.SOON.multipliedBy(2))
                .untilAsserted(() -> assertThat(outcome.column(STATE)).containsExactly("A1:6:6", "A2:6:6", "A3:6:6"));
    }

    @Test
    void a_source_that_began_anew_gives_old_numbers_to_new_events_and_does_not_pass_for_complete() {
        production.close();
        outcome.tamper("UPDATE journal_position SET last_recorded_at = last_recorded_at - interval '2 minutes'");
        Instant closed = Instant.now();
        try (Site anew = Site.of("blood-production")
                .publishing("component", "testing")
                .under(prefix)
                .start()) {
            anew.append("component", "A1", 1, "ComponentProcessed", Map.of());
            await().atMost(Site.SOON).until(() -> outcome.completeUpTo("other", "blood-production")
                    .isAfter(closed));
            assertThat(outcome.completeUpTo("seen", "blood-production")).isBefore(closed);
            rebuild("seen");
            await().atMost(Site.SOON.multipliedBy(2))
                    .untilAsserted(() -> assertThat(outcome.column(STATE)).isEqualTo(everything()));
        }
    }

    @Test
    void who_had_it_published_again_and_why_is_kept() {
        assertThat(production
                        .get(Replay.class)
                        .republish(3, "a broker was lost", "operator-7")
                        .block(Site.SOON))
                .isEqualTo(15);
        assertThat(
                        production.column(
                                "SELECT from_number || ' to ' || through || ' by ' || actor || ': ' || reason FROM journal_republication"))
                .containsExactly("3 to 15 by operator-7: a broker was lost");
    }

    @Test
    void what_was_never_published_cannot_be_published_again() {
        assertThatThrownBy(() -> production
                        .get(Replay.class)
                        .republish(16, "lost", "tester")
                        .block(Site.SOON))
                .isInstanceOfSatisfying(NotPublishedYetException.class, error -> assertThat(error.published())
                        .isEqualTo(15));
        assertThat(production.column("SELECT reason FROM journal_republication"))
                .isEmpty();
    }

    @Test
    void an_unknown_subscription_cannot_be_rebuilt_and_numbers_start_at_one() {
        assertThatThrownBy(() -> rebuild("nothing")).isInstanceOf(NoSuchSubscriptionException.class);
        assertThatThrownBy(() -> production
                        .get(Replay.class)
                        .republish(0, "lost", "tester")
                        .block(Site.SOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_acts_on_its_events_is_not_told_them_again() {
        assertThatThrownBy(() -> rebuild("other")).isInstanceOf(NotRebuildableException.class);
        assertThat(outcome.column("SELECT generation || '' FROM journal_subscription WHERE name = 'other'"))
                .containsExactly("1");
    }

    @Test
    void who_had_it_rebuilt_and_why_is_kept_and_it_is_being_rebuilt_until_it_has_caught_up() {
        Replay replay = outcome.get(Replay.class);
        assertThat(replay.beganLately(Set.of("seen")).block(Site.SOON)).isFalse();
        outcome.tamper("ALTER TABLE seen ADD CONSTRAINT stuck CHECK (false) NOT VALID");
        rebuild("seen");
        assertThat(replay.beganLately(Set.of("seen", "other")).block(Site.SOON)).isTrue();
        assertThat(replay.beganLately(Set.of("other")).block(Site.SOON)).isFalse();
        assertThat(isRebuilding("seen")).isTrue();
        assertThat(isRebuilding("other")).isFalse();
        outcome.tamper("ALTER TABLE seen DROP CONSTRAINT stuck");
        rebuild("seen");
        await().atMost(Site.SOON).until(() -> !isRebuilding("seen"));
        assertThat(outcome.column(STATE)).isEqualTo(everything());
        assertThat(outcome.column("SELECT subscription || ' by ' || actor || ': ' || reason FROM journal_rebuild"))
                .containsExactly("seen by tester: wrong", "seen by tester: wrong");
    }

    private boolean isRebuilding(String subscription) {
        return outcome.get(Replay.class)
                .standings()
                .filter(standing -> standing.subscription().name().equals(subscription))
                .blockFirst(Site.SOON)
                .rebuilding();
    }

    private Replay.Rebuild rebuild(String subscription) {
        return outcome.get(Replay.class)
                .rebuild(subscription, "wrong", "tester")
                .blockOptional(Site.SOON)
                .orElseThrow();
    }

    private static List<String> everything() {
        return List.of("A1:5:5", "A2:5:5", "A3:5:5");
    }
}
