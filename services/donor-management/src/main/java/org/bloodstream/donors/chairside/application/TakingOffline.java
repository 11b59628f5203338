package org.bloodstream.donors.chairside.application;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.chairside.application.Collections.Taken;
import org.bloodstream.donors.chairside.application.ItemOutcome.NotTaken;
import org.bloodstream.donors.chairside.application.StartDecision.DonorNotKnown;
import org.bloodstream.donors.chairside.application.StartDecision.Refuse;
import org.bloodstream.donors.chairside.application.StartDecision.Start;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.CollectionIdReused;
import org.bloodstream.donors.chairside.domain.CollectionState;
import org.bloodstream.donors.chairside.domain.EndPolicy;
import org.bloodstream.donors.chairside.domain.Ending;
import org.bloodstream.donors.chairside.domain.OfflinePolicy;
import org.bloodstream.donors.collection.application.Donations;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.sessions.application.Sessions;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What tablets recorded off line: each item is taken whole or refused whole, and what is refused becomes a task. */
@Service
public class TakingOffline {
    private final Sessions sessions;
    private final Donations donations;
    private final Collections collections;
    private final DecidingStarts starts;
    private final EndingCollections endings;
    private final Keeping keeping;
    private final Troubles troubles;
    private final CollectionTasks tasks;
    private final OfflineItems kept;
    private final JudgedOtherwise judged;
    private final ZoneId zone;

    TakingOffline(
            Sessions sessions,
            Donations donations,
            Collections collections,
            DecidingStarts starts,
            EndingCollections endings,
            Keeping keeping,
            Troubles troubles,
            CollectionTasks tasks,
            OfflineItems kept,
            JudgedOtherwise judged,
            ZoneId zone) {
        this.sessions = sessions;
        this.donations = donations;
        this.collections = collections;
        this.starts = starts;
        this.endings = endings;
        this.keeping = keeping;
        this.troubles = troubles;
        this.tasks = tasks;
        this.kept = kept;
        this.judged = judged;
        this.zone = zone;
    }

    /** Call inside a transaction. Empty when there is no such session. */
    public Mono<List<ItemOutcome>> take(UUID session, List<OfflineItem> items, Act act) {
        return sessions.lock(Set.of(session))
                .then(Mono.defer(() -> sessions.find(session)))
                .flatMap(known -> lockDonors(items)
                        .thenMany(Flux.fromIterable(items).concatMap(item -> take(known, item, act)))
                        .collectList());
    }

    /**
     * Looks once more at what was refused of these donors at this session: their health checks have come in. What is refused again
     * keeps its task. Call inside a transaction.
     */
    public Mono<List<ItemOutcome>> again(UUID session, Collection<UUID> donors, Act act) {
        return tasks.refused(session, donors)
                .map(kept::read)
                .collectList()
                .flatMap(items -> items.isEmpty() ? Mono.just(List.<ItemOutcome>of()) : take(session, items, act));
    }

    /** All of them before any number, and in one order, so that nobody waits in a ring. */
    private Mono<Void> lockDonors(List<OfflineItem> items) {
        var donors = items.stream()
                .map(item -> item.start().donor())
                .distinct()
                .sorted()
                .toList();
        return Flux.fromIterable(donors).concatMap(donations::lockDonor).then();
    }

    private Mono<ItemOutcome> take(KnownSession session, OfflineItem item, Act act) {
        return collections
                .find(item.id())
                .flatMap(earlier -> again(session, item, earlier, act))
                .switchIfEmpty(Mono.defer(() -> first(session, item, act)));
    }

    private Mono<ItemOutcome> again(KnownSession session, OfflineItem item, Taken earlier, Act act) {
        var there = earlier.collection().session().equals(session.plan().session());
        return there && item.content().equals(earlier.content())
                ? Mono.just(new ItemOutcome.Taken(item.id(), earlier.collection()))
                : refuse(session, item, new Refuse(List.of(new CollectionIdReused(item.id())), null, null), act);
    }

    private Mono<ItemOutcome> first(KnownSession session, OfflineItem item, Act act) {
        var impossible = OfflinePolicy.objections(session, item.startedAt(), item.endedAt(), act.at(), zone);
        return starts.decide(session, item.recording()).flatMap(decision -> switch (decision) {
            case Start start -> ended(session, item, start, impossible, act);
            case Refuse(var objections, var number, var other) ->
                refuse(session, item, new Refuse(both(impossible, objections), number, other), act);
            case DonorNotKnown _ ->
                refuse(session, item, new Refuse(both(impossible, List.of(new UnknownDonor())), null, null), act);
        });
    }

    /** Both ends are decided before either is written. */
    private Mono<ItemOutcome> ended(
            KnownSession session, OfflineItem item, Start start, List<Objection> impossible, Act act) {
        var ending = EndPolicy.decide(start.collection(), item.end(), item.endedAt(), false);
        var objections = ending instanceof Ending.Refused(var ofEnd) ? both(impossible, ofEnd) : impossible;
        if (!objections.isEmpty())
            return refuse(session, item, new Refuse(objections, start.number().number(), null), act);
        return keeping.started(start, item.recording(), act)
                .flatMap(started -> endings.end(session, started, item.end(), item.endedAt(), act))
                .then(Mono.defer(() -> held(start, act)))
                .then(Mono.defer(() -> troubles.settle(item.id(), act)))
                .then(Mono.defer(() -> collections.find(item.id())))
                .map(taken -> new ItemOutcome.Taken(item.id(), taken.collection()));
    }

    /** A pack that was discarded at the session reaches nobody. */
    private Mono<Void> held(Start start, Act act) {
        if (start.otherwise().isEmpty()) return Mono.empty();
        var codes = start.otherwise().stream().map(Objection::code).toList();
        return collections
                .find(start.collection().collection())
                .filter(taken -> taken.collection().state() == CollectionState.COMPLETE)
                .flatMap(taken -> judged.hold(taken.collection(), codes, act));
    }

    private Mono<ItemOutcome> refuse(KnownSession session, OfflineItem item, Refuse refuse, Act act) {
        return troubles.raise(session.plan().session(), item, refuse, act)
                .map(task -> new NotTaken(item.id(), refuse.objections(), task));
    }

    private static List<Objection> both(List<Objection> some, List<Objection> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
