package org.bloodstream.gateway.signon;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * {@code bloodstream.sign.on.failures}: how often somebody could not be signed on, by why and never by whom. A session that
 * ended is none of them, and neither is a wrong password, which Keycloak alone sees.
 */
@Component
class SignOnFailures implements WebFilter, Ordered {
    enum Reason {
        /** An answer of sign-on that nobody waits for: the page was open for too long, or it is an attack. */
        NOT_ASKED_FOR,
        /** Keycloak, or what it said of the person, did not let them in. */
        REFUSED,
        /** Keycloak did not answer. */
        NO_ANSWER,
        /** A caller brought a token that is expired, forged, or for somebody else. */
        TOKEN
    }

    private final Map<Reason, Counter> counted;

    SignOnFailures(MeterRegistry meters) {
        counted = Arrays.stream(Reason.values())
                .collect(Collectors.toMap(reason -> reason, reason -> Counter.builder("bloodstream.sign.on.failures")
                        .description("Sign-ons that did not work")
                        .tag("reason", reason.name())
                        .register(meters)));
    }

    void count(Reason reason) {
        var counter = counted.get(reason);
        if (counter != null) counter.increment();
    }

    /** Around the filters in which sign-on happens. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).doOnError(SignOnFailures::isSilence, _ -> count(Reason.NO_ANSWER));
    }

    /** Keycloak is the only one whom the gateway asks by such a client; services are called through routes. */
    private static boolean isSilence(Throwable error) {
        return error instanceof AuthenticationServiceException || error instanceof WebClientRequestException;
    }
}
