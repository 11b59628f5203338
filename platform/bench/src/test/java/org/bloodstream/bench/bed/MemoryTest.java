package org.bloodstream.bench.bed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bloodstream.bench.load.Condition;
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

    @Test
    void one_that_has_ended_holds_nothing_though_its_parent_has_not_asked_how_it_ended() throws IOException {
        var parent = new ProcessBuilder("sh", "-c", "true & exec sleep 600").start();
        try {
            Condition.await("the child has ended", Duration.ofSeconds(30), () -> parent.children()
                    .anyMatch(MemoryTest::isListedOnly));
            assertThat(Memory.gibibytes(parent.toHandle())).isPositive();
        } finally {
            parent.destroyForcibly();
        }
    }

    private static boolean isListedOnly(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/%d/status".formatted(process.pid())))
                    .contains("State:\tZ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
