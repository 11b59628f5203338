package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.bloodstream.blood.component.BacterialScreening;
import org.bloodstream.blood.component.PackHistory;
import org.bloodstream.blood.isbt128.ProductCode;
import org.jspecify.annotations.Nullable;

/**
 * How a pack began.
 *
 * @param volumeMl mL
 * @param pooling of what it was pooled; absent when it was made straight from a donation
 */
public record FirstPack(
        ProductCode product, int volumeMl, @Nullable Pooling pooling) {

    /** Made straight from a donation. */
    public FirstPack(ProductCode product, int volumeMl) {
        this(product, volumeMl, null);
    }

    PackHistory history(Instant collectedAt, List<RecordedModification> since, ZoneId zone) {
        var begun = pooling == null
                ? PackHistory.of(product, volumeMl, collectedAt.atZone(zone), BacterialScreening.NOT_RECORDED)
                : pooling.history(volumeMl, zone);
        for (var modification : since) begun = begun.then(modification.in(zone));
        return begun;
    }
}
