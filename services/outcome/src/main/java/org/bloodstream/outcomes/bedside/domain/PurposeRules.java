package org.bloodstream.outcomes.bedside.domain;

import static org.bloodstream.outcomes.bedside.domain.BedsideRule.when;

import java.util.stream.Stream;
import org.bloodstream.outcomes.bedside.domain.PurposeReason.UnitNotForTransfusion;

/**
 * Blood for research and source plasma are for no patient (ST-001, table 7 [RT008]). The sixth character of the code that was
 * scanned is enough; no record and no emergency lifts it.
 */
final class PurposeRules {
    private PurposeRules() {}

    static Stream<UnitNotForTransfusion> unitIsForTransfusion(BedsideCase seen) {
        var product = seen.label().product();
        return when(product != null && !product.isForTransfusion(), new UnitNotForTransfusion());
    }
}
