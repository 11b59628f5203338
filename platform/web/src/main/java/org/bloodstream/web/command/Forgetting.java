package org.bloodstream.web.command;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Removes answers in the background once nobody can expect them any more. */
final class Forgetting implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);
    private final Answers answers;
    private final CommandSettings settings;
    private volatile @Nullable Disposable running;

    Forgetting(Answers answers, CommandSettings settings) {
        this.answers = answers;
        this.settings = settings;
    }

    /** Batches of bounded size, so that no transaction grows with the backlog. */
    Mono<Long> forget() {
        return answers.forgetOlderThan(settings.keepAnswers())
                .repeat()
                .takeWhile(removed -> removed > 0)
                .reduce(0L, Long::sum);
    }

    @Override
    public void start() {
        running = Flux.interval(Duration.ofSeconds(30), settings.forgetEvery())
                .onBackpressureDrop()
                .concatMap(_ -> forget().onErrorResume(this::later))
                .subscribe();
    }

    private Mono<Long> later(Throwable error) {
        log.warn("Old answers stay until the next round: {}", error.toString());
        return Mono.just(0L);
    }

    @Override
    public void stop() {
        var started = running;
        if (started != null) started.dispose();
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
