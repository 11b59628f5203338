package org.bloodstream.donors.eligibility.domain;

import java.util.Arrays;
import java.util.List;
import org.bloodstream.donors.registration.domain.Sex;

/** Rolling maxima; every donation has one for every sex. */
final class MaximumTable {
    private MaximumTable() {}

    static List<RollingMaximum> read(SelectionTable table, Refusals refusals) {
        var maxima = refusals.read(table.rows(), MaximumTable::maximum);
        var missing = Arrays.stream(DonationType.values())
                .filter(donation -> !Arrays.stream(Sex.values())
                        .allMatch(sex -> maxima.stream().anyMatch(each -> each.concerns(donation, sex))))
                .toList();
        if (!missing.isEmpty())
            refusals.add(table.refused("selection-row-missing", "maxima says nothing of " + missing));
        return maxima;
    }

    private static RollingMaximum maximum(TableRow row) {
        return new RollingMaximum(
                row.id("rule"),
                row.several("donations", DonationType.class),
                row.several("sexes", Sex.class),
                row.number("amount"),
                row.one("unit", RollingMaximum.Unit.class),
                row.number("days"),
                row.text("words"),
                row.source());
    }
}
