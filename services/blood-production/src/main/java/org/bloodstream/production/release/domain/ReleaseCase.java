package org.bloodstream.production.release.domain;

import java.time.Instant;
import java.time.ZoneId;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.donation.domain.DonationInProduction;

/** Everything that a release is decided on. */
public record ReleaseCase(
        DonationInProduction donation, Component component, ComponentCatalogue catalogue, ZoneId zone, Instant now) {}
