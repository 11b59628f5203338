package org.bloodstream.donors.chairside.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bloodstream.donors.chairside.application.ChairsideOutcome.Done;
import org.bloodstream.donors.chairside.application.ChairsideOutcome.Refused;
import org.bloodstream.donors.chairside.application.ChairsideOutcome.Unknown;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.CollectionNotStarted;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.chairside.domain.CollectionState;
import org.bloodstream.donors.chairside.domain.EndDraft;
import org.bloodstream.donors.chairside.domain.EndPolicy;
import org.bloodstream.donors.chairside.domain.Ending;
import org.bloodstream.donors.chairside.domain.FailReason;
import org.bloodstream.donors.sessions.application.Sessions;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The end of a collection, live: with blood or before any. Each method is called inside a transaction. */
@Service
public class EndingCollections {
    private final Sessions sessions;
    private final Collections collections;
    private final CollectionTasks tasks;
    private final Keeping keeping;

    EndingCollections(Sessions sessions, Collections collections, CollectionTasks tasks, Keeping keeping) {
        this.sessions = sessions;
        this.collections = collections;
        this.tasks = tasks;
        this.keeping = keeping;
    }

    public Mono<ChairsideOutcome> end(UUID collection, EndDraft draft, Act act) {
        return locked(collection, (session, started) -> end(session, started, draft, act.at(), act));
    }

    public Mono<ChairsideOutcome> fail(UUID collection, FailReason reason, Act act) {
        return locked(
                collection,
                (_, started) -> started.state() == CollectionState.STARTED
                        ? keeping.failed(started, reason, act).map(after -> new Done(after, false))
                        : Mono.just(new Refused(List.of(new CollectionNotStarted(started.state())))));
    }

    /** The session is locked. */
    Mono<ChairsideOutcome> end(KnownSession session, Collection started, EndDraft draft, Instant endedAt, Act act) {
        return tasks.isOfTwoDonors(started.donation())
                .map(twoDonors -> EndPolicy.decide(started, draft, endedAt, twoDonors))
                .flatMap(ending -> keep(ending, session, started, draft, endedAt, act));
    }

    private Mono<ChairsideOutcome> keep(
            Ending ending, KnownSession session, Collection started, EndDraft draft, Instant endedAt, Act act) {
        return switch (ending) {
            case Ending.Refused(var objections) -> Mono.just(new Refused(objections));
            case Ending.ToProduction(var redCellsOnly) ->
                keeping.toProduction(started, draft, session.plan().venue(), redCellsOnly, endedAt, act)
                        .map(after -> new Done(after, redCellsOnly));
            case Ending.Discarded(var reason) ->
                keeping.discarded(started, draft, reason, endedAt, act).map(after -> new Done(after, false, reason));
        };
    }

    private Mono<ChairsideOutcome> locked(
            UUID collection, BiFunction<KnownSession, Collection, Mono<ChairsideOutcome>> decide) {
        return collections
                .find(collection)
                .map(taken -> taken.collection().session())
                .flatMap(session -> sessions.lock(Set.of(session))
                        .then(Mono.defer(() -> Mono.zip(sessions.find(session), collections.find(collection)))))
                .flatMap(found -> decide.apply(found.getT1(), found.getT2().collection()))
                .defaultIfEmpty(new Unknown(NoCollection.COLLECTION));
    }
}
