package org.bloodstream.web.access;

import org.bloodstream.web.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** 401 and 403 with {@code WWW-Authenticate} as RFC 6750 wants it, and problem details. */
final class ProblemEntryPoint implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {
    private final Problems problems;

    ProblemEntryPoint(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException error) {
        var invalid = error instanceof OAuth2AuthenticationException;
        return answer(exchange, HttpStatus.UNAUTHORIZED, invalid ? "Bearer error=\"invalid_token\"" : "Bearer");
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException error) {
        return answer(exchange, HttpStatus.FORBIDDEN, "Bearer error=\"insufficient_scope\"");
    }

    private Mono<Void> answer(ServerWebExchange exchange, HttpStatus status, String challenge) {
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return problems.answer(exchange, problems.standard(exchange, status));
    }
}
