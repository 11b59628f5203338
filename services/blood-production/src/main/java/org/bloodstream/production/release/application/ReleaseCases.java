package org.bloodstream.production.release.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.panel.application.PanelCases;
import org.bloodstream.production.panel.domain.PanelCase;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Puts beside a component what its release is decided on: the panel of its day and the specifications in force. */
@Service
public class ReleaseCases {
    private final RulesInForce<ComponentCatalogue> specifications;
    private final PanelCases panels;
    private final ZoneId zone;

    ReleaseCases(RulesInForce<ComponentCatalogue> specifications, PanelCases panels, ZoneId zone) {
        this.specifications = specifications;
        this.panels = panels;
        this.zone = zone;
    }

    public Mono<ReleaseCase> of(ComponentFile file, Instant now) {
        return Mono.zip(
                specifications.at(now), beside(file), (inForce, beside) -> releaseCase(file, beside, inForce, now));
    }

    /** Several at once, with few statements however many they are, in their order. */
    public Mono<List<ReleaseCase>> of(List<ComponentFile> files, Instant now) {
        return Mono.zip(
                specifications.at(now),
                panels.each(files.stream().flatMap(ReleaseCases::donations).collect(Collectors.toSet())),
                (inForce, each) -> files.stream()
                        .map(file ->
                                releaseCase(file, donations(file).map(each::get).toList(), inForce, now))
                        .toList());
    }

    private static Stream<DonationNumber> donations(ComponentFile file) {
        return file.component().origin().donations().stream();
    }

    private ReleaseCase releaseCase(
            ComponentFile file, List<PanelCase> beside, InForce<ComponentCatalogue> inForce, Instant now) {
        return new ReleaseCase(
                file.donation(), beside, file.component(), inForce.rules(), inForce.version(), zone, now);
    }

    /** The file of a pool holds its donations' tests as one; each has its own panel. */
    private Mono<List<PanelCase>> beside(ComponentFile file) {
        var donations = file.component().origin().donations();
        return donations.size() == 1
                ? panels.of(donations.getFirst(), file.donation().tests()).map(List::of)
                : panels.of(donations);
    }
}
