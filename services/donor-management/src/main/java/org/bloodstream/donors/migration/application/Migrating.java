package org.bloodstream.donors.migration.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.migration.application.MigrationOutcome.Done;
import org.bloodstream.donors.migration.application.MigrationOutcome.Refused;
import org.bloodstream.donors.migration.application.MigrationOutcome.Unknown;
import org.bloodstream.donors.migration.domain.DifferenceDecision;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.GoLivePolicy;
import org.bloodstream.donors.migration.domain.HeaderReading;
import org.bloodstream.donors.migration.domain.ImportState;
import org.bloodstream.donors.migration.domain.MigrationObjection;
import org.bloodstream.donors.migration.domain.MigrationObjection.DifferenceUnknown;
import org.bloodstream.donors.migration.domain.MigrationObjection.ImportUnknown;
import org.bloodstream.donors.migration.domain.MigrationObjection.NotImported;
import org.bloodstream.donors.migration.domain.MigrationObjection.NotStopped;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What quality officers do with an import. Call inside a transaction. */
@Service
public class Migrating {
    private final Imports imports;
    private final SourceFiles files;
    private final Differences differences;

    Migrating(Imports imports, SourceFiles files, Differences differences) {
        this.imports = imports;
        this.files = files;
        this.differences = differences;
    }

    public Mono<MigrationOutcome> start(String system, String folder, Act act) {
        var number = UUID.randomUUID();
        return against(folder)
                .flatMap(found -> found.isEmpty() ? imports.begin(number, system, folder, act) : Mono.just(found))
                .map(found -> found.isEmpty() ? new Done(number) : new Refused(found));
    }

    private Mono<List<MigrationObjection>> against(String folder) {
        return files.against(folder).flatMap(found -> found.isEmpty() ? headers(folder) : Mono.just(found));
    }

    private Mono<List<MigrationObjection>> headers(String folder) {
        return Flux.fromArray(FileKind.values())
                .concatMap(kind -> files.header(folder, kind).map(line -> HeaderReading.of(kind, line)))
                .ofType(HeaderReading.Bad.class)
                .<MigrationObjection>map(HeaderReading.Bad::objection)
                .collectList();
    }

    /** Goes on with one that could not: what it stopped for has been put right. */
    public Mono<MigrationOutcome> resume(UUID number) {
        return of(
                number,
                work -> work.state() == ImportState.STOPPED
                        ? imports.resume(work).map(found -> found.isEmpty() ? new Done(number) : new Refused(found))
                        : Mono.just(
                                new Refused(List.of(new NotStopped(work.state().name())))));
    }

    public Mono<MigrationOutcome> compare(UUID number) {
        return of(number, work -> switch (work.state()) {
            case IMPORTED, COMPARED -> imports.compare(work).thenReturn(new Done(number));
            case RUNNING, STOPPED, COMPARING, FIT ->
                Mono.just(new Refused(List.of(new NotImported(work.state().name()))));
        });
    }

    public Mono<MigrationOutcome> decide(
            UUID number, long difference, DifferenceDecision decision, String reason, Act act) {
        return of(number, work -> {
            var objections = GoLivePolicy.againstReviewer(work.startedBy(), new Actor(act.actor()));
            if (!objections.isEmpty()) return Mono.just(new Refused(objections));
            return differences
                    .decide(work, difference, decision, reason, act)
                    .map(known -> known ? new Done(number) : new Unknown(new DifferenceUnknown()));
        });
    }

    /** @param reason empty when none was given */
    public Mono<MigrationOutcome> declareFit(UUID number, String reason, Act act) {
        var officer = new Actor(act.actor());
        return of(number, work -> imports.others(work)
                .zipWhen(_ -> differences.open(work.system()))
                .map(found -> GoLivePolicy.against(
                        new GoLivePolicy.Declaration(work.startedBy(), officer, reason),
                        new GoLivePolicy.Standing(
                                work.state(),
                                found.getT1().working(),
                                found.getT1().newer(),
                                found.getT2())))
                .flatMap(objections -> objections.isEmpty()
                        ? imports.declareFit(work, reason, act).thenReturn(new Done(number))
                        : Mono.just(new Refused(objections))));
    }

    private Mono<MigrationOutcome> of(UUID number, Function<Work, Mono<MigrationOutcome>> then) {
        return imports.lock(number)
                .flatMap(then)
                .switchIfEmpty(Mono.fromSupplier(() -> new Unknown(new ImportUnknown())));
    }
}
