package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.bloodstream.journal.Verifier.Broken;
import org.bloodstream.journal.Verifier.Kind;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is told only by later batches, or by what another service kept. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WitnessIT {
    private final String prefix = TestServers.freshTopicPrefix();
    private SealedJournal journal;
    private Site site;

    @BeforeEach
    void start() {
        journal = SealedJournal.under(prefix);
        site = journal.site();
    }

    @AfterEach
    void stop() {
        journal.close();
    }

    @Test
    void a_row_inserted_beside_the_service_is_named_even_after_it_was_published() {
        site.tamper(SealedJournal.insert("pg_current_xact_id()", 4));
        journal.published(7);
        assertThat(journal.verify().firstBroken()).isEqualTo(new Broken(Kind.ROW_INSERTED, journal.lastSequence(), 0));
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
            assertThat(journal.verify().verified())
                    .as("by itself it looks whole")
                    .isTrue();
            assertThat(Site.now(site.get(Verifier.class).verify(seals(witness))).firstBroken())
                    .isEqualTo(new Broken(Kind.WITNESS_DIFFERS, 0, batches));
        }
    }

    @Test
    void a_history_that_was_rewritten_contradicts_its_witness() {
        var meters = new SimpleMeterRegistry();
        try (Site other = Site.of("outcome")
                .with("bloodstream.journal.witness", true)
                .measuredBy(meters)
                .under(prefix)
                .start()) {
            Witness witness = other.get(Witness.class);
            long batches = Long.parseLong(
                    site.column("SELECT max(batch) FROM journal_seal").getFirst());
            await().atMost(Site.SOON)
                    .untilAsserted(() -> assertThat(seals(witness)).hasSize((int) batches));
            assertThat(witness.firstContradiction("blood-production").blockOptional(Site.SOON))
                    .isEmpty();
            assertThat(meters.counter("bloodstream.journal.contradictions").count())
                    .isZero();
            cutTheTail(batches);
            site.append("component", "other", 1, "ComponentProcessed", Map.of());
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(
                            witness.firstContradiction("blood-production").blockOptional(Site.SOON))
                    .contains(batches));
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(
                            meters.counter("bloodstream.journal.contradictions").count())
                    .isPositive());
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

    private static List<Seal> seals(Witness witness) {
        return witness.seals("blood-production")
                .collectList()
                .blockOptional(Site.SOON)
                .orElseThrow();
    }
}
