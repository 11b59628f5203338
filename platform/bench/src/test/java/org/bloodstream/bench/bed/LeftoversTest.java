package org.bloodstream.bench.bed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeftoversTest {
    @TempDir
    private Path directory;

    @Test
    void the_folder_of_a_run_that_was_killed_is_deleted_with_all_it_holds() throws IOException {
        Files.createDirectories(directory.resolve("run-4711/postgres/data"));
        Files.writeString(directory.resolve("run-4711/postgres/postgres.log"), "killed");
        new Leftovers(directory).delete(_ -> false);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_run_that_lives_keeps_its_folder() throws IOException {
        var mine = new Leftovers(directory).folder(ProcessHandle.current().pid());
        Files.createDirectories(mine);
        new Leftovers(directory).delete();
        assertThat(mine).exists();
    }

    @Test
    void reports_and_profiles_stay() throws IOException {
        Files.createDirectories(directory.resolve("profiles"));
        Files.writeString(directory.resolve("2026-11-22T120000Z.json"), "{}");
        new Leftovers(directory).delete(_ -> false);
        assertThat(directory.resolve("profiles")).exists();
        assertThat(directory.resolve("2026-11-22T120000Z.json")).exists();
    }

    @Test
    void before_the_first_run_there_is_nothing_to_delete() {
        new Leftovers(directory.resolve("bench")).delete();
        assertThat(directory).isEmptyDirectory();
    }
}
