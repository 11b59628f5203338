package org.bloodstream.outcomes.bedside.adapter.out.production;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.outcomes.bedside.application.UnitOwner;
import org.bloodstream.outcomes.bedside.domain.Unit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Never longer than the time limit, never many at once, and not at all for a while when it keeps failing. */
@Component
class AskingProduction implements UnitOwner {
    private static final String OWNER = "blood-production";

    private final WebClient production;
    private final TimeLimiter limit;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;

    AskingProduction(
            WebClient production,
            TimeLimiterRegistry limits,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads) {
        this.production = production;
        this.limit = limits.timeLimiter(OWNER);
        this.breaker = breakers.circuitBreaker(OWNER);
        this.bulkhead = bulkheads.bulkhead(OWNER);
    }

    @Override
    public Mono<Optional<Unit>> describe(ComponentId component) {
        return production
                .get()
                .uri("/api/production/components/{component}", component.value())
                .exchangeToMono(answer -> read(component, answer))
                .transformDeferred(TimeLimiterOperator.of(limit))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .transformDeferred(BulkheadOperator.of(bulkhead));
    }

    /** Only a clear answer about this very pack counts; anything else is silence. */
    private static Mono<Optional<Unit>> read(ComponentId component, ClientResponse answer) {
        if (answer.statusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return answer.releaseBody().thenReturn(Optional.empty());
        }
        if (!answer.statusCode().isSameCodeAs(HttpStatus.OK)) return answer.createError();
        return answer.bodyToMono(ComponentStanding.class)
                .filter(standing -> standing.component().equals(component))
                .map(ComponentStanding::unit)
                .map(Optional::of)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("blood-production described another pack")));
    }
}
