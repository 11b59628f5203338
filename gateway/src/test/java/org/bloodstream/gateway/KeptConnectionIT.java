package org.bloodstream.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Connections are kept by browsers, proxies and probes: each request on one has its answer. */
class KeptConnectionIT extends GatewayTest {
    /** Its answer is made on another thread than the connection's. */
    private static final String SLOW = "/actuator/health";

    /** Its answer is made at once. */
    private static final String QUICK = "/login/oauth2/code/keycloak";

    private static final int UNANSWERED = 60_000;

    /** Reactor Netty 1.3.6 and 1.3.7 stopped reading here (reactor-netty issue 4361). */
    @Test
    void a_request_that_waited_for_the_one_before_it_does_not_silence_the_connection() throws IOException {
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            connection.setSoTimeout(UNANSWERED);
            var answers = new BufferedInputStream(connection.getInputStream());
            for (var round = 0; round < 20; round++) {
                send(connection, request(SLOW) + request(QUICK));
                assertThat(status(answers)).isEqualTo("HTTP/1.1 200 OK");
                assertThat(status(answers)).isEqualTo("HTTP/1.1 401 Unauthorized");
                send(connection, request(SLOW));
                assertThat(status(answers)).isEqualTo("HTTP/1.1 200 OK");
            }
        }
    }

    private String request(String path) {
        return "GET %s HTTP/1.1\r\nHost: localhost:%d\r\n\r\n".formatted(path, port);
    }

    private static void send(Socket connection, String requests) throws IOException {
        connection.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads one answer to its end. */
    private static String status(InputStream answers) throws IOException {
        var status = line(answers);
        var length = 0;
        for (var header = line(answers); !header.isEmpty(); header = line(answers)) {
            var field = header.toLowerCase(Locale.ROOT).split(":", 2);
            if (field[0].equals("content-length")) length = Integer.parseInt(field[1].strip());
        }
        answers.readNBytes(length);
        return status;
    }

    private static String line(InputStream answers) throws IOException {
        var line = new StringBuilder();
        for (var read = answers.read(); read != '\n' && read >= 0; read = answers.read()) line.append((char) read);
        return line.toString().strip();
    }
}
