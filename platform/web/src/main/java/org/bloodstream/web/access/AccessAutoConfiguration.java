package org.bloodstream.web.access;

import org.bloodstream.web.Roles;
import org.bloodstream.web.problem.Problems;
import org.bloodstream.web.wire.WebAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.reactive.ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableReactiveMethodSecurity;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** A resource server without sessions that verifies every token itself: a missing or weak gateway opens nothing. */
@AutoConfiguration(
        after = WebAutoConfiguration.class,
        before = ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration.class)
@EnableWebFluxSecurity
@EnableReactiveMethodSecurity
public class AccessAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SecurityWebFilterChain access(ServerHttpSecurity http, Problems problems) {
        var refuse = new ProblemEntryPoint(problems);
        return http.authorizeExchange(AccessAutoConfiguration::paths)
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(refuse)
                        .accessDeniedHandler(refuse))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refuse).accessDeniedHandler(refuse))
                .headers(AccessAutoConfiguration::headers)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(AccessAutoConfiguration::noRequestCache)
                .csrf(CsrfSpec::disable) // bearer tokens only: there is no ambient authority to forge with
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .logout(LogoutSpec::disable)
                .build();
    }

    @Bean
    WebFluxRegistrations policyFirst() {
        return new WebFluxRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new PolicyFirst();
            }
        };
    }

    @Bean
    PolicyOnEveryHandler policyOnEveryHandler(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        return new PolicyOnEveryHandler(requestMappingHandlerMapping);
    }

    private static void paths(AuthorizeExchangeSpec paths) {
        // Watched from the inner network, where no person signs on; the gateway leads nobody here.
        paths.pathMatchers("/actuator/health/**", "/actuator/prometheus")
                .permitAll()
                .pathMatchers("/actuator/**")
                .hasRole(Roles.INTEGRATION_OPERATOR)
                .pathMatchers("/api/**", "/fhir/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .authenticated()
                .anyExchange()
                .denyAll();
    }

    private static void headers(HeaderSpec headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }

    private static void noRequestCache(RequestCacheSpec cache) {
        cache.requestCache(NoOpServerRequestCache.getInstance());
    }
}
