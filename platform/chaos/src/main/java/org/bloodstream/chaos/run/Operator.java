package org.bloodstream.chaos.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.chaos.evidence.Dismissal;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.evidence.Held;
import org.bloodstream.chaos.evidence.Spoilt;
import org.bloodstream.chaos.load.Service;
import org.bloodstream.chaos.state.Marks;
import org.bloodstream.region.edge.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at what is parked, as an integration operator does, and gives up what is nobody's. */
final class Operator {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration FRESH_AGAIN = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 200;
    private static final String UNREADABLE = "unreadable:";
    private static final String REASON = "no event of this platform: put there by the fault harness";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final int port;
    private final Tokens tokens;
    private final EvidenceFile record;

    Operator(int port, Tokens tokens, EvidenceFile record) {
        this.port = port;
        this.tokens = tokens;
        this.record = record;
    }

    /**
     * Notes how complete the bedside's records are, dismisses what is spoilt in every service, and waits for them to be complete again.
     *
     * @param last bytes in a stream on which every bedside check rests
     */
    void dismiss(int round, Spoilt last) throws IOException, InterruptedException {
        var second = round % 2 == 0;
        var meanwhile = completeAtTheBedside(second);
        for (var service : Service.values()) dismiss(round, service, second);
        var dismissed = Instant.now();
        record.add(new Held(round, last.at(), meanwhile, dismissed, freshAgain(second, dismissed)));
    }

    private void dismiss(int round, Service service, boolean second) throws IOException, InterruptedException {
        for (var parked : items(service, second, "/parked")) {
            if (!isSpoilt(parked)) continue;
            var id = parked.path("id").asString();
            var body = JsonMapper.shared().writeValueAsString(Map.of("reason", REASON));
            var request = request(service, second, "/parked/" + id + "/resolution")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            record.add(new Dismissal(
                    round,
                    service.id(),
                    id,
                    parked.path("subscription").asString(),
                    parked.path("stream").asString(),
                    parked.path("subject").asString(),
                    answer.statusCode()));
        }
    }

    private static boolean isSpoilt(JsonNode parked) {
        var subject = parked.path("subject").asString();
        return subject.startsWith(UNREADABLE) || subject.startsWith(Marks.BEGINNING);
    }

    private Instant freshAgain(boolean second, Instant since) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(FRESH_AGAIN);
        var complete = completeAtTheBedside(second);
        while (complete.isBefore(since) && Instant.now().isBefore(deadline)) {
            Thread.sleep(PAUSE_MILLIS);
            complete = completeAtTheBedside(second);
        }
        return complete;
    }

    /** Of the service that is most behind. */
    private Instant completeAtTheBedside(boolean second) throws IOException, InterruptedException {
        return items(Service.OUTCOME, second, "/freshness")
                .valueStream()
                .filter(complete -> complete.path("subscription").asString().equals("bedside"))
                .filter(complete -> isService(complete.path("source").asString()))
                .map(complete -> Instant.parse(complete.path("completeUpTo").asString()))
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static boolean isService(String source) {
        for (var service : Service.values()) if (service.id().equals(source)) return true;
        return false;
    }

    private JsonNode items(Service service, boolean second, String about) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request(service, second, about).GET().build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200)
            throw new IllegalStateException(
                    "%s shows no operator its %s: %d".formatted(service.id(), about, answer.statusCode()));
        return JsonMapper.shared().readTree(answer.body()).path("items");
    }

    private HttpRequest.Builder request(Service service, boolean second, String about)
            throws IOException, InterruptedException {
        var address = "http://127.0.0.1:%d/api/operations/%s%s"
                .formatted(Ports.of(port, service, second), service.id(), about);
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.of("integration-operator"));
    }
}
