package org.bloodstream.web.wire;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** The OpenAPI document is made from class files when it is first asked for: not on an event loop. */
final class Documentation implements WebFluxConfigurer {
    private static final String SPRINGDOC = "org.springdoc.";

    private final AsyncTaskExecutor executor;

    Documentation(AsyncTaskExecutor executor) {
        this.executor = executor;
    }

    @Override
    public void configureBlockingExecution(BlockingExecutionConfigurer execution) {
        execution.setExecutor(executor);
        execution.setControllerMethodPredicate(
                handler -> handler.getBeanType().getName().startsWith(SPRINGDOC));
    }
}
