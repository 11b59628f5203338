package org.bloodstream.donors.eligibility.application;

import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** Donors as selection sees them, and what was decided on them. */
public interface Assessments {
    /** Empty when there is no such donor. */
    Mono<DonorForSelection> donor(UUID donor);

    Mono<Void> add(EligibilityAssessed event, Act act);
}
