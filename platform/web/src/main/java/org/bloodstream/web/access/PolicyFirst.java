package org.bloodstream.web.access;

import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Asks a handler's policy before anything of the request is read. By itself {@code @PreAuthorize} is asked when the
 * arguments are there: who may not call would be told what is wrong with a body, and make us parse it.
 */
final class PolicyFirst extends RequestMappingHandlerAdapter {
    private final PreAuthorizeReactiveAuthorizationManager policies = new PreAuthorizeReactiveAuthorizationManager();

    @Override
    public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
        var method = (HandlerMethod) handler;
        var call = new SimpleMethodInvocation(
                method.getBean(), method.getMethod(), new Object[method.getMethodParameters().length]);
        return policies.authorize(caller(), call)
                .filter(answer -> !answer.isGranted())
                .flatMap(PolicyFirst::refused)
                .switchIfEmpty(Mono.defer(() -> super.handle(exchange, handler)));
    }

    private static Mono<Authentication> caller() {
        return ReactiveSecurityContextHolder.getContext().mapNotNull(SecurityContext::getAuthentication);
    }

    private static Mono<HandlerResult> refused(AuthorizationResult answer) {
        return Mono.error(() -> new AuthorizationDeniedException("not permitted", answer));
    }
}
