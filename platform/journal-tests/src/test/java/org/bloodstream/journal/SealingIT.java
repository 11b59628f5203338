package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.journal.Verifier.Broken;
import org.bloodstream.journal.Verifier.Kind;
import org.bloodstream.journal.Verifier.Verification;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealingIT {
    private static SealedJournal journal;

    @BeforeAll
    static void start() {
        journal = SealedJournal.under(TestServers.freshTopicPrefix());
        journal.keep();
    }

    @AfterEach
    void undo() {
        journal.putBack();
        assertThat(journal.verify().verified()).isTrue();
    }

    @AfterAll
    static void stop() {
        journal.close();
    }

    @Test
    void an_untouched_journal_verifies() {
        assertThat(journal.verify()).isEqualTo(new Verification(true, 6, null));
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
        journal.site().tamper("UPDATE journal SET " + change + " WHERE sequence = 3");
        assertThat(journal.verify().firstBroken())
                .extracting(Broken::kind, Broken::number)
                .containsExactly(Kind.ROW_CHANGED, 3L);
    }

    @Test
    void a_removed_row_is_named() {
        journal.site().tamper("DELETE FROM journal WHERE sequence = 4");
        assertThat(journal.verify().firstBroken())
                .extracting(Broken::kind, Broken::number)
                .containsExactly(Kind.ROW_REMOVED, 4L);
    }

    @Test
    void a_row_removed_with_its_number_is_named() {
        journal.site().tamper("DELETE FROM journal WHERE sequence = 4");
        journal.site().tamper("DELETE FROM journal_publication WHERE number = 4");
        assertThat(journal.verify().firstBroken())
                .extracting(Broken::kind, Broken::number)
                .containsExactly(Kind.ROW_REMOVED, 4L);
    }

    @Test
    void a_row_inserted_into_the_past_is_named() {
        journal.site().tamper(SealedJournal.insert("'1'", 9));
        assertThat(journal.verify().firstBroken()).isEqualTo(new Broken(Kind.ROW_INSERTED, journal.lastSequence(), 0));
    }

    @Test
    void two_rows_that_changed_places_are_named() {
        journal.site().tamper("UPDATE journal_publication SET sequence = -1 WHERE number = 2");
        journal.site()
                .tamper(
                        "UPDATE journal_publication p SET sequence = 2, recorded_at = (SELECT recorded_at FROM journal WHERE sequence = 2) WHERE number = 5");
        assertThat(journal.verify().firstBroken()).extracting(Broken::number).isEqualTo(2L);
    }

    @Test
    void a_changed_row_with_a_fitting_hash_is_told_by_its_batch() {
        journal.site().tamper("UPDATE journal_publication SET hash = sha256('forged') WHERE number = 3");
        journal.site().tamper("UPDATE journal_seal SET sealed_at = sealed_at");
        assertThat(journal.verify().firstBroken()).extracting(Broken::number).isEqualTo(3L);
    }

    @Test
    void a_changed_seal_is_named() {
        journal.site().tamper("UPDATE journal_seal SET hash = sha256('forged') WHERE batch = 1");
        assertThat(journal.verify().firstBroken()).isEqualTo(new Broken(Kind.BATCH_CHANGED, 0, 1));
    }

    @Test
    void a_removed_seal_is_named() {
        journal.site().tamper("DELETE FROM journal_seal WHERE batch = (SELECT max(batch) FROM journal_seal)");
        assertThat(journal.verify().firstBroken()).extracting(Broken::kind).isEqualTo(Kind.BATCH_REMOVED);
    }
}
