package org.bloodstream.production.counting.domain;

import java.time.Instant;
import java.util.Optional;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.component.domain.Component.Discarded;
import org.bloodstream.production.component.domain.Component.DiscardedHere;
import org.bloodstream.production.component.domain.Component.GivenBack;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.Modified;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.donation.domain.DonationInProduction;

/** What the record says of a pack at the moment at which somebody holds it, or does not find it. */
public enum Finding {
    /** It is there, and should be; also when it is kept for an order. */
    RIGHT,
    /** It should be there, and was not scanned. */
    MISSING,
    /** No such pack was ever made here. */
    UNKNOWN,
    /** It stands at another site. */
    ELSEWHERE,
    /** The count is of another product. */
    OTHER_PRODUCT,
    /** It is in quarantine. */
    NOT_RELEASED,
    ON_HOLD,
    EXPIRED,
    /** It has left for a hospital. */
    ISSUED,
    DISCARDED,
    /** It was made into another pack, or given back as one. */
    BECAME_ANOTHER;

    /** @param stands where; empty for what was received before sites were kept, which counts as here */
    public static Finding of(
            CountedShelf shelf,
            DonationInProduction donation,
            Component component,
            Optional<Site> stands,
            Instant now) {
        return switch (component) {
            case Despatched _ -> ISSUED;
            case Discarded _, DiscardedHere _ -> DISCARDED;
            case Modified _, GivenBack _ -> BECAME_ANOTHER;
            case Processed _, Labelled _, Released _ -> here(shelf, donation, component, stands, now);
        };
    }

    private static Finding here(
            CountedShelf shelf,
            DonationInProduction donation,
            Component component,
            Optional<Site> stands,
            Instant now) {
        if (stands.filter(site -> !site.equals(shelf.site())).isPresent()) return ELSEWHERE;
        if (component.isExpired(now)) return EXPIRED;
        if (donation.holdObjections().findAny().isPresent()) return ON_HOLD;
        if (!(component instanceof Released)) return NOT_RELEASED;
        return shelf.product()
                        .filter(product -> !product.equals(component.id().product()))
                        .isPresent()
                ? OTHER_PRODUCT
                : RIGHT;
    }
}
