package org.bloodstream.journal;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.bloodstream.journal.Verifier.Verification;

/** A journal of six events of two subjects, published and sealed. */
record SealedJournal(Site site) implements AutoCloseable {
    private static final List<String> TABLES =
            List.of("journal", "journal_publication", "journal_seal", "journal_subject", "journal_relay");

    static SealedJournal under(String prefix) {
        var sealed = new SealedJournal(Site.of("blood-production")
                .publishing("component")
                .under(prefix)
                .start());
        for (int version = 1; version <= 6; version++)
            sealed.site.append(
                    "component", "A" + version % 2, (version + 1) / 2, "ComponentProcessed", Map.of("step", version));
        sealed.published(6);
        return sealed;
    }

    /** Waits until the relay has nothing left to do: events and seals are published, and noted as such. */
    void published(long number) {
        await().atMost(Site.SOON).until(() -> site.column("""
                                SELECT published FROM journal_relay
                                 WHERE seals_published = (SELECT max(batch) FROM journal_seal)
                                """).equals(List.of(Long.toString(number))));
    }

    Verification verify() {
        return site.get(Verifier.class).verify().blockOptional(Site.SOON).orElseThrow();
    }

    long lastSequence() {
        return Long.parseLong(site.column("SELECT max(sequence) FROM journal").getFirst());
    }

    /** For {@link #putBack}. */
    void keep() {
        TABLES.forEach(table -> site.tamper("CREATE TABLE kept_%1$s AS SELECT * FROM %1$s".formatted(table)));
    }

    /** As it was when it was kept, in one transaction. */
    void putBack() {
        var sql = new StringBuilder("BEGIN;");
        for (var table : TABLES)
            sql.append("DELETE FROM %1$s; INSERT INTO %1$s OVERRIDING SYSTEM VALUE SELECT * FROM kept_%1$s;"
                    .formatted(table));
        site.tamper(sql + "COMMIT");
    }

    static String insert(String transaction, int version) {
        return """
               INSERT INTO journal (transaction_id, event_id, stream, subject, subject_version, type, schema_version, occurred_at,
                                    actor, purpose, data)
               VALUES (%s, gen_random_uuid(), 'component', 'A1', %d, 'ComponentReleased', 1, now(), 'x', 'y', '{}')
               """.formatted(transaction, version);
    }

    @Override
    public void close() {
        site.close();
    }
}
