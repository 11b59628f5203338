package org.bloodstream.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MllpLoadTest {
    private static final int END = 0x1c;

    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private ServerSocket server;
    private volatile UnaryOperator<String> answer = id -> "\u000bMSH|^~\\&|\rMSA|AA|" + id + "\r\u001c\r";

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    private void accept() {
        try {
            while (true) {
                var connection = server.accept();
                Thread.startVirtualThread(() -> serve(connection));
            }
        } catch (IOException _) {
            return;
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            for (var id = next(connection.getInputStream()); !id.isEmpty(); id = next(connection.getInputStream())) {
                received.add(id);
                var text = answer.apply(id);
                if (text.isEmpty()) {
                    return;
                }
                connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException _) {
            return;
        }
    }

    /** The message between the frame's bytes: these messages are nothing but their control ids. */
    private static String next(InputStream in) throws IOException {
        var text = new StringBuilder();
        in.read();
        for (var read = in.read(); read >= 0 && read != END; read = in.read()) {
            text.append((char) read);
        }
        in.read();
        return text.toString();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void every_connection_sends_as_soon_as_it_is_answered_and_no_control_id_comes_twice() {
        var seen = run(Duration.ofSeconds(1));
        assertThat(seen).isEqualTo(received.size()).isGreaterThanOrEqualTo(2);
        assertThat(received).doesNotHaveDuplicates();
        assertThat(received).anyMatch(id -> id.startsWith("B0")).anyMatch(id -> id.startsWith("B1"));
    }

    @Test
    void a_refusal_is_no_result() {
        answer = id -> "\u000bMSA|AE|" + id + "\r\u001c\r";
        assertThatThrownBy(() -> run(Duration.ofSeconds(10)))
                .isInstanceOf(NotMeasurableException.class)
                .hasMessageContaining("MSA|AE|");
    }

    @Test
    void an_acknowledgement_of_another_message_is_no_result() {
        answer = _ -> "\u000bMSA|AA|ANOTHER\r\u001c\r";
        assertThatThrownBy(() -> run(Duration.ofSeconds(10)))
                .isInstanceOf(NotMeasurableException.class)
                .hasMessageContaining("MSA|AA|ANOTHER");
    }

    @Test
    void a_connection_that_is_closed_instead_of_an_answer_is_no_result() {
        answer = _ -> "";
        assertThatThrownBy(() -> run(Duration.ofSeconds(10)))
                .isInstanceOf(NotMeasurableException.class)
                .hasMessageContaining("closed instead of an answer");
    }

    private long run(Duration time) {
        return new MllpLoad(server.getLocalPort(), 2, (_, id) -> id).run(time).done();
    }
}
