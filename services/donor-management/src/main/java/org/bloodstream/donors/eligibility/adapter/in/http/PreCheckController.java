package org.bloodstream.donors.eligibility.adapter.in.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.merging.application.Merges;
import org.bloodstream.donors.precheck.PreCheck;
import org.bloodstream.donors.precheck.PreChecks;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a donor answered at home, for whoever goes through it with the donor at the session. */
@RestController
class PreCheckController {
    private final PreChecks preChecks;
    private final Merges merges;
    private final Openings openings;

    PreCheckController(PreChecks preChecks, Merges merges, Openings openings) {
        this.preChecks = preChecks;
        this.merges = merges;
        this.openings = openings;
    }

    @GetMapping("/api/donors/{donor}/pre-check")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<AnsweredAtHome> read(Opening opening, @PathVariable UUID donor) {
        return merges.recordsOf(donor)
                .flatMap(records -> preChecks
                        .of(records)
                        .map(Answered::of)
                        .collectList()
                        .flatMap(all -> openings.givenByRoleAlone(
                                opening,
                                records.stream().map(UUID::toString).toList(),
                                new AnsweredAtHome(donor, all))))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donor", new UnknownDonor())));
    }

    /** @param preChecks latest first; each for one session alone */
    record AnsweredAtHome(UUID donor, List<Answered> preChecks) {}

    record Answered(
            UUID appointment, UUID session, RulesVersion rules, List<PreCheck.Replied> replies, Instant answeredAt) {
        static Answered of(PreCheck given) {
            return new Answered(
                    given.appointment(), given.session(), given.rules(), given.replies(), given.answeredAt());
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Answered[…]";
        }
    }
}
