package org.bloodstream.shutdown;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * On the way out each answer says that it is its connection's last. A connection that is closed without a word may be closed
 * in the very moment in which its caller sends the next request on it.
 */
final class LastAnswers implements WebFilter, Ordered, SmartLifecycle {
    /** So long, before connections are closed: whichever is in use has had its last answer then. */
    private static final Duration SAYING_SO = Duration.ofSeconds(2);

    private volatile boolean leaving;
    private volatile boolean running;

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse()
                .beforeCommit(() -> Mono.fromRunnable(() -> {
                    if (leaving) exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
                }));
        return chain.filter(exchange);
    }

    @Override
    public void start() {
        leaving = false;
        running = true;
    }

    @Override
    public void stop() {
        leaving = true;
        running = false;
    }

    /** In the first phase of the shutdown; the server stops in a later one. */
    @Override
    public void stop(Runnable whenStopped) {
        stop();
        Mono.delay(SAYING_SO).subscribe(_ -> whenStopped.run());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
