package org.bloodstream.region.wire;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Controls under {@code /peers} answer callers of this machine only. */
@Component
class OnlyThisMachine implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!exchange.getRequest().getPath().value().startsWith("/peers") || isOfThisMachine(exchange)) {
            return chain.filter(exchange);
        }
        exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN);
        return exchange.getResponse().setComplete();
    }

    private static boolean isOfThisMachine(ServerWebExchange exchange) {
        var caller = exchange.getRequest().getRemoteAddress();
        return caller != null
                && caller.getAddress() != null
                && caller.getAddress().isLoopbackAddress();
    }
}
