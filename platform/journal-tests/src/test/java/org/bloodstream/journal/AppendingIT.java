package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.bloodstream.journal.append.TraceContexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AppendingIT {
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.of("blood-production").publishing("component", "testing").start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void a_history_is_read_back_in_order_with_every_word_of_it() {
        site.append("component", "A1", 1, "ComponentProcessed", Map.of("volumeMl", 280, "kind", "RED_CELLS"));
        site.append("component", "A1", 2, "ComponentLabelled", Map.of("label", "é \"quoted\" \\ 血"));
        List<JournalEvent> history = history("component", "A1");
        assertThat(history).extracting(JournalEvent::version).containsExactly(1L, 2L);
        assertThat(history).extracting(JournalEvent::actor).containsOnly("ward-nurse");
        assertThat(history).extracting(JournalEvent::purpose).containsOnly("direct-care");
        assertThat(history.getFirst().data().get("kind").stringValue()).isEqualTo("RED_CELLS");
        assertThat(history.getLast().data().get("label").stringValue()).isEqualTo("é \"quoted\" \\ 血");
        assertThat(history.getFirst().id().version()).isEqualTo(7);
    }

    @Test
    void histories_of_several_subjects_are_read_together_each_in_its_order_and_of_one_stream() {
        site.append("component", "together-1", 1, "ComponentProcessed", Map.of());
        site.append("component", "together-2", 1, "ComponentProcessed", Map.of());
        site.append("component", "together-1", 2, "ComponentLabelled", Map.of());
        site.append("component", "together-3", 1, "ComponentProcessed", Map.of());
        site.append("testing", "together-2", 1, "GroupDetermined", Map.of());
        assertThat(histories("together-2", "together-1", "together-9"))
                .extracting(event -> event.subject() + " " + event.version() + " " + event.type())
                .containsExactly(
                        "together-1 1 ComponentProcessed",
                        "together-1 2 ComponentLabelled",
                        "together-2 1 ComponentProcessed");
        assertThat(histories()).isEmpty();
        assertThat(histories("together-2"))
                .extracting(JournalEvent::id, JournalEvent::data)
                .isEqualTo(history("component", "together-2").stream()
                        .map(event -> tuple(event.id(), event.data()))
                        .toList());
    }

    @Test
    void what_was_gathered_is_there_when_several_subjects_are_read() {
        var work = site.journal()
                .append(Site.ACT, List.of(entry("together-4", 1)))
                .then(Mono.defer(() -> site.journal()
                        .histories("component", List.of("together-4"))
                        .count()));
        assertThat(site.journal()
                        .gathered(work)
                        .as(site.transaction()::transactional)
                        .block(Site.SOON))
                .isEqualTo(1);
    }

    private static List<JournalEvent> histories(String... subjects) {
        return site.journal()
                .histories("component", List.of(subjects))
                .collectList()
                .blockOptional(Site.SOON)
                .orElseThrow();
    }

    @Test
    void an_act_that_is_rolled_back_leaves_nothing() {
        Mono<Void> act = site.journal()
                .append(Site.ACT, List.of(entry("A2", 1)))
                .then(Mono.<Void>error(new IllegalStateException("changed my mind")))
                .as(site.transaction()::transactional);
        assertThatThrownBy(() -> act.block(Site.SOON)).hasMessage("changed my mind");
        assertThat(history("component", "A2")).isEmpty();
        assertThat(site.column("SELECT 1 FROM journal_subject WHERE subject = 'A2'"))
                .isEmpty();
        site.append("component", "A2", 1, "ComponentProcessed", Map.of());
        assertThat(history("component", "A2")).hasSize(1);
    }

    @Test
    void what_was_recorded_since_an_instant_is_read_by_stream_and_type_oldest_first() {
        var since = Instant.now().minusSeconds(60);
        site.append("testing", "T1", 1, "GroupDetermined", Map.of("place", 1));
        site.append("testing", "T1", 2, "TestResultRecorded", Map.of("place", 2));
        site.append("testing", "T2", 1, "GroupDetermined", Map.of("place", 3));
        assertThat(recorded(since)).containsExactly(1, 3);
        assertThat(recorded(Instant.now().plusSeconds(60))).isEmpty();
    }

    private static List<Integer> recorded(Instant since) {
        return site.journal()
                .recorded("testing", Set.of("GroupDetermined"), since)
                .map(event -> event.data().get("place").asInt())
                .collectList()
                .blockOptional(Site.SOON)
                .orElseThrow();
    }

    @Test
    void a_stale_version_is_refused_and_names_no_subject() {
        site.append("component", "A3", 1, "ComponentProcessed", Map.of());
        assertThatThrownBy(() -> site.append("component", "A3", 1, "ComponentProcessed", Map.of()))
                .isInstanceOf(StaleSubjectException.class)
                .hasMessageContaining("version 1")
                .hasMessageNotContaining("A3");
        assertThat(history("component", "A3")).hasSize(1);
    }

    @Test
    void a_version_that_leaves_a_gap_is_refused() {
        assertThatThrownBy(() -> site.append("component", "A4", 2, "ComponentLabelled", Map.of()))
                .isInstanceOf(StaleSubjectException.class);
        site.append("component", "A4", 1, "ComponentProcessed", Map.of());
        assertThatThrownBy(() -> site.append("component", "A4", 3, "ComponentReleased", Map.of()))
                .isInstanceOf(StaleSubjectException.class);
    }

    @Test
    void an_act_on_several_subjects_is_all_or_nothing() {
        site.append("component", "A5", 1, "ComponentProcessed", Map.of());
        Mono<Void> act = site.journal().append(Site.ACT, List.of(entry("A6", 1), entry("A5", 1)));
        assertThatThrownBy(() -> act.block(Site.SOON))
                .isInstanceOf(StaleSubjectException.class)
                .hasMessageContaining("version 1");
        assertThat(history("component", "A6")).isEmpty();
    }

    @Test
    void of_writers_at_the_same_instant_exactly_one_wins() {
        for (int version = 1; version <= 5; version++) {
            int next = version;
            CountDownLatch together = new CountDownLatch(8);
            long winners = Flux.range(0, 8)
                    .flatMap(_ -> Mono.fromRunnable(() -> meet(together))
                            .subscribeOn(Schedulers.boundedElastic())
                            .then(site.journal().append(Site.ACT, List.of(entry("A7", next))))
                            .thenReturn(1L)
                            .onErrorResume(StaleSubjectException.class, _ -> Mono.just(0L)))
                    .reduce(0L, Long::sum)
                    .blockOptional(Site.SOON)
                    .orElseThrow();
            assertThat(winners).isEqualTo(1);
        }
        assertThat(history("component", "A7")).hasSize(5);
    }

    @Test
    void facts_of_the_same_instant_all_become_versions_and_none_is_stale() {
        CountDownLatch together = new CountDownLatch(8);
        Flux.range(0, 8)
                .flatMap(_ -> Mono.fromRunnable(() -> meet(together))
                        .subscribeOn(Schedulers.boundedElastic())
                        .then(site.journal().appendNext(Site.ACT, fact("F1"))))
                .then()
                .block(Site.SOON);
        assertThat(history("component", "F1"))
                .extracting(JournalEvent::version)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        site.append("component", "F1", 9, "ComponentLabelled", Map.of());
        assertThatThrownBy(() -> site.append("component", "F1", 9, "ComponentLabelled", Map.of()))
                .isInstanceOf(StaleSubjectException.class);
    }

    @Test
    void a_fact_comes_after_what_is_gathered_of_its_subject_and_goes_with_its_transaction() {
        together(site.journal()
                .append(Site.ACT, List.of(entry("F2", 1)))
                .then(site.journal().appendNext(Site.ACT, fact("F2")))
                .then(site.journal().append(Site.ACT, List.of(entry("F2", 3))))
                .thenReturn("done"));
        assertThat(history("component", "F2"))
                .extracting(JournalEvent::version, JournalEvent::type)
                .containsExactly(
                        tuple(1L, "ComponentProcessed"), tuple(2L, "ComponentSeen"), tuple(3L, "ComponentProcessed"));
        Mono<Void> undone = site.journal()
                .appendNext(Site.ACT, fact("F2"))
                .then(Mono.<Void>error(new IllegalStateException("changed my mind")))
                .as(site.transaction()::transactional);
        assertThatThrownBy(() -> undone.block(Site.SOON)).hasMessage("changed my mind");
        assertThat(history("component", "F2")).hasSize(3);
    }

    @Test
    void facts_about_several_subjects_each_get_their_own_next_version_in_the_order_they_are_given() {
        site.append("component", "F4", 1, "ComponentProcessed", Map.of());
        site.journal()
                .appendNext(Site.ACT, List.of(fact("F5"), fact("F4"), fact("F5"), fact("F6"), fact("F4")))
                .block(Site.SOON);
        assertThat(
                        site.column(
                                "SELECT subject || '/' || subject_version FROM journal WHERE subject IN ('F4', 'F5', 'F6') ORDER BY sequence"))
                .containsExactly("F4/1", "F5/1", "F4/2", "F5/2", "F6/1", "F4/3");
        assertThat(site.column(
                        "SELECT version FROM journal_subject WHERE subject IN ('F4', 'F5', 'F6') ORDER BY subject"))
                .containsExactly("3", "2", "1");
    }

    @Test
    void facts_about_the_same_subjects_in_opposite_order_do_not_deadlock() {
        for (int round = 0; round < 10; round++)
            Mono.when(
                            site.journal().appendNext(Site.ACT, List.of(fact("F7"), fact("F8"))),
                            site.journal().appendNext(Site.ACT, List.of(fact("F8"), fact("F7"))))
                    .block(Site.SOON);
        assertThat(history("component", "F7")).hasSize(20);
        assertThat(history("component", "F8")).hasSize(20);
    }

    @Test
    void a_fact_is_refused_as_an_event_is() {
        Fact elsewhere = new Fact("laboratory", "F3", "ComponentIssued", 1, Map.of());
        Fact large = new Fact("component", "F3", "ComponentSeen", 1, Map.of("label", "x".repeat(600 * 1024)));
        for (Fact fact : List.of(elsewhere, large))
            assertThatThrownBy(() -> site.journal().appendNext(Site.ACT, fact).block(Site.SOON))
                    .isInstanceOf(IllegalArgumentException.class);
        assertThat(history("component", "F3")).isEmpty();
        site.journal().appendNext(Site.ACT, List.of()).block(Site.SOON);
    }

    private static Fact fact(String component) {
        return new Fact("component", component, "ComponentSeen", 1, Map.of());
    }

    @Test
    void acts_on_the_same_subjects_in_opposite_order_do_not_deadlock() {
        IntStream.rangeClosed(1, 10).forEach(version -> {
            Mono<Void> one = site.journal().append(Site.ACT, List.of(entry("A8", version), entry("A9", version)));
            Mono<Void> other = site.journal().append(Site.ACT, List.of(entry("A9", version), entry("A8", version)));
            Mono.whenDelayError(
                            one.onErrorComplete(StaleSubjectException.class),
                            other.onErrorComplete(StaleSubjectException.class))
                    .block(Site.SOON);
        });
        assertThat(history("component", "A8")).hasSize(10);
        assertThat(history("component", "A9")).hasSize(10);
    }

    @Test
    void a_stream_that_the_service_has_not_declared_is_refused() {
        assertThatThrownBy(() -> site.append("laboratory", "A10", 1, "ComponentIssued", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("laboratory")
                .hasMessageContaining("bloodstream.journal.streams");
    }

    @Test
    void an_event_that_the_broker_would_not_take_is_refused_before_it_exists() {
        assertThatThrownBy(() -> site.append(
                        "component", "A11", 1, "ComponentProcessed", Map.of("label", "x".repeat(600 * 1024))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most");
        assertThat(history("component", "A11")).isEmpty();
    }

    /** A plan that reads every subject is fast in a small test and slow in a hospital's first week: so it is counted. */
    @Test
    void however_many_subjects_there_are_an_append_looks_up_only_its_own() throws SQLException {
        try (Connection connection = site.database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "INSERT INTO journal_subject SELECT 'component', 'many' || n, 1, now() FROM generate_series(1, 3000) n");
            statement.execute("""
                    DO $$ BEGIN FOR n IN 1..20 LOOP
                      PERFORM journal_append('{"actor":"test","purpose":"direct-care","at":"2026-11-23T09:00:00Z"}',
                        (SELECT json_agg(json_build_object('id', gen_random_uuid(), 'stream', 'component',
                                  'subject', 'many' || (10 * n + s), 'version', 2, 'type', 'ComponentLabelled',
                                  'schemaVersion', 1, 'data', '{}'::json)) FROM generate_series(1, 3) s));
                      PERFORM journal_append_next('{"actor":"test","purpose":"direct-care","at":"2026-11-23T09:00:00Z"}',
                        (SELECT json_agg(json_build_object('id', gen_random_uuid(), 'stream', 'component',
                                  'subject', 'many' || (10 * n + s), 'type', 'ComponentSeen',
                                  'schemaVersion', 1, 'data', '{}'::json)) FROM generate_series(1, 3) s));
                    END LOOP; END $$""");
            try (var read = statement.executeQuery(
                    "SELECT seq_tup_read FROM pg_stat_xact_user_tables WHERE relname = 'journal_subject'")) {
                assertThat(read.next()).isTrue();
                assertThat(read.getLong(1)).isZero();
            }
            connection.rollback();
        }
    }

    @Test
    void what_is_gathered_is_written_at_the_end_in_the_order_of_its_acts() {
        together(site.journal()
                .append(Site.ACT, List.of(entry("G1", 1), entry("G2", 1)))
                .then(site.journal().append(Site.ACT, List.of(entry("G1", 2))))
                .thenReturn("done"));
        assertThat(history("component", "G1")).extracting(JournalEvent::version).containsExactly(1L, 2L);
        assertThat(site.column("SELECT subject FROM journal WHERE subject LIKE 'G_' ORDER BY sequence"))
                .containsExactly("G1", "G2", "G1");
        assertThat(site.column("SELECT DISTINCT xmin::text FROM journal WHERE subject LIKE 'G_'"))
                .hasSize(1);
    }

    @Test
    void who_reads_a_subject_while_acts_are_gathered_reads_what_was_appended_to_it() {
        together(site.journal()
                .append(Site.ACT, List.of(entry("H1", 1)))
                .then(site.journal().hold("component", "H1"))
                .doOnNext(version -> assertThat(version).isEqualTo(1))
                .then(site.journal().append(Site.ACT, List.of(entry("H1", 2))))
                .thenMany(site.journal().history("component", "H1"))
                .count()
                .doOnNext(events -> assertThat(events).isEqualTo(2)));
        assertThat(history("component", "H1")).hasSize(2);
    }

    @Test
    void a_stale_version_among_what_was_gathered_fails_all_of_it_and_says_which() {
        site.append("component", "I1", 1, "ComponentProcessed", Map.of());
        assertThatThrownBy(() -> together(site.journal()
                        .append(Site.ACT, List.of(entry("I2", 1), entry("I2", 2)))
                        .then(site.journal().append(Site.ACT, List.of(entry("I3", 1), entry("I1", 3))))
                        .thenReturn("done")))
                .isInstanceOf(StaleSubjectException.class)
                .hasMessageContaining("version 3");
        assertThat(history("component", "I2")).isEmpty();
        assertThat(history("component", "I3")).isEmpty();
    }

    @Test
    void work_that_gathers_nothing_and_has_no_answer_writes_nothing() {
        assertThat(site.journal()
                        .gathered(Mono.empty())
                        .as(site.transaction()::transactional)
                        .blockOptional(Site.SOON))
                .isEmpty();
    }

    private static void together(Mono<?> work) {
        site.journal().gathered(work).as(site.transaction()::transactional).block(Site.SOON);
    }

    @Test
    void an_act_without_events_is_nothing() {
        site.journal().append(Site.ACT, List.of()).block(Site.SOON);
    }

    @Test
    void the_trace_of_the_act_is_kept() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        site.journal()
                .append(Site.ACT, List.of(entry("A12", 1)))
                .contextWrite(context -> context.put(TraceContexts.TRACEPARENT, trace))
                .block(Site.SOON);
        assertThat(history("component", "A12"))
                .extracting(JournalEvent::traceparent)
                .containsExactly(trace);
    }

    @Test
    void the_standing_counts_what_was_published_and_shows_the_last_seal() {
        site.append("testing", "A999026000123", 1, "DonationReceived", Map.of());
        JournalStanding standing = site.get(JournalStanding.class);
        await().atMost(Site.SOON).untilAsserted(() -> {
            JournalStanding.Standing now =
                    standing.now().blockOptional(Site.SOON).orElseThrow();
            assertThat(now.service()).isEqualTo("blood-production");
            assertThat(now.unpublished()).isZero();
            assertThat(now.published()).isPositive();
            assertThat(now.relaying()).isTrue();
            assertThat(now.lastSeal()).extracting(Seal::last).isEqualTo(now.published());
        });
    }

    @Test
    void months_are_prepared_ahead_and_rows_fall_into_theirs() {
        site.append("component", "A13", 1, "ComponentProcessed", Map.of());
        assertThat(site.column("SELECT DISTINCT tableoid::regclass::text FROM journal WHERE subject = 'A13'"))
                .hasSize(1)
                .allMatch(partition -> partition.matches("journal_\\d{4}_\\d{2}"));
        assertThat(site.column("SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'journal'::regclass"))
                .hasSize(5)
                .contains("journal_default");
        site.tamper("SELECT journal_prepare_months(5)");
        assertThat(site.column("SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'journal'::regclass"))
                .hasSize(7);
    }

    private static void meet(CountDownLatch together) {
        together.countDown();
        try {
            together.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Entry entry(String component, long version) {
        return new Entry("component", component, version, "ComponentProcessed", 1, Map.of());
    }

    private static List<JournalEvent> history(String stream, String subject) {
        return site.journal()
                .history(stream, subject)
                .collectList()
                .blockOptional(Site.SOON)
                .orElseThrow();
    }
}
