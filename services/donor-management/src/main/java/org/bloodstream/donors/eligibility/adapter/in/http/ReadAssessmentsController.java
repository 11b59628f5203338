package org.bloodstream.donors.eligibility.adapter.in.http;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.eligibility.application.Assessments;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed.FiredRule;
import org.bloodstream.donors.eligibility.application.EndOfDeferral;
import org.bloodstream.donors.eligibility.application.RecordedAssessment;
import org.bloodstream.donors.eligibility.application.RecordedAssessment.GivenByClinician;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.merging.application.Merges;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Health checks with what clinicians answered. What the donor answered is not shown: the findings say what mattered. */
@RestController
class ReadAssessmentsController {
    private final Assessments assessments;
    private final Merges merges;
    private final Openings openings;

    ReadAssessmentsController(Assessments assessments, Merges merges, Openings openings) {
        this.assessments = assessments;
        this.merges = merges;
        this.openings = openings;
    }

    @GetMapping("/api/donors/{donor}/eligibility")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<AllAssessments> read(Opening opening, @PathVariable UUID donor) {
        return merges.recordsOf(donor)
                .flatMap(records -> all(donor, records)
                        .flatMap(all -> openings.givenByRoleAlone(
                                opening, records.stream().map(UUID::toString).toList(), all)))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donor", new UnknownDonor())));
    }

    private Mono<AllAssessments> all(UUID donor, List<UUID> records) {
        return Mono.zip(
                        Flux.fromIterable(records)
                                .concatMap(assessments::history)
                                .collectList(),
                        assessments.of(donor).collectMap(RecordedAssessment::assessment))
                .map(found -> AllAssessments.of(donor, found.getT1(), found.getT2()));
    }

    record AllAssessments(UUID donor, List<ReadAssessment> assessments) {
        static AllAssessments of(UUID donor, List<EligibilityAssessed> events, Map<UUID, RecordedAssessment> recorded) {
            return new AllAssessments(
                    donor,
                    events.stream()
                            .map(event -> ReadAssessment.of(
                                    event,
                                    Optional.ofNullable(recorded.get(event.assessment()))
                                            .map(RecordedAssessment::answer)))
                            .sorted(Comparator.comparing(ReadAssessment::assessedAt)
                                    .reversed())
                            .toList());
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "AllAssessments[…]";
        }
    }

    record ReadAssessment(
            UUID assessment,
            UUID donor,
            DonationType donation,
            EligibilityAssessed.Outcome outcome,
            @Nullable EndOfDeferral until,
            List<FiredRule> findings,
            RulesVersion rules,
            Instant assessedAt,
            @Nullable UUID supersedes,
            @Nullable GivenByClinician answer) {
        static ReadAssessment of(EligibilityAssessed event, Optional<GivenByClinician> answer) {
            return new ReadAssessment(
                    event.assessment(),
                    event.donor(),
                    event.facts().donation(),
                    event.outcome(),
                    event.until(),
                    event.findings(),
                    event.rules(),
                    event.assessedAt(),
                    event.supersedes(),
                    answer.orElse(null));
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "ReadAssessment[…]";
        }
    }
}
