package org.bloodstream.donors.donorrecord;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralState;
import org.bloodstream.donors.eligibility.application.Assessments;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.NextOfType;
import org.bloodstream.donors.eligibility.domain.Reviewing;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.review.application.Review;
import org.bloodstream.donors.review.application.Reviews;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the record says of the next donation, by the rules in force. */
@Component
class GivingAgain {
    private final Assessments assessments;
    private final Deferrals deferrals;
    private final Reviews reviews;
    private final RulesInForce<SelectionPolicy> rules;
    private final Clock clock;
    private final ZoneId zone;

    GivingAgain(
            Assessments assessments,
            Deferrals deferrals,
            Reviews reviews,
            RulesInForce<SelectionPolicy> rules,
            Clock clock,
            ZoneId zone) {
        this.assessments = assessments;
        this.deferrals = deferrals;
        this.reviews = reviews;
        this.rules = rules;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param records every number of this person */
    Mono<Giving> of(UUID donor, List<UUID> records) {
        var now = clock.instant().atZone(zone);
        return deferrals
                .of(donor)
                .map(all -> all.stream()
                        .filter(each -> each.state(now) == DeferralState.IN_FORCE)
                        .map(Deferral::asEarlier)
                        .toList())
                .flatMap(held -> Mono.zip(
                        assessments.donor(donor, held), reviews.of(records).collectList(), rules.at(now.toInstant())))
                .map(found -> giving(
                        found.getT3().rules(),
                        found.getT1(),
                        found.getT2(),
                        NextOfType.all(found.getT3().rules(), found.getT1(), now)));
    }

    private static Giving giving(
            SelectionPolicy policy, DonorForSelection donor, List<Review> reviews, List<NextOfType> next) {
        return new Giving(
                next.stream().map(Giving.Next::of).toList(),
                reviews.stream()
                        .map(review ->
                                Giving.Reviewed.of(review, Reviewing.holdsUntil(policy, donor.sex(), review.on())))
                        .toList());
    }
}
