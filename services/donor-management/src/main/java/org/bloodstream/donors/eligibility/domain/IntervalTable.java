package org.bloodstream.donors.eligibility.domain;

import java.util.HashMap;
import java.util.Map;
import org.bloodstream.donors.registration.domain.Sex;

/** The interval between every two donations, for every sex: none is left unsaid. */
record IntervalTable(Map<Place, Interval> intervals) {
    record Place(DonationType before, DonationType next, Sex sex) {}

    IntervalTable {
        intervals = Map.copyOf(intervals);
    }

    static IntervalTable read(SelectionTable table, Refusals refusals) {
        var intervals = new HashMap<Place, Interval>();
        for (var row : table.rows()) refusals.check(() -> take(row, intervals));
        int places = DonationType.values().length * DonationType.values().length * Sex.values().length;
        if (intervals.size() < places)
            refusals.add(table.refused(
                    "selection-row-missing",
                    "intervals says %d of %d pairs of donations by sex".formatted(intervals.size(), places)));
        return new IntervalTable(intervals);
    }

    private static void take(TableRow row, Map<Place, Interval> intervals) {
        var span = row.span("period");
        row.refuseIf(span instanceof Span.UntilItEnds, "period", "selection-period-malformed", "is a period");
        var interval = new Interval(row.id("rule"), span, row.text("words"), row.source());
        for (var before : row.several("before", DonationType.class)) {
            for (var next : row.several("next", DonationType.class)) {
                for (var sex : row.several("sexes", Sex.class)) {
                    var earlier = intervals.put(new Place(before, next, sex), interval);
                    row.refuseIf(
                            earlier != null, "before", "selection-row-repeated", "is said already for one of these");
                }
            }
        }
    }

    Interval interval(DonationType before, DonationType next, Sex sex) {
        var found = intervals.get(new Place(before, next, sex));
        if (found == null) throw new IllegalStateException("no interval was read");
        return found;
    }
}
