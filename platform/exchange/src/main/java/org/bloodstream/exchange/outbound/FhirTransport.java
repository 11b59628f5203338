package org.bloodstream.exchange.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.bloodstream.exchange.hl7.Receipt;
import org.bloodstream.exchange.hl7.Receipt.Effect;
import org.bloodstream.exchange.ledger.Outgoing;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Posts a Bundle. Its status is the receipt; a repeat carries the same {@code X-Request-Id}. */
final class FhirTransport implements Transport {
    private static final MediaType FHIR = MediaType.parseMediaType("application/fhir+json");
    /** Statuses that judge the content. The others are about the route, and the same content may pass later. */
    private static final Set<Integer> ABOUT_CONTENT = Set.of(400, 409, 410, 412, 413, 415, 422);

    private final WebClient client;
    private final String url;
    private final Duration replyWithin;

    FhirTransport(WebClient client, String url, Duration replyWithin) {
        this.client = client;
        this.url = url;
        this.replyWithin = replyWithin;
    }

    @Override
    public Mono<Delivery> deliver(Outgoing message) {
        return client.post()
                .uri(url)
                .contentType(FHIR)
                .accept(FHIR)
                .header("X-Request-Id", message.controlId())
                .bodyValue(message.content())
                .exchangeToMono(response ->
                        response.releaseBody().thenReturn(response.statusCode().value()))
                .map(status -> answered(message, status))
                .timeout(replyWithin)
                .onErrorResume(failure -> Mono.just(
                        failure instanceof TimeoutException
                                ? new Delivery.Unanswered(true, "no-reply")
                                : new Delivery.Unanswered(false, "unreachable")));
    }

    private static Delivery answered(Outgoing message, int status) {
        return new Delivery.Answered(
                new Receipt(effect(status), message.controlId(), String.valueOf(status), List.of()));
    }

    private static Effect effect(int status) {
        if (status >= 200 && status < 300) return Effect.RECEIPTED;
        return ABOUT_CONTENT.contains(status) ? Effect.REJECTED : Effect.DECLINED;
    }
}
