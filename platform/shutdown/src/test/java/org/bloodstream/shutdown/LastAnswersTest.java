package org.bloodstream.shutdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LastAnswersTest {
    private final LastAnswers answers = new LastAnswers();

    @Test
    void a_connection_is_kept_while_the_service_stays() {
        answers.start();
        assertThat(connection(() -> {})).isNull();
    }

    @Test
    void an_answer_that_is_given_on_the_way_out_is_the_last_also_when_its_request_came_before() {
        answers.start();
        assertThat(connection(answers::stop)).isEqualTo("close");
        assertThat(connection(() -> {})).isEqualTo("close");
        assertThat(answers.isRunning()).isFalse();
    }

    private @Nullable String connection(Runnable meanwhile) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
        answers.filter(exchange, handled -> Mono.fromRunnable(meanwhile)
                        .then(handled.getResponse().setComplete()))
                .block();
        return exchange.getResponse().getHeaders().getFirst(HttpHeaders.CONNECTION);
    }
}
