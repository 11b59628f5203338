package org.bloodstream.records;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** A record system that takes every Bundle, and remembers it. */
public final class RecordSystem {
    private static final List<String> BUNDLES = new CopyOnWriteArrayList<>();
    private static final DisposableServer SERVER = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .route(routes -> routes.post("/fhir", (request, response) -> request.receive()
                    .aggregate()
                    .asString()
                    .doOnNext(BUNDLES::add)
                    .then(response.status(200).send())))
            .bindNow();

    private RecordSystem() {}

    public static String url() {
        return "http://127.0.0.1:" + SERVER.port() + "/fhir";
    }

    public static List<String> bundlesAbout(String text) {
        return BUNDLES.stream().filter(bundle -> bundle.contains(text)).toList();
    }

    public static String awaitBundleAbout(String text) {
        return Awaitility.await()
                .until(() -> bundlesAbout(text), bundles -> !bundles.isEmpty())
                .getLast();
    }
}
