package org.bloodstream.donors.deferral;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.deferral.domain.HeldDeferral;
import reactor.core.publisher.Flux;

/** Deferrals that no health check of this platform found: those of the system that a donor's record was brought from. */
public interface DeferralsFromElsewhere {
    /** Also those that are over. */
    Flux<HeldDeferral> of(List<UUID> records);
}
