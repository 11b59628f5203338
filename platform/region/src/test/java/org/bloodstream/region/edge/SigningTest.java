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
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Against a gateway that knows itself by a name of its own, and a realm beside it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningTest {
    private HttpServer gateway;
    private HttpServer realm;

    @BeforeEach
    void listen() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::portal);
        realm.createContext("/", this::realm);
        gateway.start();
        realm.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
        realm.stop(0);
    }

    @Test
    void a_person_signs_on_and_sends_from_their_session_with_the_proof() throws Exception {
        var answer = signing("bloodstream").post("quality-officer", "/api/production/x", Map.of("reason", "Judged"));
        assertThat(answer.done().text("by")).isEqualTo("quality-officer");
    }

    @Test
    void who_is_not_let_in_signs_nothing() {
        assertThatThrownBy(() -> signing("guessed").post("quality-officer", "/api/production/x", Map.of()))
                .hasMessage("sign-on as quality-officer was answered 200");
    }

    private Signing signing(String password) {
        return new Signing(HttpClient.newHttpClient(), at(gateway), password);
    }

    private static URI at(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void portal(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/oauth2/authorization/keycloak" ->
                redirect(exchange, at(realm) + "/auth?state=7", "before=1; Secure");
            case "/login/oauth2/code/keycloak" -> {
                boolean ours =
                        "code=quality-officer".equals(exchange.getRequestURI().getQuery())
                                && cookies(exchange).contains("before=1");
                if (ours) redirect(exchange, "/", "session=quality-officer; Secure; HttpOnly");
                else answer(exchange, 401, "");
            }
            case "/api/session" -> {
                exchange.getResponseHeaders().add("Set-Cookie", "XSRF-TOKEN=proof; Path=/");
                answer(exchange, 200, "{}");
            }
            case "/api/production/x" -> {
                boolean proved = "proof".equals(exchange.getRequestHeaders().getFirst("X-XSRF-TOKEN"))
                        && cookies(exchange).contains("session=quality-officer")
                        && exchange.getRequestHeaders().containsKey("Idempotency-Key");
                answer(exchange, proved ? 200 : 403, "{\"by\":\"quality-officer\"}");
            }
            default -> answer(exchange, 200, "<html></html>");
        }
    }

    private void realm(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (form.equals("username=quality-officer&password=bloodstream&credentialId="))
            redirect(exchange, "http://portal.example/login/oauth2/code/keycloak?code=quality-officer", "kc=1");
        else answer(exchange, 200, "<form action=\"" + at(realm) + "/login?a=1&amp;b=2\">");
    }

    private static String cookies(HttpExchange exchange) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Cookie"), "");
    }

    private static void redirect(HttpExchange exchange, String location, String cookie) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.getResponseHeaders().add("Set-Cookie", cookie);
        answer(exchange, 302, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
