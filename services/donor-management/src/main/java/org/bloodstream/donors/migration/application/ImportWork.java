package org.bloodstream.donors.migration.application;

import java.util.UUID;
import org.bloodstream.donors.migration.domain.ImportState;
import org.bloodstream.web.operations.Rounds;
import org.springframework.stereotype.Service;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Goes on with imports in the background, also with those that another instance, or this one before a restart, began. */
@Service
class ImportWork extends Rounds {
    private static final int RENEWALS = 4;

    private final UUID worker = UUID.randomUUID();
    private final Imports imports;
    private final TakingRows taking;
    private final ComparingRows comparing;
    private final ImportSettings settings;

    ImportWork(Imports imports, TakingRows taking, ComparingRows comparing, ImportSettings settings) {
        // The database was away, say: it stays as it is, and is gone on with at the next look.
        super(settings.lookEvery(), settings.lookEvery(), "An import waits for the next look");
        this.imports = imports;
        this.taking = taking;
        this.comparing = comparing;
        this.settings = settings;
    }

    @Override
    protected Mono<Void> round(long number) {
        return next();
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
}
