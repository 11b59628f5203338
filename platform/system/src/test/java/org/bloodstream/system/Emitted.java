package org.bloodstream.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a platform tells of itself: the logs of its parts, their metrics, and the traces that they sent.
 *
 * @param data a directory for each part, with its logs
 */
record Emitted(Path data, int port) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<Integer> SERVICES = List.of(2, 3, 4, 5, 6);
    private static final int KEYCLOAK = 1;
    private static final int TRACES = 14;
    /** {@code <part>/<process>.log}; what lies deeper is data. */
    private static final int DEPTH = 2;

    /** The texts by where they are from. */
    Map<String, String> everything() {
        var texts = new HashMap<>(logs());
        texts.putAll(metricsByPart());
        texts.put("traces", traces());
        return texts;
    }

    /** Of all parts, as Prometheus reads them. */
    String metrics() {
        return String.join("\n", metricsByPart().values());
    }

    private Map<String, String> metricsByPart() {
        var texts = new HashMap<String, String>();
        SERVICES.forEach(service -> texts.put("metrics of PORT+" + service, get(service, "/actuator/prometheus", "")));
        texts.put("metrics of the gateway", get(0, "/actuator/prometheus", "Bearer " + operator()));
        return texts;
    }

    /** As the trace page has them: a list of traces, each a list of spans. */
    String traces() {
        return get(TRACES, "/api/v2/traces?limit=100000&lookback=86400000", "");
    }

    private Map<String, String> logs() {
        try (var files = Files.find(
                data,
                DEPTH,
                (path, file) -> file.isRegularFile() && path.toString().endsWith(".log"))) {
            var texts = new HashMap<String, String>();
            files.forEach(file -> texts.put(data.relativize(file).toString(), read(file)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where any of the texts stands by itself, with what stands around it. */
    List<String> places(Collection<String> texts) {
        var sought = new Sought(texts);
        return everything().entrySet().stream()
                .flatMap(emitted ->
                        sought.places(emitted.getValue()).stream().map(place -> emitted.getKey() + ": " + place))
                .limit(50)
                .toList();
    }

    private String operator() {
        var form = "grant_type=password&client_id=bloodstream-cli&username=integration-operator&password=bloodstream";
        var request = HttpRequest.newBuilder(at(KEYCLOAK, "/realms/bloodstream/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(request).replaceAll("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    private String get(int distance, String path, String authorization) {
        var request = HttpRequest.newBuilder(at(distance, path));
        return send(authorization.isEmpty() ? request : request.header("Authorization", authorization));
    }

    private URI at(int distance, String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port + distance, path));
    }

    private static String send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IllegalStateException(answer + " " + answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
