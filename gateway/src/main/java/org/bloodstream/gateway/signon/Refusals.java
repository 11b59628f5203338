package org.bloodstream.gateway.signon;

import org.bloodstream.gateway.problem.Problem;
import org.bloodstream.gateway.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Calls are refused with a problem; only a page that a person opens leads to sign-on. */
@Component
class Refusals implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {
    private final RedirectServerAuthenticationEntryPoint toSignOn;
    private final Problems problems;
    private final SignOnFailures failures;

    Refusals(Problems problems, SignOnFailures failures, ServerRequestCache wanted) {
        this.problems = problems;
        this.failures = failures;
        this.toSignOn = new RedirectServerAuthenticationEntryPoint("/oauth2/authorization/" + Registration.ID);
        toSignOn.setRequestCache(wanted);
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException error) {
        if (isPage(exchange)) return toSignOn.commence(exchange, error);
        var wrongToken = error instanceof OAuth2AuthenticationException;
        if (wrongToken) failures.count(SignOnFailures.Reason.TOKEN);
        var challenge = wrongToken ? "Bearer error=\"invalid_token\"" : "Bearer";
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return problems.answer(exchange, Problem.signInRequired());
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException error) {
        return problems.answer(
                exchange, error instanceof CsrfException ? Problem.forgeryCheckFailed() : Problem.notPermitted());
    }

    private static boolean isPage(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var path = request.getPath().value();
        return request.getMethod() == HttpMethod.GET
                && !path.startsWith("/api/")
                && !path.startsWith("/fhir/")
                && !path.startsWith("/actuator")
                && !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                && request.getHeaders().getAccept().contains(MediaType.TEXT_HTML);
    }
}
