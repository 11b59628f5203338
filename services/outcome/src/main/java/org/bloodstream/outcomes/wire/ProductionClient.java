package org.bloodstream.outcomes.wire;

import org.bloodstream.outcomes.bedside.application.BedsideSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.WebClient;

/** Blood-production over HTTP, with a token of this service's own account. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BedsideSettings.class)
class ProductionClient {
    /** One token for the service, whoever stands at the bedside. */
    private static final OAuth2AuthorizeRequest OWN_ACCOUNT = OAuth2AuthorizeRequest.withClientRegistrationId(
                    "bloodstream")
            .principal("outcome")
            .build();

    @Bean
    WebClient production(
            WebClient.Builder builder,
            BedsideSettings settings,
            ReactiveClientRegistrationRepository registrations,
            ReactiveOAuth2AuthorizedClientService clients) {
        var tokens = new AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager(registrations, clients);
        tokens.setAuthorizedClientProvider(ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials()
                .build());
        return builder.baseUrl(settings.productionUrl().toString())
                .filter((request, next) -> tokens.authorize(OWN_ACCOUNT)
                        .map(client -> ClientRequest.from(request)
                                .headers(headers -> headers.setBearerAuth(
                                        client.getAccessToken().getTokenValue()))
                                .build())
                        .flatMap(next::exchange))
                .build();
    }
}
