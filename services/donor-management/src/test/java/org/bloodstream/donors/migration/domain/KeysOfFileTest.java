package org.bloodstream.donors.migration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class KeysOfFileTest {
    private static final List<String> GROUPS = List.of("O", "A", "B", "AB");

    /** @param donors rows about five donors, with one of four groups each */
    @Property(tries = 300)
    void which_rows_contradict_each_other_is_the_same_for_every_order(
            @ForAll @Size(max = 30) List<@IntRange(max = 19) Integer> donors, @ForAll long seed) {
        var rows = donors.stream()
                .map(drawn ->
                        ReadingRowsTest.row(FileKind.GROUPS, "" + drawn % 5, GROUPS.get(drawn / 5), "POSITIVE", ""))
                .toList();
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        var keys = keys(shuffled);
        for (var row : rows) {
            boolean contradicted = rows.stream()
                    .anyMatch(other -> other.number().equals(row.number())
                            && !other.values().equals(row.values()));
            assertThat(keys.isContradicted(row)).isEqualTo(contradicted);
            assertThat(keys.has(row.key())).isTrue();
        }
        assertThat(keys.has("nobody")).isFalse();
    }

    private static KeysOfFile keys(List<SourceRow> rows) {
        var gathering = new KeysOfFile.Gathering();
        rows.forEach(gathering::add);
        var keys = gathering.keys();
        if (keys.hasRepeats()) rows.forEach(keys::compare);
        return keys;
    }
}
