package org.bloodstream.outcomes.emergency.adapter.in.http;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.outcomes.emergency.domain.Emergency;

/** @param until in force up to, not at, this instant */
record EmergencyView(UUID emergency, Instant declaredAt, Instant until) {
    static EmergencyView of(Emergency emergency) {
        return new EmergencyView(emergency.id(), emergency.declaredAt(), emergency.until());
    }
}
