package org.bloodstream.bench.bed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryTest {
    @Test
    void what_several_share_counts_once() {
        var rollup = List.of("Rss:  400000 kB", "Pss:  123456 kB", "Pss_Anon:  100000 kB", "Shared_Clean:  9 kB");
        assertThat(Memory.kibibytes(rollup)).isEqualTo(123_456);
    }

    @Test
    void a_living_process_holds_something() {
        assertThat(Memory.gibibytes(ProcessHandle.current())).isPositive();
    }
}
