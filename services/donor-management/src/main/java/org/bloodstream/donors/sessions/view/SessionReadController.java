package org.bloodstream.donors.sessions.view;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.donors.sessions.application.NotThere;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The list shows nobody; whoever stands in a session's day is on record as opened. */
@RestController
class SessionReadController {
    private static final String CARER = "hasRole('" + Roles.DONOR_CARER + "')";

    private final SessionDays days;
    private final Openings openings;
    private final Clock clock;
    private final ZoneId zone;

    SessionReadController(SessionDays days, Openings openings, Clock clock, ZoneId zone) {
        this.days = days;
        this.openings = openings;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/api/donors/sessions")
    @PreAuthorize(CARER)
    Mono<SessionList> list(
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<UUID> venue) {
        return Mono.fromSupplier(() -> SessionQuery.of(from, to, venue, LocalDate.ofInstant(clock.instant(), zone)))
                .flatMap(days::list)
                .map(SessionList::new);
    }

    @GetMapping("/api/donors/sessions/{session}")
    @PreAuthorize(CARER)
    Mono<SessionDay> day(Opening opening, @PathVariable UUID session) {
        return days.find(session)
                .flatMap(day -> openings.givenByRoleAlone(opening, day.persons(), day))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such session", NotThere.SESSION)));
    }

    /** @param sessions by day, opening and venue */
    record SessionList(List<ListedSession> sessions) {}
}
