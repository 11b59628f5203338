package org.bloodstream.blood.product;

import java.time.LocalDate;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.jspecify.annotations.Nullable;

/**
 * A product description code with its words.
 *
 * @param retired the day from which new products no longer get it; old ones keep it. Absent while it is in use
 */
public record ProductDescription(
        ProductDescriptionCode code, String name, @Nullable LocalDate retired) {

    /** Whether a product that is labelled on this day may get the code. */
    public boolean inUse(LocalDate day) {
        return retired == null || day.isBefore(retired);
    }
}
