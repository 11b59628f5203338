package org.bloodstream.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.bloodstream.testkit.blocking.BlockingCalls;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.resource.ResourceResolverChain;
import org.springframework.web.reactive.resource.ResourceTransformerChain;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InMemoryTest {
    /** In a jar, as the portal's files are where the gateway is deployed. */
    private final Resource file =
            new ClassPathResource("org/springframework/web/reactive/resource/ResourceTransformer.class");

    private final ServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/assets/file"));

    @Test
    void a_file_in_a_jar_is_read_away_from_the_event_loop() throws IOException {
        var taken = onAnEventLoop(Mono.defer(() -> new InMemory().transform(exchange, file, new Nothing())));

        assertThat(taken.getContentAsByteArray()).isEqualTo(file.getContentAsByteArray());
        assertThat(taken.getFilename()).isEqualTo(file.getFilename());
        assertThat(BlockingCalls.take()).isEmpty();
    }

    @Test
    void read_on_the_event_loop_it_would_block() {
        onAnEventLoop(Mono.fromCallable(file::getContentAsByteArray));
        assertThat(BlockingCalls.take()).isNotEmpty();
    }

    private static <T> T onAnEventLoop(Mono<T> work) {
        return work.subscribeOn(Schedulers.parallel())
                .blockOptional(Duration.ofSeconds(10))
                .orElseThrow();
    }

    private static final class Nothing implements ResourceTransformerChain {
        @Override
        public ResourceResolverChain getResolverChain() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Mono<Resource> transform(ServerWebExchange exchange, Resource resource) {
            return Mono.just(resource);
        }
    }
}
