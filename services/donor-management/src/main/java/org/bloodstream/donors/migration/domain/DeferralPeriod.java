package org.bloodstream.donors.migration.domain;

import java.util.List;
import java.util.SortedMap;
import org.bloodstream.donors.migration.domain.FileKind.DeferralEnd;

/** How a deferral ends, over its columns: a day where there is one, and none where there is not. */
final class DeferralPeriod {
    private DeferralPeriod() {}

    static List<RowFault> faults(SortedMap<String, String> values) {
        boolean onDay = DeferralEnd.ON_DAY.name().equals(values.get("ends"));
        var until = values.get("until");
        if (onDay && until == null)
            return List.of(new RowFault("until", "until-missing", "A deferral that ends ON_DAY says until which day"));
        if (!onDay && until != null)
            return List.of(new RowFault("until", "until-not-expected", "Only a deferral that ends ON_DAY has a day"));
        return List.of();
    }
}
