package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Isolated("it holds transactions open, and publication waits for the oldest of the whole server")
class CommitOrderIT {
    private final String prefix = TestServers.freshTopicPrefix();
    private final List<JournalEvent> seen = new CopyOnWriteArrayList<>();
    private final Projection remember = event -> Mono.fromRunnable(() -> seen.add(event));

    @Test
    void a_transaction_that_began_first_and_commits_last_is_not_skipped() throws SQLException {
        try (Site site = site();
                Connection slow = writer(site)) {
            append(slow, "slow", 1);
            site.append("component", "fast", 1, "ComponentProcessed", Map.of());
            assertThat(site.get(JournalStanding.class)
                            .now()
                            .blockOptional(Site.SOON)
                            .orElseThrow()
                            .unpublished())
                    .isEqualTo(1);
            slow.commit();
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(seen).hasSize(2));
            assertThat(seen).extracting(JournalEvent::subject).containsExactlyInAnyOrder("slow", "fast");
        }
    }

    @Test
    void while_an_older_transaction_is_open_nothing_younger_is_numbered_and_freshness_does_not_pretend()
            throws SQLException {
        try (Site site = site();
                Connection slow = writer(site)) {
            append(slow, "slow", 1);
            site.append("component", "fast", 1, "ComponentProcessed", Map.of());
            Instant limit = site.instant("SELECT recorded_at FROM journal WHERE subject = 'fast'");
            // the claim rises to just before the waiting event, and never beyond it
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(site.completeUpTo("all", "blood-production"))
                    .isEqualTo(limit));
            assertThat(seen).isEmpty();
            slow.commit();
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(site.completeUpTo("all", "blood-production"))
                    .isAfter(limit));
            assertThat(seen).hasSize(2);
        }
    }

    @Test
    void a_transaction_that_began_first_and_appends_last_is_published_last() throws SQLException {
        try (Site site = site();
                Connection first = writer(site);
                PreparedStatement begin = first.prepareStatement("SELECT pg_current_xact_id()")) {
            begin.execute();
            site.append("component", "one", 1, "ComponentProcessed", Map.of());
            append(first, "one", 2);
            first.commit();
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(seen).hasSize(2));
            assertThat(seen).extracting(JournalEvent::version).containsExactly(1L, 2L);
            assertThat(site.get(Verifier.class)
                            .verify()
                            .blockOptional(Site.SOON)
                            .orElseThrow()
                            .verified())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 20261123})
    void whatever_the_order_of_commits_every_committed_event_arrives_once_in_its_subjects_order(long seed)
            throws SQLException {
        Random random = new Random(seed);
        try (Site site = site()) {
            List<String> expected = new ArrayList<>();
            Map<String, Integer> versions = new java.util.HashMap<>();
            List<Open> open = new ArrayList<>();
            for (int step = 0; step < 200; step++) {
                if (open.size() < 8 && random.nextInt(3) > 0) {
                    open.add(begin(site, random, versions, open));
                } else if (!open.isEmpty()) {
                    finish(open.remove(random.nextInt(open.size())), random.nextInt(5) == 0, expected, versions);
                }
            }
            for (Open left : open) finish(left, false, expected, versions);
            await().atMost(Site.SOON)
                    .untilAsserted(() -> assertThat(seen).hasSizeGreaterThanOrEqualTo(expected.size()));
            assertThat(seen)
                    .extracting(it -> it.subject() + "/" + it.version())
                    .containsExactlyInAnyOrderElementsOf(expected);
            everySubjectInOrder();
            numbersAreGapFreeInCommitSafeOrder(site, expected.size());
            assertThat(site.get(Verifier.class)
                            .verify()
                            .blockOptional(Site.SOON)
                            .orElseThrow()
                            .verified())
                    .isTrue();
        }
    }

    private void everySubjectInOrder() {
        seen.stream().collect(Collectors.groupingBy(JournalEvent::subject)).forEach((_, events) -> assertThat(events)
                .isSortedAccordingTo(Comparator.comparingLong(JournalEvent::version)));
    }

    private static void numbersAreGapFreeInCommitSafeOrder(Site site, int events) {
        assertThat(site.column("SELECT number FROM journal_publication ORDER BY number"))
                .isEqualTo(LongStream.rangeClosed(1, events)
                        .mapToObj(Long::toString)
                        .toList());
        assertThat(site.column("""
                                SELECT count(*) FROM (
                                  SELECT number, row_number() OVER (ORDER BY transaction_id, j.sequence) AS rank
                                    FROM journal_publication p JOIN journal j USING (recorded_at, sequence)) r
                                 WHERE number <> rank
                                """)).containsExactly("0");
    }

    private record Open(Connection connection, String subject, int from, int to) {}

    /** Subjects are not shared between open transactions, since their rows would make them wait for each other. */
    private static Open begin(Site site, Random random, Map<String, Integer> versions, List<Open> open)
            throws SQLException {
        String subject;
        do subject = "S" + random.nextInt(12);
        while (isOpen(subject, open));
        int from = versions.getOrDefault(subject, 0) + 1;
        int to = from + random.nextInt(3);
        Connection connection = writer(site);
        for (int version = from; version <= to; version++) append(connection, subject, version);
        return new Open(connection, subject, from, to);
    }

    private static boolean isOpen(String subject, List<Open> open) {
        return open.stream().anyMatch(it -> it.subject().equals(subject));
    }

    private static void finish(Open open, boolean rollback, List<String> expected, Map<String, Integer> versions)
            throws SQLException {
        try (Connection connection = open.connection()) {
            if (rollback) {
                connection.rollback();
                return;
            }
            connection.commit();
            versions.put(open.subject(), open.to());
            for (int version = open.from(); version <= open.to(); version++)
                expected.add(open.subject() + "/" + version);
        }
    }

    private Site site() {
        return Site.of("blood-production")
                .publishing("component")
                .subscribing("all", remember, "component")
                .under(prefix)
                .start();
    }

    private static Connection writer(Site site) throws SQLException {
        Connection connection = site.database.connect();
        connection.setAutoCommit(false);
        return connection;
    }

    @Test
    void a_fact_of_a_transaction_that_began_first_is_published_behind_what_its_subject_had_before()
            throws SQLException {
        try (Site site = site();
                Connection first = writer(site);
                PreparedStatement begin = first.prepareStatement("SELECT pg_current_xact_id()")) {
            begin.execute();
            site.append("component", "fact", 1, "ComponentProcessed", Map.of());
            appendNext(first, "fact");
            first.commit();
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(seen).hasSize(2));
            assertThat(seen).extracting(JournalEvent::version).containsExactly(1L, 2L);
        }
    }

    private static void appendNext(Connection connection, String subject) throws SQLException {
        try (PreparedStatement append = connection.prepareStatement("""
                SELECT journal_append_next('{"actor":"test","purpose":"direct-care","at":"2026-11-23T09:00:00Z"}',
                  json_build_array(json_build_object('id', gen_random_uuid(), 'stream', 'component', 'subject', ?::text,
                    'type', 'ComponentProcessed', 'schemaVersion', 1, 'data', '{}'::json)))
                """)) {
            append.setString(1, subject);
            append.execute();
        }
    }

    private static void append(Connection connection, String subject, int version) throws SQLException {
        try (PreparedStatement append = connection.prepareStatement("""
                SELECT journal_append('{"actor":"test","purpose":"direct-care","at":"2026-11-23T09:00:00Z"}',
                  json_build_array(json_build_object('id', gen_random_uuid(), 'stream', 'component', 'subject', ?::text,
                    'version', ?::int, 'type', 'ComponentProcessed', 'schemaVersion', 1, 'data', '{}'::json)))
                """)) {
            append.setString(1, subject);
            append.setInt(2, version);
            append.execute();
        }
    }
}
