package org.bloodstream.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchivesTest {
    @TempDir
    Path directory;

    @Test
    void a_zip_is_unpacked_without_its_outermost_directory() throws IOException {
        Archives.zip(zipWith("server-1/bin/run.sh"), directory);
        assertThat(directory.resolve("bin/run.sh")).hasContent("text").isExecutable();
    }

    @Test
    void an_entry_that_would_leave_the_directory_is_refused() {
        assertThatThrownBy(() -> Archives.zip(zipWith("server-1/../../escaped"), directory.resolve("into")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leaves its directory");
        assertThat(directory.resolve("escaped")).doesNotExist();
    }

    private Path zipWith(String entry) throws IOException {
        var file = directory.resolve("some.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("text".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
