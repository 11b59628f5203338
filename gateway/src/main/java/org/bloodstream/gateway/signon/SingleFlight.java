package org.bloodstream.gateway.signon;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Refreshes a session's token once, however many requests of that session find it expired at the same time: with
 * rotating refresh tokens the second refresh would end the session.
 */
final class SingleFlight implements ReactiveOAuth2AuthorizedClientManager {
    private final ConcurrentHashMap<String, Mono<OAuth2AuthorizedClient>> flights = new ConcurrentHashMap<>();
    private final ReactiveOAuth2AuthorizedClientManager tokens;
    private final Duration limit;

    SingleFlight(ReactiveOAuth2AuthorizedClientManager tokens, Duration limit) {
        this.tokens = tokens;
        this.limit = limit;
    }

    @Override
    public Mono<OAuth2AuthorizedClient> authorize(OAuth2AuthorizeRequest request) {
        return CurrentExchange.get()
                .flatMap(ServerWebExchange::getSession)
                .flatMap(session -> flights.computeIfAbsent(session.getId(), id -> flight(id, request)));
    }

    private Mono<OAuth2AuthorizedClient> flight(String session, OAuth2AuthorizeRequest request) {
        return Mono.defer(() -> tokens.authorize(request))
                .timeout(limit)
                .doFinally(_ -> flights.remove(session))
                .cache();
    }
}
