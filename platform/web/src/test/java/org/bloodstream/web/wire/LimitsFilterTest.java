package org.bloodstream.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.bloodstream.web.problem.ProblemHandler;
import org.bloodstream.web.problem.Problems;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ContentTooLargeException;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitsFilterTest {
    private final LimitsFilter limits = new LimitsFilter(new Limits(Duration.ofSeconds(30), DataSize.ofKilobytes(1)));
    private final MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.post("/"));

    @Test
    void what_takes_too_long_is_ended() {
        StepVerifier.withVirtualTime(() -> limits.filter(exchange, _ -> Mono.never()))
                .expectSubscription()
                .expectNoEvent(Duration.ofSeconds(29))
                .thenAwait(Duration.ofSeconds(1))
                .expectError(TimeoutException.class)
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void and_the_caller_is_told_that_it_may_have_been_done() {
        new ProblemHandler(new Problems(new JsonMapper(), new SimpleMeterRegistry()))
                .handle(exchange, new TimeoutException())
                .block(Duration.ofSeconds(10));
        assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(exchange.getResponse().getBodyAsString().block(Duration.ofSeconds(10)))
                .contains("time-limit-exceeded", "may have been done", "Idempotency-Key");
    }

    @Test
    void a_body_that_announces_itself_as_too_large_is_refused_unread() {
        var large = MockServerWebExchange.from(MockServerHttpRequest.post("/").contentLength(1025));
        StepVerifier.create(limits.filter(large, _ -> Mono.error(new AssertionError("was let through"))))
                .expectError(ContentTooLargeException.class)
                .verify(Duration.ofSeconds(10));
    }
}
