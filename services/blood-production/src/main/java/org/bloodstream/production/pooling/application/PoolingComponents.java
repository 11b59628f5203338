package org.bloodstream.production.pooling.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.allocation.application.Allocations;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentModified;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.material.application.UsingMaterials;
import org.bloodstream.production.material.application.UsingMaterials.Judged;
import org.bloodstream.production.pooling.application.PoolingOutcome.Done;
import org.bloodstream.production.pooling.application.PoolingOutcome.Refused;
import org.bloodstream.production.pooling.domain.Pool;
import org.bloodstream.production.pooling.domain.PoolJudgement;
import org.bloodstream.production.pooling.domain.PoolJudgement.Barred;
import org.bloodstream.production.pooling.domain.PoolJudgement.Poolable;
import org.bloodstream.production.pooling.domain.PoolingObjection.PoolNumbersExhausted;
import org.bloodstream.production.pooling.domain.PoolingPolicy;
import org.bloodstream.production.pooling.domain.ScannedPack;
import org.bloodstream.production.pooling.domain.ScannedPack.Found;
import org.bloodstream.production.process.application.MeasuringUnits;
import org.bloodstream.production.process.domain.MeasuringPolicy;
import org.bloodstream.production.process.domain.ProductionProcess;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
public class PoolingComponents {
    private final ComponentFiles files;
    private final Components components;
    private final Allocations allocations;
    private final UsingMaterials materials;
    private final PoolNumbers numbers;
    private final MeasuringUnits measuring;
    private final Clock clock;

    PoolingComponents(
            ComponentFiles files,
            Components components,
            Allocations allocations,
            UsingMaterials materials,
            PoolNumbers numbers,
            MeasuringUnits measuring,
            Clock clock) {
        this.files = files;
        this.components = components;
        this.allocations = allocations;
        this.materials = materials;
        this.numbers = numbers;
        this.measuring = measuring;
        this.clock = clock;
    }

    /**
     * Changes nothing.
     *
     * @param scanned at least one
     */
    public Mono<PoolJudgement> judge(List<ComponentId> scanned, Instant at) {
        var now = clock.instant();
        return Mono.zip(all(scanned, files::read), measuring.policy(now)).flatMap(found -> packs(scanned, found.getT1())
                .map(packs -> policy(found.getT2()).judge(packs, null, at, now)));
    }

    /** Call inside a transaction: it locks every donation that is in one of the packs. All packs are pooled, or none. */
    public Mono<PoolingOutcome> pool(WantedPool wanted, Act act) {
        return materials
                .judge(ProductionProcess.POOL, wanted.materials(), List.of(wanted.equipment()), wanted.pooledAt())
                .flatMap(judged -> judged.objections().isEmpty()
                        ? pool(wanted, judged, act)
                        : Mono.<PoolingOutcome>just(new Refused(judged.objections())));
    }

    private Mono<PoolingOutcome> pool(WantedPool wanted, Judged judged, Act act) {
        return files.lock(wanted.components())
                .then(Mono.defer(() -> Mono.zip(all(wanted.components(), files::open), measuring.policy(act.at()))))
                .flatMap(found -> packs(wanted.components(), found.getT1())
                        .map(packs ->
                                policy(found.getT2()).judge(packs, wanted.volumeMl(), wanted.pooledAt(), act.at()))
                        .flatMap(judgement -> switch (judgement) {
                            case Barred barred -> Mono.just(new Refused(barred.all()));
                            case Poolable poolable ->
                                pool(poolable.pool(), wanted, judged, found.getT2(), found.getT1(), act);
                        }));
    }

    private Mono<PoolingOutcome> pool(
            Pool pool,
            WantedPool wanted,
            Judged judged,
            MeasuringPolicy by,
            Map<ComponentId, ComponentFile> files,
            Act act) {
        int year = pool.pooledAt().atZone(by.zone()).getYear() % 100;
        return numbers.next(year)
                .map(number -> pool.made(number, wanted.equipment(), wanted.operator()))
                .flatMap(made -> record(made, measured(made, by), judged, files, act))
                .switchIfEmpty(Mono.fromSupplier(
                        () -> new Refused(List.of(new PoolNumbersExhausted(numbers.facility(), year)))));
    }

    private static List<ComponentMeasured> measured(Pool.Made made, MeasuringPolicy by) {
        var pool = made.pool();
        return by.made(pool, List.of(), pool.operator(), pool.processedAt()).stream()
                .toList();
    }

    private Mono<PoolingOutcome> record(
            Pool.Made made,
            List<ComponentMeasured> measured,
            Judged judged,
            Map<ComponentId, ComponentFile> files,
            Act act) {
        return components
                .append(made.pool(), measured, 1, act)
                .thenMany(Flux.fromIterable(made.constituents()))
                .concatMap(constituent -> components.append(constituent, next(constituent, files), act))
                .then(Mono.defer(() -> materials.record(
                        judged,
                        made.pool().donation(),
                        made.pool().donations(),
                        List.of(made.pool().component()),
                        act)))
                .then(Mono.just(new Done(made.pool(), measured)));
    }

    private static long next(ComponentModified constituent, Map<ComponentId, ComponentFile> files) {
        var file = files.get(constituent.component());
        if (file == null) throw new IllegalStateException("only what was found is pooled");
        return file.next();
    }

    private static Mono<Map<ComponentId, ComponentFile>> all(
            List<ComponentId> scanned, Function<ComponentId, Mono<ComponentFile>> how) {
        return Flux.fromStream(scanned.stream().distinct()).concatMap(how).collectMap(file -> file.component()
                .id());
    }

    private Mono<List<ScannedPack>> packs(List<ComponentId> scanned, Map<ComponentId, ComponentFile> files) {
        return Flux.fromIterable(scanned)
                .concatMap(component -> Mono.justOrEmpty(files.get(component))
                        .flatMap(file -> allocations
                                .keptFor(component)
                                .singleOptional()
                                .map(kept -> Optional.of(new Found(file.donation(), file.component(), kept))))
                        .defaultIfEmpty(Optional.empty())
                        .map(found -> new ScannedPack(component, found)))
                .collectList();
    }

    private static PoolingPolicy policy(MeasuringPolicy by) {
        return new PoolingPolicy(by.catalogue(), by.specifications(), by.zone());
    }
}
