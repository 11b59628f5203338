package org.bloodstream.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code platform/local/bin/find-jdk}, on folders made for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JdkSearchTest {
    @TempDir
    Path folder;

    @Test
    void java_home_is_taken_when_it_is_a_jdk_25() throws Exception {
        var home = jdk("named", "25.0.3");
        jdk("other", "25.0.1");
        assertThat(search(Map.of("JAVA_HOME", home.toString()))).isEqualTo(new Found(0, home.toString()));
    }

    @Test
    void another_version_in_java_home_is_passed_over_for_a_25_elsewhere() throws Exception {
        var old = jdk("old", "17.0.15");
        var home = jdk("temurin-25", "25");
        assertThat(search(Map.of("JAVA_HOME", old.toString()))).isEqualTo(new Found(0, home.toString()));
    }

    @Test
    void the_home_inside_a_macos_bundle_is_found() throws Exception {
        var home = jdk("temurin-25.jdk/Contents/Home", "25.0.3");
        assertThat(search(Map.of())).isEqualTo(new Found(0, home.toString()));
    }

    @Test
    void a_runtime_without_a_compiler_is_not_a_jdk() throws Exception {
        Files.delete(jdk("jre", "25.0.3").resolve("bin/javac"));
        assertThat(search(Map.of()).exitCode()).isEqualTo(1);
    }

    @Test
    void without_any_there_is_one_line_that_says_what_is_needed() throws Exception {
        var found = search(Map.of());
        assertThat(found.exitCode()).isEqualTo(1);
        assertThat(found.output().lines()).hasSize(1);
        assertThat(found.output()).contains("JDK 25 is needed", "JAVA_HOME");
    }

    private record Found(int exitCode, String output) {}

    private Found search(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bin/find-jdk").redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(Map.of("JDK_FOLDERS", folder.toString(), "PATH", pathWithoutJava()));
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Found(process.waitFor(), output);
    }

    /** The tools that the script itself needs, and nothing else. */
    private String pathWithoutJava() throws IOException {
        var tools = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-tools"));
        for (var tool : new String[] {"sh", "grep", "dirname", "readlink"}) {
            var link = tools.resolve(tool);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, Path.of("/usr/bin", tool));
            }
        }
        return tools.toString();
    }

    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
        Files.createFile(
                home.resolve("bin/javac"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        return home;
    }
}
