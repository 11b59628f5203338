package org.bloodstream.gateway.signon;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * What happens when a token cannot be refreshed: Keycloak says no, so the session is over; or Keycloak does not answer,
 * so the token at hand serves until it expires.
 */
final class PatientRefresh implements ReactiveOAuth2AuthorizedClientManager {
    private final ReactiveOAuth2AuthorizedClientManager tokens;
    private final ServerOAuth2AuthorizedClientRepository sessions;
    private final Clock clock;

    PatientRefresh(
            ReactiveOAuth2AuthorizedClientManager tokens,
            ServerOAuth2AuthorizedClientRepository sessions,
            Clock clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Mono<OAuth2AuthorizedClient> authorize(OAuth2AuthorizeRequest request) {
        return tokens.authorize(request).onErrorResume(error -> saysNo(error) ? end() : atHand(request, error));
    }

    private static Mono<OAuth2AuthorizedClient> end() {
        return CurrentExchange.get()
                .flatMap(ServerWebExchange::getSession)
                .flatMap(WebSession::invalidate)
                .then(Mono.error(SessionEndedException::new));
    }

    private Mono<OAuth2AuthorizedClient> atHand(OAuth2AuthorizeRequest request, Throwable error) {
        return CurrentExchange.get()
                .flatMap(exchange -> sessions.<OAuth2AuthorizedClient>loadAuthorizedClient(
                        request.getClientRegistrationId(), request.getPrincipal(), exchange))
                .filter(this::isGood)
                .switchIfEmpty(Mono.error(() -> new AuthenticationServiceException("no answer from sign-on", error)));
    }

    private boolean isGood(OAuth2AuthorizedClient client) {
        var expires = client.getAccessToken().getExpiresAt();
        return expires != null && clock.instant().isBefore(expires);
    }

    private static boolean saysNo(@Nullable Throwable error) {
        return error instanceof ClientAuthorizationException refusal
                && (OAuth2ErrorCodes.INVALID_GRANT.equals(refusal.getError().getErrorCode())
                        || "client_authorization_required"
                                .equals(refusal.getError().getErrorCode()));
    }
}
