package org.bloodstream.donors.sessions.view;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.donors.merging.application.Merges;
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

/** What a donor carer sees who books for a donor on the telephone. */
@RestController
class BookingReadController {
    private static final String CARER = "hasRole('" + Roles.DONOR_CARER + "')";

    private final DonorsSessions sessions;
    private final Merges merges;
    private final Openings openings;
    private final Clock clock;
    private final ZoneId zone;

    BookingReadController(DonorsSessions sessions, Merges merges, Openings openings, Clock clock, ZoneId zone) {
        this.sessions = sessions;
        this.merges = merges;
        this.openings = openings;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/api/donors/{donor}/appointments")
    @PreAuthorize(CARER)
    Mono<Held> held(Opening opening, @PathVariable UUID donor) {
        return merges.recordsOf(donor)
                .flatMap(records -> sessions.held(records)
                        .collectList()
                        .map(appointments -> new Held(donor, appointments))
                        .flatMap(held -> openings.givenByRoleAlone(
                                opening, records.stream().map(UUID::toString).toList(), held)))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donor", NotThere.DONOR)));
    }

    @GetMapping("/api/donors/slots")
    @PreAuthorize(CARER)
    Mono<Offered> open(
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<UUID> venue) {
        return Mono.defer(() -> {
            var now = LocalDateTime.ofInstant(clock.instant(), zone);
            return sessions.open(SessionQuery.of(from, to, venue, now.toLocalDate()), now)
                    .map(OpenSlot.Row::open)
                    .collectList()
                    .map(Offered::new);
        });
    }

    /** @param appointments under every number of the person, by start */
    record Held(UUID donor, List<OwnAppointment> appointments) {}

    /** @param slots by start */
    record Offered(List<OpenSlot> slots) {}
}
