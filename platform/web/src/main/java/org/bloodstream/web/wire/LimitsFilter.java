package org.bloodstream.web.wire;

import org.springframework.core.Ordered;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses a body that announces itself as too large before reading it, and ends what takes too long. */
final class LimitsFilter implements WebFilter, Ordered {
    private final Limits limits;

    LimitsFilter(Limits limits) {
        this.limits = limits;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getHeaders().getContentLength()
                > limits.body().toBytes()) return Mono.error(new ContentTooLargeException(null));
        return chain.filter(exchange).timeout(limits.time());
    }
}
