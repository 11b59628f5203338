package org.bloodstream.donors.eligibility.application;

import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** Donors as selection sees them, and what was decided on them. */
public interface Assessments {
    /** Empty when there is no such donor. */
    Mono<DonorForSelection> donor(UUID donor);

    /** The record that stands for this one; empty for a record that was not merged into another. */
    Mono<UUID> survivor(UUID donor);

    Mono<Void> add(EligibilityAssessed event, Act act);
}
