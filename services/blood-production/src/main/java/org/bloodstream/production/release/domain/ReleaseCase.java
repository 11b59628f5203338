package org.bloodstream.production.release.domain;

import java.time.Instant;
import java.time.ZoneId;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * Everything that a release is decided on.
 *
 * @param specifications the version of the catalogue
 */
public record ReleaseCase(
        DonationInProduction donation,
        Component component,
        ComponentCatalogue catalogue,
        RulesVersion specifications,
        ZoneId zone,
        Instant now) {}
