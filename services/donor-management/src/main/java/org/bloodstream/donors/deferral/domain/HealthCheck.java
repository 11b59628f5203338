package org.bloodstream.donors.deferral.domain;

import java.time.Instant;
import java.util.List;

/** What a health check found against the donor; nothing for one that went well. */
public record HealthCheck(Instant at, List<HeldDeferral> found) {
    public HealthCheck {
        found = List.copyOf(found);
    }

    boolean finds(String code) {
        return found.stream().anyMatch(deferral -> deferral.code().equals(code));
    }
}
