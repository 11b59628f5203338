package org.bloodstream.region.edge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** Asks the region's own peers what reached them; open pages, no token. */
public final class RegionHttp {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http;
    private final URI region;
    private final JsonMapper json = new JsonMapper();

    public RegionHttp(HttpClient http, URI region) {
        this.http = http;
        this.region = region;
    }

    public Reply get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(region.resolve(path)).timeout(PATIENCE).build();
        var answer = http.send(request, BodyHandlers.ofString());
        return new Reply(answer.statusCode(), json.readTree(answer.body()));
    }
}
