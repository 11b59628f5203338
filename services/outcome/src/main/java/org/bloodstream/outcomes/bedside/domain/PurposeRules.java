package org.bloodstream.outcomes.bedside.domain;

import static org.bloodstream.outcomes.bedside.domain.BedsideRule.when;

import java.util.stream.Stream;
import org.bloodstream.outcomes.bedside.domain.PurposeReason.UnitForEmergencyOnly;
import org.bloodstream.outcomes.bedside.domain.PurposeReason.UnitNotForTransfusion;

/**
 * Blood for research and source plasma are for no patient, and what is for emergency use only is for no routine (ST-001, table 7
 * [RT008]). The sixth character of the code that was scanned is enough, and no record lifts it; an emergency lifts the second.
 */
final class PurposeRules {
    private PurposeRules() {}

    static Stream<UnitNotForTransfusion> unitIsForTransfusion(BedsideCase seen) {
        var product = seen.label().product();
        return when(product != null && !product.isForTransfusion(), new UnitNotForTransfusion());
    }

    static Stream<UnitForEmergencyOnly> unitIsForRoutine(BedsideCase seen) {
        return when(isForEmergencyOnly(seen), new UnitForEmergencyOnly());
    }

    static boolean isForEmergencyOnly(BedsideCase seen) {
        var product = seen.label().product();
        return product != null && product.isForEmergencyOnly();
    }
}
