package org.bloodstream.bench.goals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Program;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.bloodstream.region.production.ProductionCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service's own HTTP API, as people of its roles use it one request after the other. */
final class Api implements AutoCloseable {
    /** The hospital whose staff the roles of hospitals are. */
    private static final String HOSPITAL = "BHSCT";

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String SCIENTIST = "transfusion-scientist";

    private final Bed bed;
    private final String url;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Api(Bed bed, Program.Service service) {
        this.bed = bed;
        this.url = bed.addresses().url(service.name()) + ProductionCommand.ROOT;
    }

    /**
     * The body of a right answer.
     *
     * @throws NotMeasurableException with any other
     */
    String get(String role, String path) {
        return right(path, send(request(role, path).GET()));
    }

    /** Likewise; the command has a key of its own. */
    String post(String role, String path, String body) {
        return right(path, answer(role, path, body));
    }

    String post(ProductionCommand command) {
        return post(command.role(), command.path().substring(ProductionCommand.ROOT.length()), json(command));
    }

    /** An answer's body. */
    static JsonNode read(String body) {
        return JSON.readTree(body);
    }

    /** The body of a command. */
    static String json(ProductionCommand command) {
        return JSON.writeValueAsString(command.body());
    }

    /** Whatever it is. */
    HttpResponse<String> answer(String role, String path, String body) {
        return send(request(role, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static String right(String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2)
            throw new NotMeasurableException(
                    "%s was answered %d %s".formatted(path, answer.statusCode(), answer.body()));
        return answer.body();
    }

    private HttpRequest.Builder request(String role, String path) {
        var token =
                tokens.computeIfAbsent(role, its -> its.equals(SCIENTIST) ? bed.token(its, HOSPITAL) : bed.token(its));
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasurableException("interrupted", e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
