package org.bloodstream.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnpackedTest {
    @TempDir
    Path directory;

    @Test
    void many_who_ask_at_once_get_one_directory_made_once() {
        var made = new AtomicInteger();
        var asking = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> Unpacked.once(directory.resolve("server"), empty -> {
                    made.incrementAndGet();
                    Files.writeString(empty.resolve("program"), "text");
                })))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(asking).join();

        assertThat(made).hasValue(1);
        assertThat(directory.resolve("server/program")).hasContent("text");
    }

    @Test
    void a_half_made_directory_is_no_directory_and_is_made_again() {
        var target = directory.resolve("server");
        assertThatThrownBy(() -> Unpacked.once(target, empty -> {
                    Files.writeString(empty.resolve("half"), "text");
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot make");
        assertThat(target).doesNotExist();

        Unpacked.once(target, empty -> Files.writeString(empty.resolve("whole"), "text"));
        assertThat(target.resolve("whole")).exists();
        assertThat(target.resolve("half")).doesNotExist();
    }
}
