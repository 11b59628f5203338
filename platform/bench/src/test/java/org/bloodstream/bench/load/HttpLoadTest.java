package org.bloodstream.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HttpLoadTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Queue<String> bodies = new ConcurrentLinkedQueue<>();
    private final Queue<String> keys = new ConcurrentLinkedQueue<>();
    private final Queue<String> tokens = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private HttpLoad load;
    private volatile int status = 201;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        load = load(server.getAddress().getPort());
    }

    private static HttpLoad load(int port) {
        var url = "http://127.0.0.1:" + port + "/api/donors";
        return new HttpLoad(new Posts(url, "a-token", number -> "donor " + number, (code, _) -> code == 201));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
            var text = "no connection was free".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, text.length);
            exchange.getResponseBody().write(text);
        }
    }

    @AfterEach
    void stop() {
        load.close();
        server.stop(0);
    }

    @Test
    void at_a_steady_rate_as_many_are_answered_as_were_due() {
        var seen = load.steady(20, SECOND);
        assertThat(seen.done()).isEqualTo(20);
        assertThat(seen.latency()).isNotNull();
        assertThat(bodies).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void in_a_closed_loop_what_was_answered_is_what_arrived() {
        var seen = load.closed(4, SECOND);
        assertThat(seen.done()).isEqualTo(bodies.size()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void every_command_is_signed_on_and_has_a_key_of_its_own() {
        load.closed(2, Duration.ofMillis(100));
        assertThat(keys).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(tokens).containsOnly("Bearer a-token");
    }

    @Test
    void a_wrong_answer_is_no_result_and_the_reader_sees_it() {
        status = 503;
        assertThatThrownBy(() -> load.steady(5, SECOND))
                .isInstanceOf(NotMeasurableException.class)
                .hasMessage("5 of 5 were not answered rightly, the last with: 503 no connection was free");
    }

    @Test
    void no_answer_is_a_wrong_answer() {
        server.stop(0);
        assertThatThrownBy(() -> load.steady(2, SECOND))
                .isInstanceOf(NotMeasurableException.class)
                .hasMessageContaining("2 of 2 were not answered rightly")
                .hasMessageContaining("ConnectException");
    }

    @Test
    void a_single_one_is_right_or_not() {
        assertThat(load.once()).isTrue();
        status = 422;
        assertThat(load.once()).isFalse();
    }

    @Test
    @Timeout(60)
    void answers_are_counted_when_they_come_though_the_common_pool_is_busy() {
        var over = new CountDownLatch(1);
        try {
            IntStream.range(0, ForkJoinPool.getCommonPoolParallelism() + 1)
                    .forEach(_ -> ForkJoinPool.commonPool().execute(() -> waitFor(over)));
            assertThat(load.once()).isTrue();
            assertThat(load.steady(5, SECOND).done()).isEqualTo(5);
            assertThat(load.closed(2, SECOND).done()).isPositive();
        } finally {
            over.countDown();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
