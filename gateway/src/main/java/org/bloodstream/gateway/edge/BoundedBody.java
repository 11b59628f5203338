package org.bloodstream.gateway.edge;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Bounds bodies: by their announced length, and those without one while they flow. */
@Component
class BoundedBody implements WebFilter, Ordered {
    private final long limit;

    BoundedBody(EdgeSettings settings) {
        this.limit = settings.body().toBytes();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getRequest().getHeaders();
        if (headers.getContentLength() > limit) return Mono.error(new ContentTooLargeException(null));
        if (!headers.containsHeader("Transfer-Encoding")) return chain.filter(exchange);
        return chain.filter(
                exchange.mutate().request(new Counted(exchange.getRequest())).build());
    }

    private final class Counted extends ServerHttpRequestDecorator {
        Counted(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            var read = new AtomicLong();
            return super.getBody().handle((buffer, sink) -> {
                if (read.addAndGet(buffer.readableByteCount()) <= limit) sink.next(buffer);
                else {
                    DataBufferUtils.release(buffer);
                    sink.error(new ContentTooLargeException(null));
                }
            });
        }
    }
}
