package org.bloodstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentationTest {
    @Test
    void every_public_type_of_the_platform_says_what_it_is() throws IOException {
        var sources = Checkout.files(
                "platform",
                path -> path.toString().endsWith(".java") && path.toString().contains("/src/main/"));
        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(Documentation.missing(sources)).isEmpty();
    }

    @Test
    void a_public_type_without_a_word_is_noticed(@TempDir Path folder) throws IOException {
        var silent = Files.writeString(folder.resolve("Silent.java"), "package a; public final class Silent {}");
        var spoken =
                Files.writeString(folder.resolve("Spoken.java"), "package a; /** Says. */ public record Spoken() {}");
        assertThat(Documentation.missing(List.of(silent, spoken))).containsExactly("a.Silent");
    }
}
