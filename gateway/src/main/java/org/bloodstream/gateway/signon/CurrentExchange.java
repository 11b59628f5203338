package org.bloodstream.gateway.signon;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The exchange that a chain of operators works for, as Spring Security leaves it in the context. */
final class CurrentExchange {
    private CurrentExchange() {}

    static Mono<ServerWebExchange> get() {
        return Mono.deferContextual(context -> Mono.just(context.get(ServerWebExchange.class)));
    }
}
