package org.bloodstream.gateway.signon;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;

/** Gives routes the access token of a session, refreshed in time. */
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

    private static ReactiveOAuth2AuthorizedClientProvider refreshing(SignOnSettings settings) {
        return ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(refresh -> refresh.clockSkew(settings.ahead()))
                .build();
    }
}
