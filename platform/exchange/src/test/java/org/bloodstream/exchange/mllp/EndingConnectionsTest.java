package org.bloodstream.exchange.mllp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingConnectionsTest {
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final MllpLimits LIMITS = new MllpLimits(DataSize.ofMegabytes(1), SOON, SOON, SOON, 4);

    private final Sinks.One<String> answer = Sinks.one();
    private final AtomicInteger begun = new AtomicInteger();
    private final MllpListener listener = new MllpListener("127.0.0.1", 0, LIMITS, null, _ -> _ -> {
        begun.incrementAndGet();
        return Flux.from(answer.asMono());
    });
    private Socket sender;

    @BeforeEach
    void connect() throws IOException {
        listener.start();
        sender = new Socket("127.0.0.1", listener.port());
        sender.setSoTimeout((int) SOON.toMillis());
    }

    @AfterEach
    void close() throws IOException {
        sender.close();
        listener.stop();
    }

    @Test
    void a_message_that_is_being_handled_is_answered_and_then_the_connection_ends() throws Exception {
        send("MSH|1");
        await().atMost(SOON).until(() -> begun.get() == 1);
        var stopped = new CountDownLatch(1);
        listener.stop(stopped::countDown);
        assertThat(stopped.getCount()).isEqualTo(1);
        answer.tryEmitValue("MSA|AA");
        assertThat(answered()).isTrue();
        assertThat(sender.getInputStream().read()).isEqualTo(-1);
        assertThat(stopped.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void what_follows_the_last_answer_is_not_taken() throws Exception {
        send("MSH|1");
        send("MSH|2");
        await().atMost(SOON).until(() -> begun.get() == 1);
        listener.stop();
        answer.tryEmitValue("MSA|AA");
        assertThat(answered()).isTrue();
        assertThat(begun).hasValue(1);
    }

    @Test
    void a_silent_connection_ends_at_once() throws Exception {
        answer.tryEmitValue("MSA|AA");
        send("MSH|1");
        assertThat(answered()).isTrue();
        listener.stop();
        assertThat(sender.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void a_connection_takes_one_message_after_another_until_then() throws Exception {
        answer.tryEmitValue("MSA|AA");
        for (var number = 1; number <= 3; number++) {
            send("MSH|" + number);
            assertThat(answered()).isTrue();
        }
        assertThat(begun).hasValue(3);
    }

    private void send(String text) throws IOException {
        sender.getOutputStream().write(Mllp.framed(text));
        sender.getOutputStream().flush();
    }

    private boolean answered() throws IOException {
        var answer = Mllp.framed("MSA|AA");
        return Arrays.equals(sender.getInputStream().readNBytes(answer.length), answer);
    }
}
