package org.bloodstream.production.counting.application;

import static org.bloodstream.production.counting.domain.StockCountPolicy.MOST_MISSING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.counting.domain.CountDecision;
import org.bloodstream.production.counting.domain.CountDecision.Refused;
import org.bloodstream.production.counting.domain.CountDecision.Taken;
import org.bloodstream.production.counting.domain.CountedShelf;
import org.bloodstream.production.counting.domain.Finding;
import org.bloodstream.production.counting.domain.StockCount;
import org.bloodstream.production.counting.domain.StockCountEvent;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountAbandoned;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountClosed;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountOpened;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.bloodstream.production.counting.domain.StockCountPolicy;
import org.bloodstream.production.history.Versioned;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class CountingStock {
    private final StockCounts counts;
    private final MissingUnits missing;
    private final ComponentFiles files;

    CountingStock(StockCounts counts, MissingUnits missing, ComponentFiles files) {
        this.counts = counts;
        this.missing = missing;
        this.files = files;
    }

    /** Call inside a transaction. */
    public Mono<StockCountOpened> open(CountedShelf shelf, Act act) {
        return counts.next().flatMap(number -> counts.expect(number, shelf, act.at())
                .map(expected -> new StockCountOpened(
                        number, shelf.site(), shelf.product().orElse(null), expected, act.at()))
                .flatMap(event -> counts.append(event, 1, act).thenReturn(event)));
    }

    /** Call inside a transaction. Judges the pack as it stands now. Empty when there is no such count. */
    public Mono<CountDecision<Finding>> scan(StockCountNumber number, ComponentId component, Act act) {
        return counts.share(number)
                .flatMap(count -> standing(count.state().opening().shelf(), component, act.at())
                        .map(finding -> StockCountPolicy.scan(count.state(), finding))
                        .flatMap(decision -> switch (decision) {
                            case Taken<Finding>(var finding) ->
                                counts.scan(number, component, finding, act).<CountDecision<Finding>>map(Taken::new);
                            case Refused<Finding> _ -> Mono.just(decision);
                        }));
    }

    /**
     * Call inside a transaction. The donations of what is missing are locked until it ends: none of them can leave, be held or be
     * allocated in between. Empty when there is no such count.
     */
    public Mono<CountDecision<StockCountClosed>> close(StockCountNumber number, Act act) {
        return counts.lock(number).flatMap(count -> Mono.zip(counts.scanned(number), missing(count.state(), act.at()))
                .map(found -> StockCountPolicy.close(
                        count.state(), found.getT1(), found.getT2(), new Actor(act.actor()), act.at()))
                .flatMap(decision -> record(count, decision, act)));
    }

    /** Call inside a transaction. Empty when there is no such count. */
    public Mono<CountDecision<StockCountAbandoned>> abandon(StockCountNumber number, Act act) {
        return counts.lock(number).flatMap(count -> counts.scanned(number)
                .map(scanned -> StockCountPolicy.abandon(count.state(), scanned.size(), act.at()))
                .flatMap(decision -> record(count, decision, act)));
    }

    /** What the record says of a pack now. For looking only. */
    Mono<Finding> standing(CountedShelf shelf, ComponentId component, Instant now) {
        return files.read(component)
                .flatMap(file -> counts.site(component)
                        .map(site -> Finding.of(shelf, file.donation(), file.component(), site, now)))
                .defaultIfEmpty(Finding.UNKNOWN);
    }

    private Mono<List<ComponentId>> missing(StockCount count, Instant now) {
        return counts.notScanned(count.number(), MOST_MISSING + 1, now)
                .flatMap(absent -> absent.size() > MOST_MISSING ? Mono.just(absent) : missing(count, absent, now));
    }

    private Mono<List<ComponentId>> missing(StockCount count, List<ComponentId> absent, Instant now) {
        return files.open(absent).flatMap(opened -> missing.of(absent).map(known -> opened.values().stream()
                .filter(file -> shouldBeThere(count, file, now))
                .map(file -> file.component().id())
                .filter(component -> !known.containsKey(component))
                .toList()));
    }

    private static boolean shouldBeThere(StockCount count, ComponentFile file, Instant now) {
        var shelf = count.opening().shelf();
        return Finding.of(shelf, file.donation(), file.component(), Optional.of(shelf.site()), now) == Finding.RIGHT;
    }

    private <E extends StockCountEvent> Mono<CountDecision<E>> record(
            Versioned<StockCount> count, CountDecision<E> decision, Act act) {
        return switch (decision) {
            case Taken<E>(var event) -> counts.append(event, count.next(), act).thenReturn(decision);
            case Refused<E> _ -> Mono.just(decision);
        };
    }
}
