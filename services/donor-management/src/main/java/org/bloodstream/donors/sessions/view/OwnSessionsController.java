package org.bloodstream.donors.sessions.view;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.donors.account.application.OwnRecords;
import org.bloodstream.donors.account.domain.Account;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OwnSessionsController {
    private static final String DONOR = "hasRole('" + Roles.DONOR + "')";

    private final DonorsSessions sessions;
    private final OwnRecords own;
    private final Clock clock;
    private final ZoneId zone;

    OwnSessionsController(DonorsSessions sessions, OwnRecords own, Clock clock, ZoneId zone) {
        this.sessions = sessions;
        this.own = own;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/api/donors/me/appointments")
    @PreAuthorize(DONOR)
    Mono<Held> held(Account account) {
        return own.of(account)
                .flatMap(me -> sessions.held(me.records()).collectList())
                .map(Held::new);
    }

    @GetMapping("/api/donors/me/sessions")
    @PreAuthorize(DONOR)
    Mono<Offered> open(
            Account account,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<UUID> venue,
            @RequestParam Optional<Double> latitude,
            @RequestParam Optional<Double> longitude,
            @RequestParam Optional<Integer> km) {
        return own.of(account).flatMap(_ -> {
            var now = LocalDateTime.ofInstant(clock.instant(), zone);
            var query = SessionQuery.of(from, to, venue, now.toLocalDate());
            var near = Nearby.of(latitude, longitude, km);
            return sessions.open(query, now)
                    .filter(row -> near.isEmpty() || near.get().reaches(row.latitude(), row.longitude()))
                    .map(OpenSlot.Row::open)
                    .collectList()
                    .map(Offered::new);
        });
    }

    /** @param appointments by start */
    record Held(List<OwnAppointment> appointments) {}

    /** @param slots by start */
    record Offered(List<OpenSlot> slots) {}
}
