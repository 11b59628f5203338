package org.bloodstream.donors.callup.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bloodstream.donors.deferral.Deferrals;
import org.bloodstream.donors.deferral.domain.HeldDeferral;
import org.bloodstream.donors.merging.application.Merges;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Nobody is invited to a session on whose day a deferral still holds. */
@Component
class Deferred {
    private final Merges merges;
    private final Deferrals deferrals;
    private final ZoneId zone;

    Deferred(Merges merges, Deferrals deferrals, ZoneId zone) {
        this.merges = merges;
        this.deferrals = deferrals;
        this.zone = zone;
    }

    Mono<Boolean> on(UUID donor, LocalDate day) {
        return merges.recordsOf(donor).flatMap(deferrals::inForce).map(held -> held.stream()
                .anyMatch(deferral -> holds(deferral, day)));
    }

    private boolean holds(HeldDeferral deferral, LocalDate day) {
        return switch (deferral.end()) {
            case ON_DAY -> deferral.day() == null || day.isBefore(deferral.day());
            case AT -> deferral.instant() == null || !day.isAfter(LocalDate.ofInstant(deferral.instant(), zone));
            case WHEN_IT_ENDS, NEVER -> true;
        };
    }
}
