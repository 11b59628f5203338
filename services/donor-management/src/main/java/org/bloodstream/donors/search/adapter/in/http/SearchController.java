package org.bloodstream.donors.search.adapter.in.http;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.ZoneId;
import org.bloodstream.donors.search.application.FindingDonors;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whoever is shown is on record as opened; a search that finds nobody opens nothing. */
@RestController
class SearchController {
    private final FindingDonors donors;
    private final Openings openings;
    private final ZoneId zone;

    SearchController(FindingDonors donors, Openings openings, ZoneId zone) {
        this.donors = donors;
        this.openings = openings;
        this.zone = zone;
    }

    @PostMapping("/api/donors/search")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<FoundDonors> search(Opening opening, @Valid @RequestBody FindDonors body) {
        return donors.find(body.read(LocalDate.ofInstant(opening.at(), zone)))
                .map(matches -> FoundDonors.of(matches, body.most()))
                .flatMap(found -> openings.givenByRoleAlone(opening, found.persons(), found));
    }
}
