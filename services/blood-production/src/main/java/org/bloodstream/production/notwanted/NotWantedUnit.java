package org.bloodstream.production.notwanted;

import java.time.Instant;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.jspecify.annotations.Nullable;

/**
 * A pack that its patient does not need any more, and nobody else may have.
 *
 * @param printed the donation as on the label
 * @param use whose it is: of an autologous one the donor's own
 * @param crossover it may be given back to the free stock
 * @param hospital that has it; absent while it is here
 * @param site where it stands here; absent when it has left, and where nobody has told
 */
record NotWantedUnit(
        ComponentId component,
        String printed,
        ProductCode product,
        DesignatedUse use,
        boolean crossover,
        Instant notWantedSince,
        Instant expiresAt,
        Optional<OdsCode> hospital,
        Optional<Site> site) {

    record Row(
            String component,
            String designatedUse,
            boolean designatedCrossover,
            Instant notWantedSince,
            Instant expiresAt,
            @Nullable String hospital,
            @Nullable String site) {
        NotWantedUnit unit() {
            var id = ComponentId.parse(component);
            return new NotWantedUnit(
                    id,
                    id.donation().printed(),
                    id.product(),
                    DesignatedUse.valueOf(designatedUse),
                    designatedCrossover,
                    notWantedSince,
                    expiresAt,
                    Optional.ofNullable(hospital).map(OdsCode::new),
                    Optional.ofNullable(site).map(Site::new));
        }
    }
}
