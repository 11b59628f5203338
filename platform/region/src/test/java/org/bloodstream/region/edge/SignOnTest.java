package org.bloodstream.region.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignOnTest {
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer realm;

    @BeforeEach
    void listen() throws IOException {
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm.createContext("/", this::answer);
        realm.start();
    }

    @AfterEach
    void stop() {
        realm.stop(0);
    }

    @Test
    void asks_again_while_the_realm_finds_its_database_gone() throws Exception {
        answers.addAll(List.of(500, 500, 200));

        assertThat(tokens().of("donor-carer")).isEqualTo("token");
    }

    @Test
    void gives_up_when_the_realm_does_not_recover() {
        answers.addAll(List.of(500, 500, 500, 500, 500, 500, 200));

        assertThatThrownBy(() -> tokens().of("donor-carer")).hasMessage("sign-on as donor-carer was answered 500");
    }

    @Test
    void does_not_try_a_password_again_that_was_refused() {
        answers.addAll(List.of(401, 200));

        assertThatThrownBy(() -> tokens().of("donor-carer")).hasMessage("sign-on as donor-carer was answered 401");
        assertThat(asked).hasValue(1);
    }

    private Tokens tokens() {
        var issuer = URI.create("http://127.0.0.1:" + realm.getAddress().getPort() + "/realms/bloodstream");
        return new SignOn(HttpClient.newHttpClient(), issuer).asTestUsers("secret");
    }

    private void answer(HttpExchange call) throws IOException {
        asked.incrementAndGet();
        var body = "{\"access_token\":\"token\",\"expires_in\":300}".getBytes(StandardCharsets.UTF_8);
        try (call) {
            call.sendResponseHeaders(answers.remove(), body.length);
            call.getResponseBody().write(body);
        }
    }
}
