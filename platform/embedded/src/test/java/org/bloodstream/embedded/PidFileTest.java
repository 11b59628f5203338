package org.bloodstream.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PidFileTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    Path directory;

    @Test
    void a_living_process_is_found_again_and_ended() throws IOException {
        var process = new ProcessBuilder("sleep", "600").start();
        file().write(process.toHandle(), Signal.TERM);

        assertThat(file().living()).contains(process.toHandle());
        assertThat(file().endLeftover(LIMIT)).isTrue();
        assertThat(process.isAlive()).isFalse();
        assertThat(file().path()).doesNotExist();
    }

    @Test
    void a_stranger_with_the_same_id_is_left_alone() throws IOException {
        var stranger = new ProcessBuilder("sleep", "600").start();
        var longAgo = Instant.now().minus(Duration.ofHours(1)).toEpochMilli();
        Files.writeString(file().path(), "%d %d TERM".formatted(stranger.pid(), longAgo));

        assertThat(file().endLeftover(LIMIT)).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    void an_absent_or_broken_file_means_no_leftover() throws IOException {
        assertThat(file().endLeftover(LIMIT)).isFalse();
        Files.writeString(file().path(), "no number");
        assertThat(file().endLeftover(LIMIT)).isFalse();
    }

    private PidFile file() {
        return new PidFile(directory.resolve("some.pid"));
    }
}
