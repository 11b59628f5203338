package org.bloodstream.gateway.signon;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
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
        manager.setAuthorizedClientProvider(ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return new SingleFlight(manager, settings.limit());
    }
}
