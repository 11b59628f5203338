package org.bloodstream.gateway.edge;

import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Takes off what only proxies and gateways may say. Behind a proxy {@code server.forward-headers-strategy=native} reads
 * these headers before they come off.
 */
@Component
class StrippedHeaders implements WebFilter, Ordered {
    private static final List<String> PREFIXES =
            List.of("x-forwarded-", "x-auth-", "x-user", "x-remote-", "x-original-");
    private static final List<String> NAMES =
            List.of("forwarded", "x-real-ip", "x-rewrite-url", "x-http-method-override", "x-method-override");

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var spoofable = exchange.getRequest().getHeaders().headerNames().stream()
                .filter(StrippedHeaders::isSpoofable)
                .toList();
        if (spoofable.isEmpty()) return chain.filter(exchange);
        return chain.filter(exchange.mutate()
                .request(request -> request.headers(headers -> remove(headers, spoofable)))
                .build());
    }

    private static void remove(HttpHeaders headers, List<String> names) {
        names.forEach(headers::remove);
    }

    private static boolean isSpoofable(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
    }
}
