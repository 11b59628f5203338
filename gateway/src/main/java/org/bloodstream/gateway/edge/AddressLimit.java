package org.bloodstream.gateway.edge;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Bounds what one address may send before anybody asks who it is: guesses at tokens and beginnings of sign-ons cost us
 * work too. A whole hospital may stand behind one address, so this is generous.
 */
@Component
class AddressLimit implements WebFilter, Ordered {
    private final Buckets addresses;
    private final Slowing slowing;

    AddressLimit(EdgeSettings settings, Slowing slowing) {
        this.addresses = new Buckets(settings.address());
        this.slowing = slowing;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 2;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var health = exchange.getRequest().getPath().value().startsWith("/actuator/health");
        return health ? chain.filter(exchange) : slowing.pass(addresses, address(exchange), exchange, chain);
    }

    private static String address(ServerWebExchange exchange) {
        var remote = exchange.getRequest().getRemoteAddress();
        return remote == null ? "unknown" : remote.getHostString();
    }
}
