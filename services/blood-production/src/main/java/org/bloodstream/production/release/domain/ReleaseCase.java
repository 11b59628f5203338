package org.bloodstream.production.release.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.ComponentSpecification;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.panel.domain.PanelCase;
import org.bloodstream.production.panel.domain.PromiseCase;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * Everything that a release is decided on.
 *
 * @param panels each donation that is in the component, beside the panel of its day
 * @param promises what products promise, beside what was found of the component
 * @param specifications the version of the catalogue
 */
public record ReleaseCase(
        DonationInProduction donation,
        List<PanelCase> panels,
        Component component,
        PromiseCase promises,
        ComponentCatalogue catalogue,
        RulesVersion specifications,
        ZoneId zone,
        Instant now) {
    public ReleaseCase {
        panels = List.copyOf(panels);
        var beside = panels.stream().map(each -> each.donation().donation()).collect(Collectors.toSet());
        if (!beside.equals(Set.copyOf(component.origin().donations())))
            throw new IllegalArgumentException("every donation in the component stands beside its panel");
    }

    /** As it is on the day of the release. */
    public Optional<ComponentSpecification> specification() {
        return catalogue
                .on(LocalDate.ofInstant(now, zone))
                .find(component.origin().product());
    }
}
