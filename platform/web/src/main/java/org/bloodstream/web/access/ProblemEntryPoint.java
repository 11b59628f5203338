package org.bloodstream.web.access;

import org.bloodstream.web.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.access.server.BearerTokenServerAccessDeniedHandler;
import org.springframework.security.oauth2.server.resource.web.server.BearerTokenServerAuthenticationEntryPoint;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** 401 and 403 with {@code WWW-Authenticate} as RFC 6750 wants it, and problem details. */
final class ProblemEntryPoint implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {
    private final ServerAuthenticationEntryPoint challenge = new BearerTokenServerAuthenticationEntryPoint();
    private final ServerAccessDeniedHandler denial = new BearerTokenServerAccessDeniedHandler();
    private final Problems problems;

    ProblemEntryPoint(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException error) {
        return challenge.commence(exchange, error).then(answer(exchange, HttpStatus.UNAUTHORIZED));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException error) {
        return denial.handle(exchange, error).then(answer(exchange, HttpStatus.FORBIDDEN));
    }

    private Mono<Void> answer(ServerWebExchange exchange, HttpStatus status) {
        return Mono.defer(() -> problems.answer(exchange, problems.standard(exchange, status)));
    }
}
