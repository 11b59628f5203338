package org.bloodstream.gateway.signon;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.RefreshTokenReactiveOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import reactor.core.publisher.Mono;

/**
 * Gives routes the access token of a session, refreshed in time. A refresh keeps the new tokens and nothing else: Spring
 * Security's own way also signs the person on anew under another session number, and a request that was on its way with the
 * old one would be told to sign in and lose the cookie.
 */
@Configuration(proxyBeanMethods = false)
class Tokens {

    @Bean
    ReactiveOAuth2AuthorizedClientManager tokensOfSessions(
            ReactiveClientRegistrationRepository registrations,
            ServerOAuth2AuthorizedClientRepository sessions,
            SignOnSettings settings) {
        var manager = new DefaultReactiveOAuth2AuthorizedClientManager(registrations, sessions);
        manager.setAuthorizedClientProvider(refreshing(settings));
        return new PatientRefresh(new SingleFlight(manager, settings.limit()), sessions, Clock.systemUTC());
    }

    /** Keeping the new tokens is the manager's part; the provider does nothing else with them. */
    private static ReactiveOAuth2AuthorizedClientProvider refreshing(SignOnSettings settings) {
        var refresh = new RefreshTokenReactiveOAuth2AuthorizedClientProvider();
        refresh.setClockSkew(settings.ahead());
        refresh.setAuthorizationSuccessHandler((_, _, _) -> Mono.empty());
        return ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .provider(refresh)
                .build();
    }
}
