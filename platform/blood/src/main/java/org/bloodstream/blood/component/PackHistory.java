package org.bloodstream.blood.component;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ProductCode;

/**
 * A pack from its collection on. What it became first stays in it, whatever is done later.
 *
 * @param product as it was first labelled, made straight from the donation
 * @param volumeMl of that first pack, mL
 * @param collectedAt in the zone in whose days shelf lives count
 * @param modifications in the order in which they were done
 */
public record PackHistory(
        ProductCode product,
        int volumeMl,
        ZonedDateTime collectedAt,
        BacterialScreening screening,
        List<Modification> modifications) {
    public PackHistory {
        if (volumeMl <= 0) throw new IllegalArgumentException("a volume is more than nothing");
        modifications = List.copyOf(modifications);
    }

    /** A pack to which nothing was done yet. */
    public static PackHistory of(
            ProductCode product, int volumeMl, ZonedDateTime collectedAt, BacterialScreening screening) {
        return new PackHistory(product, volumeMl, collectedAt, screening, List.of());
    }

    public PackHistory then(Modification modification) {
        return new PackHistory(
                product,
                volumeMl,
                collectedAt,
                screening,
                Stream.concat(modifications.stream(), Stream.of(modification)).toList());
    }

    /** When the last thing was done to it. */
    ZonedDateTime lastAt() {
        return modifications.isEmpty() ? collectedAt : modifications.getLast().at();
    }
}
