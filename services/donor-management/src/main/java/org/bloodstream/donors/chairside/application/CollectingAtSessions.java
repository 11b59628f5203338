package org.bloodstream.donors.chairside.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.chairside.application.ChairsideOutcome.Done;
import org.bloodstream.donors.chairside.application.ChairsideOutcome.Refused;
import org.bloodstream.donors.chairside.application.ChairsideOutcome.Unknown;
import org.bloodstream.donors.chairside.application.CollectionTasks.Kind;
import org.bloodstream.donors.chairside.application.CollectionTasks.Trouble;
import org.bloodstream.donors.chairside.application.StartDecision.DonorNotKnown;
import org.bloodstream.donors.chairside.application.StartDecision.Refuse;
import org.bloodstream.donors.chairside.application.StartDecision.Start;
import org.bloodstream.donors.chairside.domain.StartDraft;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.sessions.application.NotThere;
import org.bloodstream.donors.sessions.application.Sessions;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.SessionObjection.SessionNotOpen;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The start of a collection, live. */
@Service
public class CollectingAtSessions {
    private final Sessions sessions;
    private final DecidingStarts starts;
    private final Keeping keeping;
    private final CollectionTasks tasks;

    CollectingAtSessions(Sessions sessions, DecidingStarts starts, Keeping keeping, CollectionTasks tasks) {
        this.sessions = sessions;
        this.starts = starts;
        this.keeping = keeping;
        this.tasks = tasks;
    }

    /** Call inside a transaction. */
    public Mono<ChairsideOutcome> start(UUID session, StartDraft draft, Act act) {
        var recording = new Recording(UUID.randomUUID(), draft, act.at(), new Actor(act.actor()), false, null);
        return sessions.lock(Set.of(session))
                .then(Mono.defer(() -> sessions.find(session)))
                .flatMap(known -> starts.decide(known, recording)
                        .flatMap(decision -> keep(withState(decision, known), known, recording, act)))
                .defaultIfEmpty(new Unknown(NotThere.SESSION));
    }

    private static StartDecision withState(StartDecision decision, KnownSession session) {
        if (session.state() == SessionState.OPEN || decision instanceof DonorNotKnown) return decision;
        var notOpen = Stream.<Objection>of(new SessionNotOpen(session.state()));
        return switch (decision) {
            case Refuse(var objections, var number, var other) ->
                new Refuse(Stream.concat(notOpen, objections.stream()).toList(), number, other);
            case Start _, DonorNotKnown _ -> new Refuse(notOpen.toList(), null, null);
        };
    }

    private Mono<ChairsideOutcome> keep(StartDecision decision, KnownSession session, Recording recording, Act act) {
        return switch (decision) {
            case Start start -> keeping.started(start, recording, act).map(started -> new Done(started, false));
            case Refuse refuse -> raise(refuse, session, recording, act).thenReturn(new Refused(refuse.objections()));
            case DonorNotKnown _ -> Mono.just(new Unknown(new UnknownDonor()));
        };
    }

    /** Two label sets with one number: nobody may simply take another one and go on. */
    private Mono<UUID> raise(Refuse refuse, KnownSession session, Recording recording, Act act) {
        if (refuse.otherDonor() == null) return Mono.empty();
        var codes = refuse.objections().stream().map(Objection::code).toList();
        return tasks.raise(
                new Trouble(
                        Kind.NUMBER_OF_TWO_DONORS,
                        session.plan().session(),
                        recording.collection(),
                        recording.draft().donor(),
                        refuse.number(),
                        refuse.otherDonor(),
                        List.copyOf(codes),
                        null),
                act);
    }
}
