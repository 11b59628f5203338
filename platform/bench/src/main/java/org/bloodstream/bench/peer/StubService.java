package org.bloodstream.bench.peer;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;

/** Behind both gateways: the same small answer to everything. Spans that are sent to it are taken and forgotten. */
public final class StubService {
    private static final String ANSWER = """
            {"donor":"019393a2-7d66-7f5e-9a11-0d6a5fd0c0de","familyName":"Example","givenName":"Alex","donations":[]}""";

    private StubService() {}

    public static void main(String[] args) {
        HttpServer.create()
                .host("127.0.0.1")
                .port(Integer.parseInt(args[0]))
                .route(routes -> routes.post("/api/v2/spans", (request, response) -> request.receive()
                                .then(response.status(202).send()))
                        .get("/**", (_, response) -> response.header("Content-Type", "application/json")
                                .sendString(Mono.just(ANSWER))))
                .bindNow()
                .onDispose()
                .block();
    }
}
