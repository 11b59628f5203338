package org.bloodstream.production.release.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.panel.domain.PanelCase;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * Everything that a release is decided on.
 *
 * @param panels each donation that is in the component, beside the panel of its day
 * @param specifications the version of the catalogue
 */
public record ReleaseCase(
        DonationInProduction donation,
        List<PanelCase> panels,
        Component component,
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
}
