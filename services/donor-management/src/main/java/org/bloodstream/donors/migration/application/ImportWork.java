package org.bloodstream.donors.migration.application;

import java.util.UUID;
import org.bloodstream.donors.migration.domain.ImportState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Goes on with imports in the background, also with those that another instance, or this one before a restart, began. */
@Service
class ImportWork implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);
    private static final int RENEWALS = 4;

    private final UUID worker = UUID.randomUUID();
    private final Imports imports;
    private final TakingRows taking;
    private final ComparingRows comparing;
    private final ImportSettings settings;
    private volatile @Nullable Disposable running;

    ImportWork(Imports imports, TakingRows taking, ComparingRows comparing, ImportSettings settings) {
        this.imports = imports;
        this.taking = taking;
        this.comparing = comparing;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = Flux.interval(settings.lookEvery())
                .onBackpressureDrop()
                .concatMap(_ -> next().onErrorResume(this::later), 1)
                .subscribe();
    }

    /** Does what is next to do; completes at once when there is nothing. */
    Mono<Void> next() {
        return imports.claim(worker, settings.lease()).flatMap(work -> Mono.using(
                        () -> renewing(work), _ -> run(work), Disposable::dispose)
                .onErrorResume(ImportStoppedException.class, stopped -> imports.stop(work, stopped.objection())));
    }

    private Disposable renewing(Work work) {
        return Flux.interval(settings.lease().dividedBy(RENEWALS))
                .onBackpressureDrop()
                .concatMap(_ -> imports.renew(work, settings.lease()).onErrorComplete(), 1)
                .subscribe();
    }

    private Mono<Void> run(Work work) {
        return work.state() == ImportState.COMPARING ? comparing.compare(work) : taking.take(work);
    }

    /** The database was away, say: it stays as it is, and is gone on with at the next look. */
    private Mono<Void> later(Throwable error) {
        log.warn("An import waits for the next look: {}", error.getClass().getName());
        return Mono.empty();
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
