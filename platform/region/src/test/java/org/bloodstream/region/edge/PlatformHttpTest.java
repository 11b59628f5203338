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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlatformHttpTest {
    private record Planned(int status, String body, String type) {}

    private final Queue<Planned> answers = new ConcurrentLinkedQueue<>();
    private final List<HttpExchange> calls = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void acts_in_a_role_and_gives_every_command_a_key_of_its_own() throws Exception {
        plan(201, "{\"donor\":\"1\"}");
        plan(201, "{}");

        assertThat(http().post("donor-carer", "/api/donors", Map.of()).text("donor"))
                .isEqualTo("1");
        http().post("donor-carer", "/api/donors", Map.of());
        assertThat(header("Authorization")).containsOnly("Bearer token-of-donor-carer");
        assertThat(header("Idempotency-Key")).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void breaks_the_glass_with_its_reason_and_only_when_told_to() throws Exception {
        plan(200, "{}");
        plan(200, "{}");

        http().get("ward-nurse", "/api/outcomes/traces/1");
        http().breakGlass("ward-nurse", "/api/outcomes/traces/1", "Brought in unconscious");
        assertThat(header("Purpose-Of-Use")).containsExactly(null, "ETREAT");
        assertThat(header("Break-Glass-Reason")).containsExactly(null, "Brought in unconscious");
    }

    @Test
    void asks_again_under_the_same_key_when_the_gateway_could_not_carry_it_through() throws Exception {
        plan(504, "");
        plan(429, "");
        plan(201, "{}");

        assertThat(http().post("donor-carer", "/api/donors", Map.of()).status()).isEqualTo(201);
        assertThat(header("Idempotency-Key"))
                .hasSize(3)
                .containsOnly(header("Idempotency-Key").getFirst());
    }

    @Test
    void a_refusal_is_an_answer_and_lists_every_objection() throws Exception {
        plan(
                422,
                "{\"code\":\"release-refused\",\"objections\":[{\"code\":\"test-outstanding\"},{\"code\":\"group-not-confirmed\"}]}");

        var reply = http().post("quality-officer", "/api/production", Map.of());
        assertThat(reply.objections()).containsExactly("test-outstanding", "group-not-confirmed", "release-refused");
        assertThatThrownBy(reply::done)
                .isInstanceOf(DidNotHappenException.class)
                .hasMessage("answered 422 test-outstanding, group-not-confirmed, release-refused");
        assertThat(calls).hasSize(1);
    }

    @Test
    void an_answer_that_is_no_json_is_an_answer_without_a_body() throws Exception {
        plan(200, "<html>");

        assertThat(http().get("ward-nurse", "/").body().isMissingNode()).isTrue();
    }

    @Test
    void paper_is_the_type_that_was_asked_for_and_begins_as_it_must() throws Exception {
        plan(200, "^XA\n^XZ\n", "application/zpl");
        plan(200, "{}", "application/json");
        plan(422, "{\"code\":\"component-not-released\"}", "application/problem+json");

        var paper = http().print("processing-scientist", "/label", "application/zpl");
        assertThat(paper.done("application/zpl", "^XA").body()).isEqualTo("^XA\n^XZ\n");
        assertThatThrownBy(() -> paper.done("application/zpl", "%PDF")).isInstanceOf(DidNotHappenException.class);
        var other = http().print("processing-scientist", "/label", "application/zpl");
        assertThatThrownBy(() -> other.done("application/zpl", "{"))
                .isInstanceOf(DidNotHappenException.class)
                .hasMessage("answered application/json instead of application/zpl");
        var refused = http().print("processing-scientist", "/label", "application/zpl");
        assertThat(refused.reply().objections()).containsExactly("component-not-released");
        assertThatThrownBy(() -> refused.done("application/zpl", "^XA"))
                .hasMessage("answered 422 component-not-released");
        assertThat(header("Accept")).containsOnly("application/zpl, application/problem+json");
    }

    @Test
    void a_token_is_asked_for_once_and_then_kept() throws Exception {
        plan(200, "{\"access_token\":\"abc\",\"expires_in\":300}");
        var tokens = new SignOn(client, at("/realms/bloodstream")).asTestUsers("bloodstream");

        assertThat(tokens.of("ward-nurse")).isEqualTo("abc");
        assertThat(tokens.of("ward-nurse")).isEqualTo("abc");
        assertThat(calls).hasSize(1);
    }

    @Test
    void a_token_that_is_about_to_end_is_asked_for_again() throws Exception {
        plan(200, "{\"access_token\":\"old\",\"expires_in\":20}");
        plan(200, "{\"access_token\":\"new\",\"expires_in\":300}");
        var tokens = new SignOn(client, at("/realms/bloodstream")).asServiceAccount("region", "secret");

        assertThat(tokens.of("any")).isEqualTo("old");
        assertThat(tokens.of("other")).isEqualTo("new");
    }

    @Test
    void a_refused_sign_on_says_who_without_the_secret() {
        plan(401, "{}");
        var tokens = new SignOn(client, at("/realms/bloodstream")).asServiceAccount("region", "secret");

        assertThatThrownBy(() -> tokens.of("any"))
                .isInstanceOf(IOException.class)
                .hasMessage("sign-on as client region was answered 401");
    }

    private PlatformHttp http() {
        return new PlatformHttp(client, at("/"), role -> "token-of-" + role);
    }

    private void plan(int status, String body) {
        plan(status, body, "application/json");
    }

    private void plan(int status, String body, String type) {
        answers.add(new Planned(status, body, type));
    }

    private List<String> header(String name) {
        return calls.stream()
                .map(call -> call.getRequestHeaders().getFirst(name))
                .toList();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort()).resolve(path);
    }

    private void answer(HttpExchange call) throws IOException {
        calls.add(call);
        var planned = answers.remove();
        var body = planned.body().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", planned.type());
        call.sendResponseHeaders(planned.status(), body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
        call.close();
    }
}
