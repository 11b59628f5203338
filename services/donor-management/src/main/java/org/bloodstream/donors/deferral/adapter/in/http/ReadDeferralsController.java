package org.bloodstream.donors.deferral.adapter.in.http;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.merging.application.Merges;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ReadDeferralsController {
    private static final Comparator<ReadDeferral> IN_FORCE_FIRST = Comparator.comparing(ReadDeferral::state)
            .thenComparing(ReadDeferral::imposedAt, Comparator.reverseOrder())
            .thenComparing(ReadDeferral::deferral);

    private final Deferrals deferrals;
    private final Merges merges;
    private final Openings openings;
    private final Clock clock;
    private final ZoneId zone;

    ReadDeferralsController(Deferrals deferrals, Merges merges, Openings openings, Clock clock, ZoneId zone) {
        this.deferrals = deferrals;
        this.merges = merges;
        this.openings = openings;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/api/donors/{donor}/deferrals")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<AllDeferrals> read(Opening opening, @PathVariable UUID donor) {
        return merges.recordsOf(donor)
                .flatMap(records -> all(donor)
                        .flatMap(all -> openings.givenByRoleAlone(
                                opening, records.stream().map(UUID::toString).toList(), all)))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donor", new UnknownDonor())));
    }

    private Mono<AllDeferrals> all(UUID donor) {
        var now = clock.instant().atZone(zone);
        return deferrals
                .of(donor)
                .zipWith(deferrals.history(donor).collectList())
                .map(found -> new AllDeferrals(
                        donor,
                        found.getT1().stream()
                                .map(each -> ReadDeferral.of(each, found.getT2(), now))
                                .sorted(IN_FORCE_FIRST)
                                .toList()));
    }

    record AllDeferrals(UUID donor, List<ReadDeferral> deferrals) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "AllDeferrals[…]";
        }
    }
}
