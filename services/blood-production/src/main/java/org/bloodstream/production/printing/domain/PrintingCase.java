package org.bloodstream.production.printing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.ComponentSpecification;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.verification.domain.LabelStanding;

/**
 * Everything that printing is decided on.
 *
 * @param label how the one stands that the component bears
 * @param zone in which a label's dates and times are read
 */
public record PrintingCase(
        DonationInProduction donation,
        Component component,
        LabelStanding label,
        ComponentCatalogue catalogue,
        ZoneId zone,
        Instant now) {

    /** As it is today, like a release's. */
    Optional<ComponentSpecification> specification() {
        return catalogue
                .on(LocalDate.ofInstant(now, zone))
                .find(component.origin().product());
    }

    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
