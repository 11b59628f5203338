package org.bloodstream.donors.overruling.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.donors.eligibility.application.Assessments;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed;
import org.bloodstream.donors.eligibility.application.GivenAnswer;
import org.bloodstream.donors.eligibility.application.RecordedAssessment;
import org.bloodstream.donors.eligibility.domain.CheckToOverrule;
import org.bloodstream.donors.eligibility.domain.Overruling;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.rules.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Health checks as they are found by whoever would overrule. */
@Component
class ChecksToOverrule {
    private final Assessments assessments;
    private final Overrulings overrulings;
    private final RulesInForce<SelectionPolicy> rules;
    private final ZoneId zone;

    ChecksToOverrule(
            Assessments assessments, Overrulings overrulings, RulesInForce<SelectionPolicy> rules, ZoneId zone) {
        this.assessments = assessments;
        this.overrulings = overrulings;
        this.rules = rules;
        this.zone = zone;
    }

    /** @param check judged by the rules in force */
    record Found(CheckToOverrule check, EligibilityAssessed event, SelectionPolicy policy) {}

    /** Empty when this donor has no such health check. Under the donor's lock. */
    Mono<Found> find(UUID donor, UUID assessment, Instant now) {
        return assessments.of(donor).collectList().flatMap(all -> Mono.justOrEmpty(all.stream()
                        .filter(each -> each.assessment().equals(assessment))
                        .findFirst())
                .flatMap(recorded -> read(donor, recorded, isLast(recorded, all), now)));
    }

    private Mono<Found> read(UUID donor, RecordedAssessment recorded, boolean last, Instant now) {
        return Mono.zip(
                        assessments
                                .history(recorded.donor())
                                .filter(event -> event.assessment().equals(recorded.assessment()))
                                .next(),
                        assessments.survivor(donor).singleOptional(),
                        overrulings.of(List.of(recorded.donor())).collectList(),
                        rules.at(now))
                .map(found -> found(
                        recorded,
                        last,
                        found.getT1(),
                        found.getT2().orElse(null),
                        found.getT3(),
                        found.getT4().rules()));
    }

    private static boolean isLast(RecordedAssessment recorded, List<RecordedAssessment> latestFirst) {
        return latestFirst.stream()
                .filter(each -> each.donation() == recorded.donation())
                .findFirst()
                .filter(recorded::equals)
                .isPresent();
    }

    private Found found(
            RecordedAssessment recorded,
            boolean last,
            EligibilityAssessed event,
            @Nullable UUID survivor,
            List<RecordedOverruling> overruled,
            SelectionPolicy policy) {
        var facts = event.facts();
        return new Found(
                new CheckToOverrule(
                        recorded.assessedAt().atZone(zone).toLocalDate(),
                        last,
                        recorded.answer() != null,
                        survivor,
                        facts.decide(policy, event.assessedAt(), zone).findings(),
                        facts.answers().stream().map(GivenAnswer::answer).toList(),
                        overruled.stream()
                                .map(RecordedOverruling::overruling)
                                .filter(each -> each.assessment().equals(recorded.assessment()))
                                .map(Overruling::condition)
                                .collect(Collectors.toSet())),
                event,
                policy);
    }
}
