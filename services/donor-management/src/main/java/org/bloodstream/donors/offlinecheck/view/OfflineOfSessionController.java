package org.bloodstream.donors.offlinecheck.view;

import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.donors.offlinecheck.view.OfflineOfSession.Check;
import org.bloodstream.donors.offlinecheck.view.OfflineOfSession.Given;
import org.bloodstream.donors.offlinecheck.view.OfflineOfSession.Refused;
import org.bloodstream.donors.offlinecheck.view.OfflineOfSession.Synced;
import org.bloodstream.donors.sessions.application.NotThere;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whoever stands in the answer is on record as opened. */
@RestController
class OfflineOfSessionController {
    private final OfflineOfSession sessions;
    private final Openings openings;

    OfflineOfSessionController(OfflineOfSession sessions, Openings openings) {
        this.sessions = sessions;
        this.openings = openings;
    }

    @GetMapping("/api/donors/sessions/{session}/offline")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<Synced> synced(Opening opening, @PathVariable UUID session) {
        return sessions.of(session)
                .flatMap(found -> openings.givenByRoleAlone(
                        opening,
                        Stream.of(
                                        found.checks().stream().map(Check::donor),
                                        found.collections().stream().map(Given::donor),
                                        found.refused().stream().map(Refused::donor))
                                .flatMap(each -> each)
                                .map(UUID::toString)
                                .distinct()
                                .toList(),
                        found))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such session", NotThere.SESSION)));
    }
}
