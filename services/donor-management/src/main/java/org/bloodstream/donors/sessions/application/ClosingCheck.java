package org.bloodstream.donors.sessions.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import reactor.core.publisher.Mono;

/** What else must be in order before a session is closed. */
@FunctionalInterface
public interface ClosingCheck {
    /** The session is locked; empty when nothing is against it. */
    Mono<List<? extends Objection>> objectionsToClosing(UUID session);
}
