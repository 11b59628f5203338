package org.bloodstream.gateway.signon;

import org.bloodstream.gateway.edge.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.OAuth2LoginSpec;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;

/** Browsers: sign-on by code flow, a session of ours, and a proof with every change that it comes from our pages. */
@Configuration(proxyBeanMethods = false)
class BrowserAccess {
    private final SignOnSettings settings;
    private final Refusals refusals;

    BrowserAccess(SignOnSettings settings, Refusals refusals) {
        this.settings = settings;
        this.refusals = refusals;
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain browsers(
            ServerHttpSecurity http,
            SecurityHeaders headers,
            ServerRequestCache wanted,
            SignOnFailure failure,
            ReactiveClientRegistrationRepository registrations) {
        return http.authorizeExchange(BrowserAccess::paths)
                .oauth2Login(login -> login(login, registrations, wanted, failure))
                .logout(logout -> logout.logoutHandler(new DelegatingServerLogoutHandler(
                                new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler()))
                        .logoutSuccessHandler(endAtKeycloak(registrations)))
                .csrf(this::forgeryCheck)
                .headers(headers)
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    private static void paths(AuthorizeExchangeSpec paths) {
        paths.pathMatchers("/actuator/health/**", "/assets/**", "/logo.svg", "/favicon.ico", "/robots.txt")
                .permitAll()
                .pathMatchers("/actuator/**")
                .denyAll()
                .anyExchange()
                .authenticated();
    }

    private void login(
            OAuth2LoginSpec login,
            ReactiveClientRegistrationRepository registrations,
            ServerRequestCache wanted,
            SignOnFailure failure) {
        var back = new RedirectServerAuthenticationSuccessHandler("/");
        back.setRequestCache(wanted);
        login.authorizationRequestResolver(new SignInAgain(registrations, wanted))
                .authenticationSuccessHandler(back)
                .authenticationFailureHandler(failure);
    }

    /** The cookie's value comes back in a header or a form field; another site can send the cookie but not read it. */
    private void forgeryCheck(CsrfSpec csrf) {
        var cookie = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(it -> it.secure(true).sameSite("Strict").path("/"));
        csrf.csrfTokenRepository(cookie)
                .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                .accessDeniedHandler(refusals);
    }

    private OidcClientInitiatedServerLogoutSuccessHandler endAtKeycloak(
            ReactiveClientRegistrationRepository registrations) {
        var end = new OidcClientInitiatedServerLogoutSuccessHandler(registrations);
        end.setPostLogoutRedirectUri(settings.gateway() + "/");
        return end;
    }
}
