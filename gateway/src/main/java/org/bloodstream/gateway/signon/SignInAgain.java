package org.bloodstream.gateway.signon;

import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Sign-on as usual; with {@code ?prompt=login}, as OpenID Connect names it, of somebody who is signed in already: Keycloak asks who
 * they are all the same, as a signature needs. They end at a page that says so, and go on where they were.
 */
final class SignInAgain implements ServerOAuth2AuthorizationRequestResolver {
    /** A page of the portal. */
    private static final String DONE = "/signed-in-again";

    private final ServerOAuth2AuthorizationRequestResolver usual;
    private final ServerRequestCache wanted;

    SignInAgain(ReactiveClientRegistrationRepository registrations, ServerRequestCache wanted) {
        this.usual = new DefaultServerOAuth2AuthorizationRequestResolver(registrations);
        this.wanted = wanted;
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
        return usual.resolve(exchange).flatMap(request -> again(exchange, request));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String registration) {
        return usual.resolve(exchange, registration);
    }

    private Mono<OAuth2AuthorizationRequest> again(ServerWebExchange exchange, OAuth2AuthorizationRequest request) {
        if (!"login".equals(exchange.getRequest().getQueryParams().getFirst("prompt"))) return Mono.just(request);
        var back = exchange.mutate().request(it -> it.path(DONE)).build();
        return wanted.saveRequest(back)
                .thenReturn(OAuth2AuthorizationRequest.from(request)
                        .additionalParameters(parameters -> parameters.put("prompt", "login"))
                        .build());
    }
}
