package org.bloodstream.donors.rarepanel.adapter.in.http;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.rarepanel.application.KeepingPlatelets;
import org.bloodstream.donors.rarepanel.application.KeepingPlatelets.Matched;
import org.bloodstream.donors.rarepanel.domain.PlateletDonor;
import org.bloodstream.donors.rarepanel.domain.PlateletTyping;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Donors of platelets by HLA and HPA. */
@RestController
class PlateletPanelController {
    private final Commands commands;
    private final KeepingPlatelets panel;
    private final Openings openings;

    PlateletPanelController(Commands commands, KeepingPlatelets panel, Openings openings) {
        this.commands = commands;
        this.panel = panel;
        this.openings = openings;
    }

    @PostMapping("/api/donors/{donor}/platelet-typings")
    @PreAuthorize(PanelAnswers.KEEPERS)
    Mono<ResponseEntity<Object>> record(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody RecordPlateletTyping body) {
        var typing = body.read(donor);
        return commands.once(request, body, () -> panel.record(typing, request.act())
                .map(outcome -> PanelAnswers.of(outcome, "Nothing was recorded")));
    }

    @GetMapping("/api/donors/{donor}/platelet-typings")
    @PreAuthorize(PanelAnswers.READERS)
    Mono<TypingsOfDonor> read(Opening opening, @PathVariable UUID donor) {
        return PanelAnswers.opened(openings, opening, donor, panel.of(donor).map(TypingsOfDonor::of));
    }

    /** Whoever is shown is on record as opened; a search that finds nobody opens nothing. */
    @PostMapping("/api/donors/platelet-donors/search")
    @PreAuthorize(PanelAnswers.KEEPERS)
    Mono<PlateletDonors> find(Opening opening, @Valid @RequestBody FindPlateletDonors body) {
        return panel.find(body.need())
                .map(found ->
                        new PlateletDonors(found.stream().map(MatchedDonor::of).toList()))
                .flatMap(found -> openings.givenByRoleAlone(opening, found.persons(), found));
    }

    record TypingsOfDonor(UUID donor, List<ExaminedPlatelets> typings) {
        static TypingsOfDonor of(PlateletDonor it) {
            return new TypingsOfDonor(
                    it.donor(), it.typings().stream().map(ExaminedPlatelets::of).toList());
        }
    }

    /** @param printed as on a label: {@code HLA A2,A24,B8,B27; HPA-1a negative} */
    record ExaminedPlatelets(String printed, String evidence, LocalDate determinedOn) {
        static ExaminedPlatelets of(PlateletTyping it) {
            return new ExaminedPlatelets(it.found().printed(), it.evidence(), it.determinedOn());
        }
    }

    record PlateletDonors(List<MatchedDonor> donors) {
        List<String> persons() {
            return donors.stream().map(found -> found.donor().toString()).toList();
        }
    }

    /** @param foreign how many of the donor's HLA-A and -B types the patient has not */
    record MatchedDonor(UUID donor, int foreign, boolean confirmed, List<ExaminedPlatelets> typings) {
        static MatchedDonor of(Matched it) {
            return new MatchedDonor(
                    it.donor().donor(),
                    it.fit().foreign(),
                    it.fit().confirmed(),
                    it.donor().typings().stream().map(ExaminedPlatelets::of).toList());
        }
    }
}
