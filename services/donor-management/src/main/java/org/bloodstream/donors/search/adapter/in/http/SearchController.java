package org.bloodstream.donors.search.adapter.in.http;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bloodstream.donors.search.application.FindingDonors;
import org.bloodstream.donors.search.domain.Match;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
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
    private final Standings standings;
    private final Openings openings;
    private final ZoneId zone;

    SearchController(FindingDonors donors, Standings standings, Openings openings, ZoneId zone) {
        this.donors = donors;
        this.standings = standings;
        this.openings = openings;
        this.zone = zone;
    }

    @PostMapping("/api/donors/search")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<FoundDonors> search(Opening opening, @Valid @RequestBody FindDonors body) {
        return body.donation()
                .map(donors::whoGave)
                .orElseGet(() -> donors.find(body.read(LocalDate.ofInstant(opening.at(), zone))))
                .flatMap(matches -> found(matches, body.most()))
                .flatMap(found -> openings.givenByRoleAlone(opening, found.persons(), found));
    }

    private Mono<FoundDonors> found(List<Match> matches, int most) {
        var shown = matches.stream().limit(most).toList();
        var numbers = shown.stream().map(match -> match.candidate().donor()).toList();
        return standings
                .of(numbers)
                .collectMap(DonorOnRegister::donor)
                .map(register -> FoundDonors.of(shown, matches.size() > most, register));
    }
}
