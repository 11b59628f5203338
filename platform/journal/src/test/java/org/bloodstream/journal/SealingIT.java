package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.bloodstream.journal.Verifier.Broken;
import org.bloodstream.journal.Verifier.Kind;
import org.bloodstream.journal.Verifier.Verification;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealingIT {
    private final String prefix = TestServers.freshTopicPrefix();
    private Site site;

    @BeforeEach
    void start() {
        site = Site.of("blood-production").publishing("component").under(prefix).start();
        for (int version = 1; version <= 6; version++)
            site.append(
                    "component", "A" + version % 2, (version + 1) / 2, "ComponentProcessed", Map.of("step", version));
        published(6);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void an_untouched_journal_verifies() {
        assertThat(verify()).isEqualTo(new Verification(true, 6, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data = '{\"step\":7}'",
                "actor = 'somebody-else'",
                "purpose = 'audit'",
                "occurred_at = occurred_at + interval '1 microsecond'",
                "subject = subject || ' '",
                "type = 'ComponentReleased'",
                "traceparent = ''",
                "schema_version = 2",
                "event_id = gen_random_uuid()",
                "transaction_id = (transaction_id::text::bigint + 1)::text::xid8",
                "data = '{\"step\": 3}'"
            })
    void a_changed_row_is_named_whatever_was_changed(String change) {
        site.tamper("UPDATE journal SET " + change + " WHERE sequence = 3");
        assertThat(verify().firstBroken())
                .extracting(Broken::kind, Broken::number)
                .containsExactly(Kind.ROW_CHANGED, 3L);
    }

    @Test
    void a_removed_row_is_named() {
        site.tamper("DELETE FROM journal WHERE sequence = 4");
        assertThat(verify().firstBroken())
                .extracting(Broken::kind, Broken::number)
                .containsExactly(Kind.ROW_REMOVED, 4L);
    }

    @Test
    void a_row_removed_with_its_number_is_named() {
        site.tamper("DELETE FROM journal WHERE sequence = 4");
        site.tamper("DELETE FROM journal_publication WHERE number = 4");
        assertThat(verify().firstBroken())
                .extracting(Broken::kind, Broken::number)
                .containsExactly(Kind.ROW_REMOVED, 4L);
    }

    @Test
    void a_row_inserted_into_the_past_is_named() {
        site.tamper(insert("'1'", 9));
        assertThat(verify().firstBroken()).isEqualTo(new Broken(Kind.ROW_INSERTED, lastSequence(), 0));
    }

    @Test
    void a_row_inserted_beside_the_service_is_named_even_after_it_was_published() {
        site.tamper(insert("pg_current_xact_id()", 4));
        published(7);
        assertThat(verify().firstBroken()).isEqualTo(new Broken(Kind.ROW_INSERTED, lastSequence(), 0));
    }

    @Test
    void two_rows_that_changed_places_are_named() {
        site.tamper("UPDATE journal_publication SET sequence = -1 WHERE number = 2");
        site.tamper(
                "UPDATE journal_publication p SET sequence = 2, recorded_at = (SELECT recorded_at FROM journal WHERE sequence = 2) WHERE number = 5");
        assertThat(verify().firstBroken()).extracting(Broken::number).isEqualTo(2L);
    }

    @Test
    void a_changed_row_with_a_fitting_hash_is_told_by_its_batch() {
        site.tamper("UPDATE journal_publication SET hash = sha256('forged') WHERE number = 3");
        site.tamper("UPDATE journal_seal SET sealed_at = sealed_at");
        assertThat(verify().firstBroken()).extracting(Broken::number).isEqualTo(3L);
    }

    @Test
    void a_changed_seal_is_named() {
        site.tamper("UPDATE journal_seal SET hash = sha256('forged') WHERE batch = 1");
        assertThat(verify().firstBroken()).isEqualTo(new Broken(Kind.BATCH_CHANGED, 0, 1));
    }

    @Test
    void a_removed_seal_is_named() {
        site.tamper("DELETE FROM journal_seal WHERE batch = (SELECT max(batch) FROM journal_seal)");
        assertThat(verify().firstBroken()).extracting(Broken::kind).isEqualTo(Kind.BATCH_REMOVED);
    }

    @Test
    void a_tail_that_was_cut_off_cleanly_is_told_by_a_witness() {
        try (Site other = Site.of("outcome")
                .with("bloodstream.journal.witness", true)
                .under(prefix)
                .start()) {
            Witness witness = other.get(Witness.class);
            long batches = Long.parseLong(
                    site.column("SELECT max(batch) FROM journal_seal").getFirst());
            await().atMost(Site.SOON)
                    .untilAsserted(() -> assertThat(seals(witness)).hasSize((int) batches));
            assertThat(Site.now(site.get(Verifier.class).verify(seals(witness))).verified())
                    .isTrue();
            cutTheTail(batches);
            assertThat(verify().verified()).as("by itself it looks whole").isTrue();
            assertThat(Site.now(site.get(Verifier.class).verify(seals(witness))).firstBroken())
                    .isEqualTo(new Broken(Kind.WITNESS_DIFFERS, 0, batches));
        }
    }

    @Test
    void a_history_that_was_rewritten_contradicts_its_witness() {
        try (Site other = Site.of("outcome")
                .with("bloodstream.journal.witness", true)
                .under(prefix)
                .start()) {
            Witness witness = other.get(Witness.class);
            long batches = Long.parseLong(
                    site.column("SELECT max(batch) FROM journal_seal").getFirst());
            await().atMost(Site.SOON)
                    .untilAsserted(() -> assertThat(seals(witness)).hasSize((int) batches));
            assertThat(witness.firstContradiction("blood-production").blockOptional(Site.SOON))
                    .isEmpty();
            cutTheTail(batches);
            site.append("component", "other", 1, "ComponentProcessed", Map.of());
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(
                            witness.firstContradiction("blood-production").blockOptional(Site.SOON))
                    .contains(batches));
        }
    }

    /** What somebody would do who knows the tables well. */
    private void cutTheTail(long batch) {
        site.tamper("""
                BEGIN;
                UPDATE journal_subject s SET version = s.version - c.rows
                  FROM (SELECT stream, subject, count(*) AS rows FROM journal JOIN journal_publication USING (recorded_at, sequence)
                         WHERE number >= (SELECT first FROM journal_seal WHERE batch = %1$d) GROUP BY 1, 2) c
                 WHERE s.stream = c.stream AND s.subject = c.subject;
                DELETE FROM journal WHERE sequence IN (SELECT sequence FROM journal_publication
                  WHERE number >= (SELECT first FROM journal_seal WHERE batch = %1$d));
                DELETE FROM journal_subject WHERE version = 0;
                UPDATE journal_relay SET numbered = (SELECT first - 1 FROM journal_seal WHERE batch = %1$d),
                  published = (SELECT first - 1 FROM journal_seal WHERE batch = %1$d), seals_published = %1$d - 1;
                DELETE FROM journal_publication WHERE number >= (SELECT first FROM journal_seal WHERE batch = %1$d);
                DELETE FROM journal_seal WHERE batch = %1$d;
                COMMIT
                """.formatted(batch));
    }

    private static String insert(String transaction, int version) {
        return """
               INSERT INTO journal (transaction_id, event_id, stream, subject, subject_version, type, schema_version, occurred_at,
                                    actor, purpose, data)
               VALUES (%s, gen_random_uuid(), 'component', 'A1', %d, 'ComponentReleased', 1, now(), 'x', 'y', '{}')
               """.formatted(transaction, version);
    }

    private long lastSequence() {
        return Long.parseLong(site.column("SELECT max(sequence) FROM journal").getFirst());
    }

    private void published(long number) {
        await().atMost(Site.SOON)
                .until(() -> site.column("SELECT published FROM journal_relay").equals(List.of(Long.toString(number))));
    }

    private static List<Seal> seals(Witness witness) {
        return witness.seals("blood-production")
                .collectList()
                .blockOptional(Site.SOON)
                .orElseThrow();
    }

    private Verification verify() {
        return site.get(Verifier.class).verify().blockOptional(Site.SOON).orElseThrow();
    }
}
