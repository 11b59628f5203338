package org.bloodstream.donors.eligibility.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bloodstream.donors.registration.domain.Sex;

/** Every limit for every donation and sex that it concerns. */
record LimitTable(Map<Place, SelectionLimit> limits) {
    record Place(Limit limit, DonationType donation, Sex sex) {}

    LimitTable {
        limits = Map.copyOf(limits);
    }

    static LimitTable read(SelectionTable table, Refusals refusals) {
        var limits = new HashMap<Place, SelectionLimit>();
        for (var row : table.rows()) refusals.check(() -> take(row, limits));
        var missing = Arrays.stream(Limit.values())
                .filter(limit -> !isComplete(limit, limits))
                .map(Limit::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty())
            refusals.add(table.refused(
                    "selection-row-missing", "limits does not say, for every donation and sex: " + missing));
        return new LimitTable(limits);
    }

    private static void take(TableRow row, Map<Place, SelectionLimit> limits) {
        var limit = row.one("limit", Limit.class);
        var entry = new SelectionLimit(row.id("rule"), limit, row.number("value"), row.text("words"), row.source());
        for (var donation : row.several("donations", DonationType.class)) {
            row.refuseIf(
                    !limit.concerns(donation),
                    "donations",
                    "selection-value-unknown",
                    "has a donation that this limit does not concern");
            for (var sex : row.several("sexes", Sex.class)) {
                row.refuseIf(
                        Law.isBroken(limit, sex, entry.value()),
                        "value",
                        "selection-below-law",
                        "is milder than the law allows");
                var before = limits.put(new Place(limit, donation, sex), entry);
                row.refuseIf(before != null, "limit", "selection-row-repeated", "is said already for one of these");
            }
        }
    }

    private static boolean isComplete(Limit limit, Map<Place, SelectionLimit> limits) {
        for (var donation : DonationType.values()) {
            for (var sex : Sex.values()) {
                if (limit.concerns(donation) && !limits.containsKey(new Place(limit, donation, sex))) return false;
            }
        }
        return true;
    }

    SelectionLimit limit(Limit limit, DonationType donation, Sex sex) {
        var found = limits.get(new Place(limit, donation, sex));
        if (found == null) throw new IllegalStateException("%s does not concern %s".formatted(limit, donation));
        return found;
    }
}
