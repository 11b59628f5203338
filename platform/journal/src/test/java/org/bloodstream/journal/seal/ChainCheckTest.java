package org.bloodstream.journal.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.journal.Seal;
import org.bloodstream.journal.Verifier.Broken;
import org.bloodstream.journal.Verifier.Kind;
import org.bloodstream.journal.seal.ChainCheck.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainCheckTest {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00.123456Z");
    private static final String FORGED = "ab".repeat(32);

    private final List<Seal> seals = new ArrayList<>();
    private final Map<Long, Published> rows = new HashMap<>();

    ChainCheckTest() {
        long number = 0;
        String hash = Hash.NONE;
        for (int batch = 1; batch <= 4; batch++) {
            long first = number + 1;
            List<String> hashes = new ArrayList<>();
            for (int i = 0; i < batch; i++) {
                Row row = row(++number);
                hashes.add(Hash.ofRow(number, row));
                rows.put(number, new Published(hashes.getLast(), row));
            }
            String next = Hash.ofBatch(hash, hashes);
            seals.add(new Seal(batch, first, number, hash, next, AT));
            hash = next;
        }
    }

    @Test
    void what_was_sealed_verifies() {
        assertThat(firstBroken()).isNull();
    }

    @Test
    void every_single_change_of_a_row_is_named() {
        rows.forEach((number, published) -> {
            Row row = row(number, "{\"n\":0}");
            Map<Long, Published> changed = new HashMap<>(rows);
            changed.put(number, new Published(published.hash(), row));
            assertThat(firstBroken(seals, changed))
                    .extracting(Broken::kind, Broken::number)
                    .containsExactly(Kind.ROW_CHANGED, number);
        });
    }

    @Test
    void every_single_removal_of_a_row_is_named() {
        for (long number : Set.copyOf(rows.keySet())) {
            Map<Long, Published> removed = new HashMap<>(rows);
            removed.put(number, new Published(FORGED, null));
            assertThat(firstBroken(seals, removed))
                    .extracting(Broken::kind, Broken::number)
                    .containsExactly(Kind.ROW_REMOVED, number);
            removed.remove(number);
            assertThat(firstBroken(seals, removed))
                    .extracting(Broken::kind, Broken::number)
                    .containsExactly(Kind.ROW_REMOVED, number);
        }
    }

    @Test
    void a_row_that_was_changed_with_its_hash_breaks_its_batch() {
        Row row = row(5, "{}");
        rows.put(5L, new Published(Hash.ofRow(5, row), row));
        assertThat(firstBroken()).isEqualTo(new Broken(Kind.BATCH_CHANGED, 0, 3));
    }

    @Test
    void a_seal_that_was_made_to_fit_breaks_the_next() {
        Row row = row(5, "{}");
        rows.put(5L, new Published(Hash.ofRow(5, row), row));
        Seal seal = seals.get(2);
        String fitting = Hash.ofBatch(seal.previous(), List.of(hash(4), hash(5), hash(6)));
        seals.set(2, new Seal(3, 4, 6, seal.previous(), fitting, AT));
        assertThat(firstBroken()).isEqualTo(new Broken(Kind.BATCH_CHANGED, 0, 4));
    }

    @Test
    void a_missing_batch_is_named() {
        seals.remove(1);
        assertThat(firstBroken()).isEqualTo(new Broken(Kind.BATCH_REMOVED, 0, 2));
    }

    @Test
    void two_rows_that_change_places_are_named() {
        Published second = rows.get(2L);
        rows.put(2L, rows.get(3L));
        rows.put(3L, second);
        assertThat(firstBroken()).extracting(Broken::kind, Broken::number).containsExactly(Kind.ROW_CHANGED, 2L);
    }

    @Test
    void no_two_different_rows_have_the_same_hash() {
        Random random = new Random(20261123);
        Set<String> hashes = new HashSet<>();
        Set<Row> different = new HashSet<>();
        for (int i = 0; i < 2_000; i++) different.add(randomRow(random));
        different.forEach(row -> hashes.add(Hash.ofRow(1, row)));
        assertThat(hashes).hasSameSizeAs(different);
    }

    @Test
    void text_cannot_slip_from_one_column_into_the_next() {
        assertThat(Hash.ofRow(1, named("ab", "c"))).isNotEqualTo(Hash.ofRow(1, named("a", "bc")));
        assertThat(Hash.ofRow(1, traced(null))).isNotEqualTo(Hash.ofRow(1, traced("")));
    }

    @Test
    void the_form_that_is_hashed_never_changes() {
        assertThat(Hash.ofRow(1, row(1)))
                .as("computed by another program from the description of the form")
                .isEqualTo("f86ca2bd62e63028b4e63c06727057b21a394b62682749c5d7c36c4380a5855f");
    }

    private String hash(long number) {
        Published published = rows.get(number);
        return published == null ? FORGED : published.hash();
    }

    private @Nullable Broken firstBroken() {
        return firstBroken(seals, rows);
    }

    private static @Nullable Broken firstBroken(List<Seal> seals, Map<Long, Published> rows) {
        ChainCheck check = new ChainCheck();
        for (Seal seal : seals) {
            Broken broken = check.next(seal, rows);
            if (broken != null) return broken;
        }
        return null;
    }

    private static Row row(long number) {
        return row(number, "{\"n\":%d}".formatted(number));
    }

    private static Row row(long number, String data) {
        return new Row(
                number,
                "700",
                new UUID(7, number),
                "component",
                "A1",
                number,
                "ComponentProcessed",
                1,
                AT,
                AT,
                "nurse",
                "care",
                null,
                data);
    }

    private static Row named(String actor, String purpose) {
        return new Row(1, "7", new UUID(7, 1), "component", "A1", 1, "T", 1, AT, AT, actor, purpose, null, "{}");
    }

    private static Row traced(@Nullable String traceparent) {
        return new Row(1, "7", new UUID(7, 1), "component", "A1", 1, "T", 1, AT, AT, "a", "b", traceparent, "{}");
    }

    /** Few letters, so that columns run into each other as often as possible. */
    private static Row randomRow(Random random) {
        return new Row(
                1,
                "7",
                new UUID(7, 1),
                letters(random),
                letters(random),
                1,
                letters(random),
                1,
                AT,
                AT,
                letters(random),
                letters(random),
                random.nextBoolean() ? null : letters(random),
                letters(random));
    }

    private static String letters(Random random) {
        return "ab".repeat(random.nextInt(3)) + "a".repeat(random.nextInt(2));
    }
}
