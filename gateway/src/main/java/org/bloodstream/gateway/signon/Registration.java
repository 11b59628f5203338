package org.bloodstream.gateway.signon;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** The gateway as a client of Keycloak. Every endpoint is named, so that the gateway starts while Keycloak is away. */
@Configuration(proxyBeanMethods = false)
class Registration {
    /** Part of the address at which sign-on begins: {@code /oauth2/authorization/keycloak}. */
    static final String ID = "keycloak";

    @Bean
    ReactiveClientRegistrationRepository registrations(SignOnSettings settings) {
        return new InMemoryReactiveClientRegistrationRepository(keycloak(settings));
    }

    /** Tokens live and die with the session. */
    @Bean
    ServerOAuth2AuthorizedClientRepository tokensInSession() {
        return new WebSessionServerOAuth2AuthorizedClientRepository();
    }

    private static ClientRegistration keycloak(SignOnSettings settings) {
        return ClientRegistration.withRegistrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri(settings.gateway() + "/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(settings.issuer().toString())
                .authorizationUri(settings.front("auth"))
                .tokenUri(settings.back("token"))
                .jwkSetUri(settings.back("certs"))
                .userInfoUri(settings.back("userinfo"))
                .userNameAttributeName("preferred_username")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.front("logout")))
                .build();
    }
}
