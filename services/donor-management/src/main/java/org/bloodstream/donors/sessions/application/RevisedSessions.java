package org.bloodstream.donors.sessions.application;

import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.SessionEvent.SessionRevised;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** Planned sessions that are changed before they are held. */
public interface RevisedSessions {
    /** Under the session's lock. */
    Mono<Void> revise(KnownSession after, SessionRevised event, Act act);
}
