package org.bloodstream.donors.duplicates.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.likeness.domain.Likeness;
import org.bloodstream.donors.likeness.domain.Verdict;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PairsOfRecordsTest {
    private static final UUID LOW = UUID.fromString("10000000-0000-4000-8000-000000000000");
    private static final UUID HIGH = UUID.fromString("f0000000-0000-4000-8000-000000000000");

    @Test
    void a_pair_is_the_same_whoever_is_named_first_in_the_order_of_the_database() {
        assertThat(Pair.of(HIGH, LOW)).isEqualTo(Pair.of(LOW, HIGH)).isEqualTo(new Pair(LOW, HIGH));
        assertThat(HIGH).as("Java's own order is another").isLessThan(LOW);
        assertThat(Pair.of(LOW, HIGH).besides(LOW)).isEqualTo(HIGH);
        assertThat(Pair.of(LOW, HIGH).besides(HIGH)).isEqualTo(LOW);
    }

    @Test
    void a_record_is_no_pair_with_itself() {
        assertThatThrownBy(() -> Pair.of(LOW, LOW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pair(HIGH, LOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_is_asked_to_look_at_the_unlikely() {
        assertThatThrownBy(() -> new FoundPair(Pair.of(LOW, HIGH), new Likeness(Verdict.UNLIKELY, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
