package org.bloodstream.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlierBuildsTest {
    private static final Instant LONG_AGO = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path parts;

    @Test
    void the_last_build_is_kept_for_whoever_runs_it_and_those_before_are_forgotten() throws IOException {
        build("outcome-aa", 0);
        build("outcome-bb", 2);
        build("outcome-cc", 1);
        build("region-aa", 0);

        new EarlierBuilds(parts, "outcome").forgetAllButTheLast();

        assertThat(parts).isDirectoryNotContaining("glob:**/outcome-{aa,cc}");
        assertThat(parts.resolve("outcome-bb")).exists();
        assertThat(parts.resolve("region-aa")).exists();
    }

    @Test
    void before_the_first_build_there_is_nothing_to_forget() {
        new EarlierBuilds(parts.resolve("none"), "outcome").forgetAllButTheLast();
        assertThat(parts.resolve("none")).doesNotExist();
    }

    private void build(String name, int minutes) throws IOException {
        var directory = Files.createDirectory(parts.resolve(name));
        Files.writeString(directory.resolve("some.jar"), "");
        Files.setLastModifiedTime(directory, FileTime.from(LONG_AGO.plusSeconds(60L * minutes)));
    }
}
