package org.bloodstream.donors.callup.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.deferral.domain.DeferralState;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Nobody is invited to a session on whose day a deferral still holds, if only in its morning and for another donation. */
@Component
class Deferred {
    private final Deferrals deferrals;
    private final ZoneId zone;

    Deferred(Deferrals deferrals, ZoneId zone) {
        this.deferrals = deferrals;
        this.zone = zone;
    }

    Mono<Boolean> on(UUID donor, LocalDate day) {
        var morning = day.atStartOfDay(zone);
        return deferrals.of(donor).map(all -> all.stream()
                .anyMatch(each -> each.state(morning) == DeferralState.IN_FORCE));
    }
}
