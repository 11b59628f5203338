package org.bloodstream.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildProcessTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    @Test
    void it_is_ready_when_its_condition_holds_and_gone_when_stopped() {
        var child = child("echo up; exec sleep 600");
        child.start(LIMIT);
        child.await(() -> child.logTail().contains("up"), LIMIT);
        assertThat(child.running()).isTrue();

        child.stop(LIMIT);
        assertThat(child.running()).isFalse();
        assertThat(directory.resolve("child.pid")).doesNotExist();
    }

    @Test
    void one_that_ends_while_starting_is_an_error_with_the_end_of_its_log() {
        var child = child("echo the disk is full; exit 3");
        child.start(LIMIT);
        assertThatThrownBy(() -> child.await(() -> false, LIMIT))
                .isInstanceOf(ServerFailedException.class)
                .hasMessageContaining("Sleeper ended while it was starting")
                .hasMessageContaining("the disk is full");
    }

    @Test
    void one_that_is_not_ready_in_time_is_stopped() {
        var child = child("exec sleep 600");
        child.start(LIMIT);
        assertThatThrownBy(() -> child.await(() -> false, Duration.ofMillis(200)))
                .isInstanceOf(ServerFailedException.class)
                .hasMessageContaining("not ready within");
        assertThat(child.running()).isFalse();
    }

    @Test
    void one_that_ignores_the_request_to_end_is_ended_by_force() {
        var child = child("trap '' TERM; echo up; while :; do sleep 0.1; done");
        child.start(LIMIT);
        child.await(() -> child.logTail().contains("up"), LIMIT);
        child.stop(Duration.ofMillis(300));
        assertThat(new PidFile(directory.resolve("child.pid")).living()).isEmpty();
    }

    @Test
    void what_an_earlier_run_left_is_ended_before_the_next_start() {
        var earlier = child("exec sleep 600");
        earlier.start(LIMIT);
        var leftover = new PidFile(directory.resolve("child.pid")).living().orElseThrow();

        var next = child("exec sleep 600");
        next.start(LIMIT);
        assertThat(leftover.isAlive()).isFalse();
        next.stop(LIMIT);
    }

    /** The promise behind {@code kill -9}: nothing of ours lives on. */
    @Test
    void a_child_ends_when_its_parent_is_killed() throws IOException {
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        Parent.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();
        var pidFile = new PidFile(directory.resolve("child.pid"));
        await().atMost(LIMIT).until(() -> pidFile.living().isPresent() && log().contains("up"));
        var child = pidFile.living().orElseThrow();

        parent.destroyForcibly();

        await().atMost(LIMIT).until(() -> !child.isAlive());
    }

    /** A launcher that starts a child and then only lives. */
    static final class Parent {
        public static void main(String[] args) throws InterruptedException {
            sleeper(Path.of(args[0]), "echo up; exec sleep 600").start(LIMIT);
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }

    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Jvm.home(ChildProcess.class).toString(),
                Jvm.home(ChildProcessTest.class).toString());
    }

    private String log() throws IOException {
        return Files.readString(directory.resolve("child.log"));
    }

    private ChildProcess child(String script) {
        return sleeper(directory, script);
    }

    private static ChildProcess sleeper(Path directory, String script) {
        return new ChildProcess(new ChildProcess.Spec(
                "Sleeper", List.of("sh", "-c", script), Privilege.OWN, Map.of(), directory, "child", Signal.TERM));
    }
}
