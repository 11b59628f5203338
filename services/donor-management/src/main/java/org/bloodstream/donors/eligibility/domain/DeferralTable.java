package org.bloodstream.donors.eligibility.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/** The deferral rules, by the code of their condition. */
final class DeferralTable {
    /** How long a low haemoglobin defers; the limit sends here. */
    static final String LOW_HAEMOGLOBIN = "low-haemoglobin";

    private static final String PERMANENT = "PERMANENT";

    private DeferralTable() {}

    static Map<String, DeferralRule> read(SelectionTable table, Refusals refusals) {
        var rules = new LinkedHashMap<String, DeferralRule>();
        for (var row : table.rows())
            refusals.check(() -> {
                var rule = rule(row);
                row.refuseIf(
                        rules.putIfAbsent(rule.code(), rule) != null,
                        "code",
                        "selection-row-repeated",
                        "is there already");
            });
        Law.brokenBy(rules).forEach(reason -> refusals.add(table.refused("selection-below-law", reason)));
        if (!rules.containsKey(LOW_HAEMOGLOBIN))
            refusals.add(table.refused("selection-row-missing", "deferrals says nothing of " + LOW_HAEMOGLOBIN));
        return rules;
    }

    private static DeferralRule rule(TableRow row) {
        return new DeferralRule(
                row.id("rule"),
                row.code("code"),
                row.text("condition"),
                ruling(row),
                row.several("donations", DonationType.class),
                row.text("words"),
                row.source());
    }

    private static Ruling ruling(TableRow row) {
        var effect = row.one("outcome", Effect.class);
        if (effect != Effect.DEFER) {
            for (var column : new String[] {"from", "afterwards"}) isEmpty(row, column);
            if (effect != Effect.EXCLUDE) isEmpty(row, "override");
        }
        return switch (effect) {
            case ACCEPT -> without(row, new Ruling.Accept());
            case REFER -> without(row, new Ruling.Refer());
            case EXCLUDE -> exclusion(row);
            case DEFER -> DeferralCells.read(row);
        };
    }

    private static Ruling without(TableRow row, Ruling ruling) {
        isEmpty(row, "period");
        return ruling;
    }

    private static Ruling exclusion(TableRow row) {
        row.refuseIf(!row.text("period").equals(PERMANENT), "period", "selection-period-malformed", "is PERMANENT");
        return new Ruling.Exclude(DeferralCells.isOverridable(row));
    }

    private static void isEmpty(TableRow row, String column) {
        row.refuseIf(
                !row.optional(column).isEmpty(), column, "selection-field-unexpected", "is empty for this outcome");
    }
}
