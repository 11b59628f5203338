package org.bloodstream.gateway.portal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * {@code bloodstream.portal.scans.stray}: scans that came while a button, a choice or a question had the focus, as the portal says
 * with its next call. They pressed and answered nothing. Of whoever has signed on, and never by whom.
 */
@Component
class StrayScans implements WebFilter, Ordered {
    private static final String HEADER = "Stray-Scans";
    /** More come from no scanner between two calls. */
    private static final int MOST = 100;

    private static final int AFTER_SIGN_ON = -40;

    private final Counter stray;

    StrayScans(MeterRegistry meters) {
        this.stray = meters.counter("bloodstream.portal.scans.stray");
    }

    @Override
    public int getOrder() {
        return AFTER_SIGN_ON;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        int told = told(exchange.getRequest().getHeaders().getFirst(HEADER));
        if (told == 0) return chain.filter(exchange);
        return exchange.getPrincipal()
                .doOnNext(_ -> stray.increment(told))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    /** 0 for whatever is no number. */
    private static int told(@Nullable String header) {
        return header != null && header.matches("[0-9]{1,4}") ? Math.min(MOST, Integer.parseInt(header)) : 0;
    }
}
