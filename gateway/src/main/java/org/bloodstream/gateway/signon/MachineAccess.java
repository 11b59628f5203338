package org.bloodstream.gateway.signon;

import org.bloodstream.gateway.edge.SecurityHeaders;
import org.bloodstream.signon.BearerTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whoever brings a token of its own: no session, no cookie, no redirect. */
@Configuration(proxyBeanMethods = false)
class MachineAccess {

    @Bean
    @Order(1)
    SecurityWebFilterChain machines(ServerHttpSecurity http, SecurityHeaders headers, Refusals refusals) {
        return http.securityMatcher((ServerWebExchangeMatcher) MachineAccess::bringsToken)
                .authorizeExchange(paths -> paths.pathMatchers("/actuator/health/**")
                        .permitAll()
                        .pathMatchers("/actuator/**")
                        .hasRole("integration-operator")
                        .pathMatchers("/api/**", "/fhir/**")
                        .authenticated()
                        .anyExchange()
                        .denyAll())
                .oauth2ResourceServer(server -> server.bearerTokenConverter(new BearerTokens())
                        .jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .csrf(CsrfSpec::disable) // a bearer token is not sent by a browser on its own
                .logout(LogoutSpec::disable)
                .build();
    }

    private static Mono<MatchResult> bringsToken(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                ? MatchResult.match()
                : MatchResult.notMatch();
    }
}
