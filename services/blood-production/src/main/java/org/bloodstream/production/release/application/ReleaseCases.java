package org.bloodstream.production.release.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.marker.application.Markers;
import org.bloodstream.production.marker.domain.MarkerResults;
import org.bloodstream.production.panel.application.PanelCases;
import org.bloodstream.production.panel.domain.PanelCase;
import org.bloodstream.production.panel.domain.ProductPanel;
import org.bloodstream.production.panel.domain.PromiseCase;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Puts beside a component what its release is decided on: the panels, its markers and the specifications in force. */
@Service
public class ReleaseCases {
    private final RulesInForce<ComponentCatalogue> specifications;
    private final PanelCases panels;
    private final RulesInForce<ProductPanel> products;
    private final Markers markers;
    private final ZoneId zone;

    ReleaseCases(
            RulesInForce<ComponentCatalogue> specifications,
            PanelCases panels,
            RulesInForce<ProductPanel> products,
            Markers markers,
            ZoneId zone) {
        this.specifications = specifications;
        this.panels = panels;
        this.products = products;
        this.markers = markers;
        this.zone = zone;
    }

    public Mono<ReleaseCase> of(ComponentFile file, Instant now) {
        return Mono.zip(
                beside(file),
                standards(donations(file).toList(), now),
                (beside, standards) -> standards.releaseCase(file, beside, zone, now));
    }

    /** Several at once, with few statements however many they are, in their order. */
    public Mono<List<ReleaseCase>> of(List<ComponentFile> files, Instant now) {
        var donations = files.stream().flatMap(ReleaseCases::donations).collect(Collectors.toSet());
        return Mono.zip(panels.each(donations), standards(donations, now), (each, standards) -> files.stream()
                .map(file -> standards.releaseCase(
                        file, donations(file).map(each::get).toList(), zone, now))
                .toList());
    }

    private static Stream<DonationNumber> donations(ComponentFile file) {
        return file.component().origin().donations().stream();
    }

    private Mono<Standards> standards(Collection<DonationNumber> donations, Instant now) {
        return Mono.zip(specifications.at(now), products.at(now), markers.of(donations))
                .map(all -> new Standards(all.getT1(), all.getT2().rules(), all.getT3()));
    }

    /** The file of a pool holds its donations' tests as one; each has its own panel. */
    private Mono<List<PanelCase>> beside(ComponentFile file) {
        var donations = file.component().origin().donations();
        return donations.size() == 1
                ? panels.of(donations.getFirst(), file.donation().tests()).map(List::of)
                : panels.of(donations);
    }

    /** What units are measured by at one instant, and the markers of their donations. */
    private record Standards(
            InForce<ComponentCatalogue> specifications,
            ProductPanel products,
            Map<DonationNumber, MarkerResults> markers) {

        ReleaseCase releaseCase(ComponentFile file, List<PanelCase> beside, ZoneId zone, Instant now) {
            return new ReleaseCase(
                    file.donation(),
                    beside,
                    file.component(),
                    new PromiseCase(products, found(file)),
                    specifications.rules(),
                    specifications.version(),
                    zone,
                    now);
        }

        private UnitResults found(ComponentFile file) {
            return MarkerResults.ofAll(donations(file).map(markers::get).toList())
                    .addedTo(file.donation().testing().results());
        }
    }
}
