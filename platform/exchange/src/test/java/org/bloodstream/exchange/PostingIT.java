package org.bloodstream.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class PostingIT extends ExchangeTest {
    private static final int NO_ANSWER = 0;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionalOperator transaction;

    @Value("${EPR_FHIR_URL}")
    URI url;

    final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    final List<String> received = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init") // opened before each test
    DisposableServer peer;

    @BeforeEach
    void openPeer() {
        peer = HttpServer.create()
                .host("127.0.0.1")
                .port(url.getPort())
                .handle((request, response) -> request.receive()
                        .aggregate()
                        .asString()
                        .flatMap(body -> {
                            received.add(request.requestHeaders().get("X-Request-Id") + " " + body);
                            var status = statuses.isEmpty() ? 200 : statuses.remove();
                            return status == NO_ANSWER
                                    ? Mono.<Void>never()
                                    : response.keepAlive(false)
                                            .status(status)
                                            .send()
                                            .then();
                        }))
                .bindNow();
    }

    @AfterEach
    void closePeer() {
        peer.disposeNow(Duration.ofSeconds(5));
    }

    @Test
    void a_bundle_that_is_taken_is_receipted() {
        var id = queue();

        awaitState(id, "RECEIPTED");
        assertThat(received).containsExactly(id + " {\"resourceType\":\"Bundle\"}");
        assertThat(outgoing(id)).containsEntry("receipt_code", "200");
    }

    @Test
    void a_bundle_whose_content_is_refused_is_kept_and_the_next_goes_on() {
        statuses.add(422);
        var refused = queue();
        var next = queue();

        awaitState(next, "RECEIPTED");
        assertThat(outgoing(refused)).containsEntry("state", "REJECTED").containsEntry("receipt_code", "422");
    }

    @Test
    void trouble_of_the_route_is_no_judgement_on_the_content() {
        statuses.addAll(List.of(503, 401, 429, NO_ANSWER));
        var id = queue();

        awaitState(id, "RECEIPTED");
        assertThat(received).hasSize(5).allMatch(received.getFirst()::equals);
    }

    private String queue() {
        var id = freshControlId();
        outbox.enqueue("epr", "component A999026000123-DRC01000", "Bundle", id, "{\"resourceType\":\"Bundle\"}")
                .as(transaction::transactional)
                .block();
        return id;
    }

    private void awaitState(String id, String state) {
        await().untilAsserted(() -> assertThat(outgoing(id)).containsEntry("state", state));
    }
}
