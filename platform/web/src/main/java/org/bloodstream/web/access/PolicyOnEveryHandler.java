package org.bloodstream.web.access;

import java.util.List;
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

    /** Handlers of our own that carry no {@link PreAuthorize}, on the method or its class. */
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
        if (!open.isEmpty()) throw new IllegalStateException("handlers without @PreAuthorize: " + open);
    }

    private static boolean hasPolicy(HandlerMethod handler) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), PreAuthorize.class);
    }
}
