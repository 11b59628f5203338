package org.bloodstream.gateway.edge;

import org.bloodstream.gateway.problem.Problem;
import org.bloodstream.gateway.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets a request pass for a token, or says when there will be one. */
@Component
class Slowing {
    private static final double NANOS = 1e9;
    private final Problems problems;

    Slowing(Problems problems) {
        this.problems = problems;
    }

    Mono<Void> pass(Buckets buckets, String caller, ServerWebExchange exchange, WebFilterChain chain) {
        var taken = buckets.take(caller);
        if (taken.isConsumed()) return chain.filter(exchange);
        var seconds = Math.max(1, (long) Math.ceil(taken.getNanosToWaitForRefill() / NANOS));
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return problems.answer(exchange, Problem.tooManyRequests());
    }
}
