package org.bloodstream.gateway;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** A service behind a route: tells what arrived, in the answer and afterwards. */
final class Stub {
    private static final JsonMapper JSON = new JsonMapper();
    final CopyOnWriteArrayList<String> arrived = new CopyOnWriteArrayList<>();
    private final DisposableServer server;

    Stub() {
        this.server = HttpServer.create()
                .bindAddress(() -> new InetSocketAddress("127.0.0.1", 0))
                .handle(this::answer)
                .bindNow(Duration.ofSeconds(10));
    }

    String url() {
        return "http://127.0.0.1:" + server.port();
    }

    private Mono<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        arrived.add(request.uri());
        if (request.uri().contains("/slow")) return Mono.never();
        return request.receive().aggregate().asString().defaultIfEmpty("").flatMap(body -> response.header(
                        "Content-Type", "application/json")
                .header("Set-Cookie", "service=secret")
                .header("Server", "stub/1")
                .sendString(Mono.just(JSON.writeValueAsString(seen(request, body))))
                .then());
    }

    private static Map<String, String> seen(HttpServerRequest request, String body) {
        var seen = new TreeMap<String, String>();
        request.requestHeaders()
                .forEach(header -> seen.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue()));
        seen.put(":method", request.method().name());
        seen.put(":path", request.uri());
        seen.put(":body", body);
        return seen;
    }
}
