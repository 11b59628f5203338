package org.bloodstream.web.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** A service with a handler that states no policy does not start: forgetting is not a way to open a door. */
public final class PolicyOnEveryHandler implements SmartInitializingSingleton {
    private static final String OURS = "org.bloodstream.";
    private final RequestMappingHandlerMapping handlers;

    PolicyOnEveryHandler(RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    /**
     * Handlers of our own that carry no {@link PreAuthorize}, on the method or its class, or one that looks at the
     * method's arguments: a policy is asked before there are any.
     */
    public List<String> withoutPolicy() {
        return handlers.getHandlerMethods().values().stream()
                .filter(handler -> handler.getBeanType().getName().startsWith(OURS))
                .filter(handler -> !hasPolicy(handler))
                .map(HandlerMethod::getShortLogMessage)
                .toList();
    }

    @Override
    public void afterSingletonsInstantiated() {
        var open = withoutPolicy();
        if (!open.isEmpty()) throw new IllegalStateException("handlers without a policy of roles: " + open);
    }

    private static boolean hasPolicy(HandlerMethod handler) {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, PreAuthorize.class))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(policy -> !policy.value().contains("#"))
                .isPresent();
    }
}
