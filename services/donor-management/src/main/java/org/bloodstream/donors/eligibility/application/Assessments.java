package org.bloodstream.donors.eligibility.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.EarlierDeferral;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Donors as selection sees them, and what was decided on them. */
public interface Assessments {
    /** Until the transaction ends nobody collects from this donor or defers; empty when there is no such donor. */
    Mono<UUID> lock(UUID donor);

    /**
     * Empty when there is no such donor.
     *
     * @param deferrals of the donor's, that nobody has ended
     */
    Mono<DonorForSelection> donor(UUID donor, List<EarlierDeferral> deferrals);

    /** The record that stands for this one; empty for a record that was not merged into another. */
    Mono<UUID> survivor(UUID donor);

    /** Under every number of the person, the latest first. */
    Flux<RecordedAssessment> of(UUID donor);

    /** As they were told under this one number, the oldest first. */
    Flux<EligibilityAssessed> history(UUID donor);

    Mono<Void> add(EligibilityAssessed event, Act act);

    Mono<Void> add(InformationJudged event, Act act);

    /** @param words as they were given */
    Mono<Void> answer(ReferralAnswered event, String words, Act act);
}
