package org.bloodstream.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.bloodstream.embedded.ServerFailedException;

/** Whether a part answers that it is ready. */
final class Readiness {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Readiness() {}

    /** @return false also when nothing answers */
    static boolean of(ServicePart part, BasePort base) {
        try {
            var request = HttpRequest.newBuilder(URI.create(base.url(part.port()) + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ServerFailedException("interrupted while waiting for " + part.name());
        }
    }
}
