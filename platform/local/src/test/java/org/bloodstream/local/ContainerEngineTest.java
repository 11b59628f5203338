package org.bloodstream.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code .ci/run} and {@code make test-containers} do where there is no container engine: programs here are made for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContainerEngineTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String FIND = ". platform/local/bin/engine; find_engine && echo found || echo \"$no_engine\"";

    @TempDir
    Path checkout;

    private Path programs;

    @BeforeEach
    void a_machine_without_an_engine() throws IOException {
        programs = Files.createDirectories(checkout.resolve("programs"));
        Files.createDirectories(checkout.resolve(".local"));
        for (var tool :
                new String[] {"bash", "sh", "cat", "cksum", "cut", "dirname", "grep", "mkdir", "timeout", "tr"}) {
            Files.createSymbolicLink(programs.resolve(tool), Path.of("/usr/bin", tool));
        }
        program("id", "echo 1000");
    }

    @Test
    void one_that_answers_is_taken() throws Exception {
        program("docker", "exit 0");
        assertThat(run("bash", "-c", FIND).output()).isEqualTo("found");
    }

    @Test
    void an_ordinary_user_is_told_that_only_root_may_start_one() throws Exception {
        assertThat(run("bash", "-c", FIND).output()).isEqualTo("no Docker answers, and only root may start one");
    }

    @Test
    void root_is_told_when_none_can_be_installed() throws Exception {
        program("id", "echo 0");
        program("apt-get", "exit 100");
        assertThat(run("bash", "-c", FIND).output()).endsWith("docker.io could not be installed (.local/docker.log)");
    }

    @Test
    void without_one_the_tests_end_with_3_and_a_box_that_says_so() throws Exception {
        var ended = testContainers();
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.output())
                .contains("#  NOT TESTED IN CONTAINERS: no Docker answers, and only root may start one\n#\n####");
    }

    @Test
    void continuous_integration_does_not_fail_for_it() throws Exception {
        program("make", "echo make $1");
        script("alerts", "exit 3");
        script("test-containers", "exit 3");
        assertThat(continuousIntegration()).isEqualTo(new Ended(0, "make test\nmake audit"));
    }

    @Test
    void continuous_integration_fails_when_tests_in_containers_fail() throws Exception {
        program("make", "exit 0");
        script("alerts", "exit 0");
        script("test-containers", "exit 1");
        assertThat(continuousIntegration().code()).isNotZero();
    }

    @Test
    void continuous_integration_fails_when_make_test_does() throws Exception {
        program("make", "exit 2");
        script("test-containers", "echo not reached");
        assertThat(continuousIntegration()).isEqualTo(new Ended(2, ""));
    }

    private record Ended(int code, String output) {}

    private Ended testContainers() throws IOException, InterruptedException {
        program("mvn", "exit 1");
        program("node", "exit 0");
        return run("bash", "platform/local/bin/test-containers");
    }

    private Ended continuousIntegration() throws IOException, InterruptedException {
        Files.createDirectories(checkout.resolve(".ci"));
        Files.copy(ROOT.resolve(".ci/run"), checkout.resolve(".ci/run"));
        return run("bash", ".ci/run");
    }

    private Ended run(String... command) throws IOException, InterruptedException {
        var platform = checkout.resolve("platform");
        if (!Files.exists(platform)) {
            Files.createSymbolicLink(platform, ROOT.resolve("platform"));
        }
        var builder = new ProcessBuilder(command).directory(checkout.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", programs.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Ended(process.waitFor(), output);
    }

    private void program(String name, String text) throws IOException {
        executable(programs.resolve(name), text);
    }

    private void script(String name, String text) throws IOException {
        executable(
                Files.createDirectories(checkout.resolve("platform/local/bin")).resolve(name), text);
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
