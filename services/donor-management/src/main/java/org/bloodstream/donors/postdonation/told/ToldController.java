package org.bloodstream.donors.postdonation.told;

import java.util.UUID;
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

@RestController
class ToldController {
    private final ToldByDonors told;
    private final Openings openings;

    ToldController(ToldByDonors told, Openings openings) {
        this.told = told;
        this.openings = openings;
    }

    @GetMapping("/api/donors/{donor}/post-donation-information")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<Told> read(Opening opening, @PathVariable UUID donor) {
        return told.find(donor)
                .flatMap(all -> openings.givenByRoleAlone(opening, donor.toString(), all))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donor", new UnknownDonor())));
    }
}
