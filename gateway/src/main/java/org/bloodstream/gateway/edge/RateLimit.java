package org.bloodstream.gateway.edge;

import java.security.Principal;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Slows down one caller without slowing down the others. What a ward does at the bedside is counted apart. */
@Component
class RateLimit implements WebFilter, Ordered {
    private static final int AFTER_SIGN_ON = -50;
    private final Buckets callers;
    private final Buckets bedside;
    private final Slowing slowing;

    RateLimit(EdgeSettings settings, Slowing slowing) {
        this.callers = new Buckets(settings.caller());
        this.bedside = new Buckets(settings.bedside());
        this.slowing = slowing;
    }

    @Override
    public int getOrder() {
        return AFTER_SIGN_ON;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().value();
        var buckets = path.startsWith("/api/bedside/") ? bedside : callers;
        return exchange.getPrincipal()
                .map(Principal::getName)
                .map(caller -> slowing.pass(buckets, caller, exchange, chain))
                .defaultIfEmpty(Mono.defer(() -> chain.filter(exchange)))
                .flatMap(passage -> passage);
    }
}
