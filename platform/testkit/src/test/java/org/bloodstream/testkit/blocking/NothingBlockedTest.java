package org.bloodstream.testkit.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The faults are planted: a guard that does not find them is none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingBlockedTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Run by the tests below, and by nothing else. */
    static class SleepingMono {
        @Test
        void the_fault_does_not_show_in_the_answer() {
            assertThat(on(Schedulers.parallel(), SleepingMono::sleep)).isEqualTo("woken");
        }

        static String sleep() throws InterruptedException {
            Thread.sleep(1);
            return "woken";
        }
    }

    static class SleepingAtTheEnd {
        @Test
        void nothing_is_wrong_here() {}

        @AfterAll
        static void sleeps_once_more() {
            on(Schedulers.parallel(), SleepingMono::sleep);
        }
    }

    static class SleepingWhenAllIsOver {
        @RegisterExtension
        static final BeforeAllCallback LATER =
                context -> context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent("sleeper", _ ->
                        (AutoCloseable) () -> on(Schedulers.parallel(), SleepingMono::sleep));

        @Test
        void nothing_is_wrong_here() {}
    }

    static Stream<Named<Callable<?>>> ways_to_block() {
        return Stream.of(
                Named.of("sleeping", SleepingMono::sleep),
                Named.of("waiting for a future", () -> new CompletableFuture<>()
                        .completeOnTimeout("late", 10, TimeUnit.MILLISECONDS)
                        .get()),
                Named.of("waiting for a monitor", NothingBlockedTest::waitForNobody),
                Named.of("reading a file", NothingBlockedTest::readAFile),
                Named.of("reading in a file", NothingBlockedTest::readInAFile),
                Named.of("reading a whole file", () -> Files.readAllBytes(aFile())),
                Named.of("connecting a socket", NothingBlockedTest::connect),
                Named.of("reading from a socket", connected()::read),
                Named.of(
                        "starting a program",
                        () -> new ProcessBuilder("true").start().waitFor()));
    }

    @Test
    void a_test_in_which_an_event_loop_was_blocked_fails_and_says_where() {
        var run = run(SleepingMono.class);

        assertThat(run.getTestsFailedCount()).isEqualTo(1);
        var failure = run.getFailures().getFirst().getException();
        assertThat(failure)
                .hasMessageMatching("An event loop was blocked by java.lang.Thread.sleep.* on parallel-\\d+");
        assertThat(failure.getSuppressed()[0].getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(SleepingMono.class.getName())
                        && frame.getMethodName().equals("sleep"));
    }

    @Test
    void a_class_fails_by_what_happens_after_its_last_test() {
        var run = run(SleepingAtTheEnd.class);

        assertThat(run.getTestsSucceededCount()).isEqualTo(1);
        assertThat(run.getContainersFailedCount()).isEqualTo(1);
    }

    @Test
    void a_run_fails_by_what_happens_after_its_last_class() {
        var run = run(SleepingWhenAllIsOver.class);

        assertThat(run.getTestsSucceededCount()).isEqualTo(1);
        assertThat(run.getFailures()).singleElement().satisfies(failure -> assertThat(
                        failure.getTestIdentifier().getParentId())
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ways_to_block")
    void an_event_loop_is_not_blocked_by(Callable<?> way) {
        on(Schedulers.parallel(), way);
        assertThat(BlockingCalls.take()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ways_to_block")
    void a_thread_that_may_wait_is_left_alone_when(Callable<?> way) {
        on(Schedulers.boundedElastic(), way);
        assertThat(BlockingCalls.take()).isEmpty();
    }

    @Test
    void a_harmless_call_gives_its_reason() {
        assertThat(HarmlessCalls.ALL).extracting(HarmlessCalls::because).allSatisfy(reason -> assertThat(reason)
                .isNotBlank());
    }

    @Test
    void a_lock_that_others_hold_for_a_moment_is_no_fault() {
        var lock = new ReentrantLock();
        lock.lock();
        var waiting =
                Mono.fromRunnable(lock::lock).subscribeOn(Schedulers.parallel()).toFuture();
        while (!lock.hasQueuedThreads()) Thread.onSpinWait();
        lock.unlock();
        waiting.join();
        assertThat(BlockingCalls.take()).isEmpty();
    }

    private static <T> T on(Scheduler scheduler, Callable<T> work) {
        return Mono.fromCallable(work)
                .subscribeOn(scheduler)
                .blockOptional(PATIENCE)
                .orElseThrow();
    }

    private static TestExecutionSummary run(Class<?> tests) {
        var summary = new SummaryGeneratingListener();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .build();
        LauncherFactory.create().execute(request, summary);
        return summary.getSummary();
    }

    private static boolean waitForNobody() throws InterruptedException {
        var monitor = new Object();
        synchronized (monitor) {
            monitor.wait(1);
        }
        return true;
    }

    private static int readAFile() throws Exception {
        try (var file = new FileInputStream(aFile().toFile())) {
            return file.read();
        }
    }

    private static int readInAFile() throws Exception {
        try (var file = new RandomAccessFile(aFile().toFile(), "r")) {
            return file.read();
        }
    }

    private static boolean connect() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var socket = new Socket()) {
            socket.connect(server.getLocalSocketAddress());
            return socket.isConnected();
        }
    }

    private static InputStream connected() {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var socket = new Socket(server.getInetAddress(), server.getLocalPort());
            try (var peer = server.accept()) {
                peer.getOutputStream().write(1);
            }
            return socket.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path aFile() {
        return Path.of("pom.xml");
    }
}
