package org.bloodstream.donors.review.application;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.application.Assessments;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.ReviewGround;
import org.bloodstream.donors.eligibility.domain.Reviewing;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.review.application.ReviewOutcome.DonorUnknown;
import org.bloodstream.donors.review.application.ReviewOutcome.Recorded;
import org.bloodstream.donors.review.application.ReviewOutcome.Refused;
import org.bloodstream.journal.Act;
import org.bloodstream.rules.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A review by itself, apart from a health check. One that is given with an answer to a referral is recorded by that answer. */
@Service
public class ReviewingDonors {
    private final Assessments assessments;
    private final Reviews reviews;
    private final RulesInForce<SelectionPolicy> rules;
    private final ZoneId zone;

    ReviewingDonors(Assessments assessments, Reviews reviews, RulesInForce<SelectionPolicy> rules, ZoneId zone) {
        this.assessments = assessments;
        this.reviews = reviews;
        this.rules = rules;
        this.zone = zone;
    }

    /** Call inside a transaction. Under the donor's lock, so that a health check comes before or after. */
    public Mono<ReviewOutcome> review(UUID donor, ReviewGround ground, String words, Act act) {
        var today = act.at().atZone(zone).toLocalDate();
        var review = new Review(UUID.randomUUID(), donor, ground, null, words, today, new Actor(act.actor()), act.at());
        return assessments
                .lock(donor)
                .flatMap(_ -> Mono.zip(
                        assessments.donor(donor, List.of()),
                        assessments.survivor(donor).singleOptional(),
                        rules.at(act.at())))
                .flatMap(found -> record(
                        review,
                        found.getT1(),
                        found.getT2().orElse(null),
                        found.getT3().rules(),
                        act))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<ReviewOutcome> record(
            Review review, DonorForSelection donor, @Nullable UUID survivor, SelectionPolicy policy, Act act) {
        var objections = Reviewing.objections(policy, donor, survivor, review.ground(), review.on());
        if (!objections.isEmpty()) return Mono.just(new Refused(objections));
        return reviews.add(review, act)
                .thenReturn(new Recorded(review, Reviewing.holdsUntil(policy, donor.sex(), review.on())));
    }
}
