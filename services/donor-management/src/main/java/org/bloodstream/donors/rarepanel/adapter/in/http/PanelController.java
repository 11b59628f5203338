package org.bloodstream.donors.rarepanel.adapter.in.http;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.donors.rarepanel.application.KeepingThePanel;
import org.bloodstream.donors.rarepanel.domain.Determination;
import org.bloodstream.donors.rarepanel.domain.Fit;
import org.bloodstream.donors.rarepanel.domain.TypedDonor;
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

/** Donors by the antigens of their red cells. */
@RestController
class PanelController {
    private final Commands commands;
    private final KeepingThePanel panel;
    private final Openings openings;

    PanelController(Commands commands, KeepingThePanel panel, Openings openings) {
        this.commands = commands;
        this.panel = panel;
        this.openings = openings;
    }

    @PostMapping("/api/donors/{donor}/antigens")
    @PreAuthorize(PanelAnswers.KEEPERS)
    Mono<ResponseEntity<Object>> record(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody RecordAntigens body) {
        var found = body.read(donor);
        return commands.once(request, body, () -> panel.record(donor, found, request.act())
                .map(outcome -> PanelAnswers.of(outcome, "Nothing was recorded")));
    }

    @GetMapping("/api/donors/{donor}/antigens")
    @PreAuthorize(PanelAnswers.READERS)
    Mono<TypingOfDonor> read(Opening opening, @PathVariable UUID donor) {
        return PanelAnswers.opened(openings, opening, donor, panel.of(donor).map(TypingOfDonor::of));
    }

    /** Whoever is shown is on record as opened; a search that finds nobody opens nothing. */
    @PostMapping("/api/donors/rare-donors/search")
    @PreAuthorize(PanelAnswers.KEEPERS)
    Mono<RareDonors> find(Opening opening, @Valid @RequestBody FindRareDonors body) {
        return panel.find(AntigenText.readAll("lacking", body.lacking()))
                .map(found -> new RareDonors(found.stream()
                        .map(each -> RareDonor.of(each.donor(), each.fit()))
                        .toList()))
                .flatMap(found -> openings.givenByRoleAlone(opening, found.persons(), found));
    }

    @PostMapping("/api/donors/rare-donors/{donor}/call")
    @PreAuthorize(PanelAnswers.KEEPERS)
    Mono<ResponseEntity<Object>> call(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody CallRareDonor body) {
        var lacking = AntigenText.readAll("lacking", body.lacking());
        return commands.once(request, body, () -> panel.call(donor, body.request(), lacking, body.way(), request.act())
                .map(outcome -> PanelAnswers.of(outcome, "Nobody was called")));
    }

    private static Map<String, String> signs(RedCellPhenotype phenotype) {
        var signs = new TreeMap<String, String>();
        phenotype.known().forEach((antigen, typing) -> signs.put(antigen.symbol(), typing.sign()));
        return signs;
    }

    /**
     * @param confirmed by symbol, {@code +} or {@code -}
     * @param once the same, examined once alone
     * @param disputed antigens of which examinations disagree
     * @param examinations every one, under every number of the person
     */
    record TypingOfDonor(
            UUID donor,
            Map<String, String> confirmed,
            Map<String, String> once,
            List<String> disputed,
            List<Examined> examinations) {
        static TypingOfDonor of(TypedDonor donor) {
            return new TypingOfDonor(
                    donor.donor(),
                    signs(donor.confirmed()),
                    signs(donor.once()),
                    donor.disputed().stream().map(Antigen::symbol).toList(),
                    donor.determinations().stream().map(Examined::of).toList());
        }
    }

    record Examined(String antigen, boolean present, String evidence, LocalDate determinedOn) {
        static Examined of(Determination found) {
            return new Examined(found.antigen().symbol(), found.present(), found.evidence(), found.determinedOn());
        }
    }

    record RareDonors(List<RareDonor> donors) {
        List<String> persons() {
            return donors.stream().map(found -> found.donor().toString()).toList();
        }
    }

    /**
     * @param confirmed by symbol, {@code +} or {@code -}
     * @param once the same, examined once alone
     * @param disputed antigens of which examinations disagree
     */
    record RareDonor(
            UUID donor, Fit fit, Map<String, String> confirmed, Map<String, String> once, List<String> disputed) {
        static RareDonor of(TypedDonor donor, Fit fit) {
            return new RareDonor(
                    donor.donor(),
                    fit,
                    signs(donor.confirmed()),
                    signs(donor.once()),
                    donor.disputed().stream().map(Antigen::symbol).toList());
        }
    }
}
