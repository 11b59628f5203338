package org.bloodstream.donors.adverseevents.view;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.adverseevents.view.AdverseEventLists.OpenFollowUp;
import org.bloodstream.donors.adverseevents.view.AdverseEventRows.Told;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whoever stands in an answer is on record as opened. */
@RestController
class AdverseEventReadController {
    private static final String CARER_OR_CLINICIAN =
            "hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')";

    private final AdverseEventLists lists;
    private final Openings openings;

    AdverseEventReadController(AdverseEventLists lists, Openings openings) {
        this.lists = lists;
        this.openings = openings;
    }

    @GetMapping("/api/donors/{donor}/adverse-events")
    @PreAuthorize(CARER_OR_CLINICIAN)
    Mono<OfDonor> ofDonor(Opening opening, @PathVariable UUID donor) {
        return lists.of(donor)
                .flatMap(all -> openings.givenByRoleAlone(opening, donor.toString(), new OfDonor(donor, all)))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donor", new UnknownDonor())));
    }

    @GetMapping("/api/donors/adverse-event-follow-ups")
    @PreAuthorize(CARER_OR_CLINICIAN)
    Mono<OpenFollowUps> open(Opening opening) {
        return lists.open().flatMap(all -> openings.givenByRoleAlone(opening, persons(all), new OpenFollowUps(all)));
    }

    private static List<String> persons(List<OpenFollowUp> all) {
        return all.stream().map(each -> each.donor().toString()).distinct().toList();
    }

    /** @param events latest first */
    record OfDonor(UUID donor, List<Told> events) {}

    record OpenFollowUps(List<OpenFollowUp> followUps) {}
}
