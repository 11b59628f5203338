package org.bloodstream.donors.eligibility.domain;

import java.util.Collection;
import java.util.HashSet;

/** A rule's id names one line of all tables: a decision keeps it. */
final class RuleIds {
    private RuleIds() {}

    static void check(Collection<SelectionTable> tables, Refusals refusals) {
        var ids = new HashSet<String>();
        for (var table : tables) {
            var column = table.name().columns().getFirst();
            for (var row : table.rows())
                refusals.check(() -> row.refuseIf(
                        !ids.add(row.optional(column)), column, "selection-row-repeated", "is the id of another line"));
        }
    }
}
