package org.bloodstream.blood.compatibility;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The policy's numbers. */
final class LimitTable {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final int[] values;

    private LimitTable(int[] values) {
        this.values = values;
    }

    /** Columns: limit, value, source. */
    static LimitTable read(String text) {
        var table = PolicyTable.read("limits", "limit,value,source", text);
        var names = Arrays.stream(Limit.values()).map(Limit::name).toArray(String[]::new);
        var grid = new PolicyGrid<Integer>(table.name(), names);
        for (var row : table.rows()) {
            var limit = row.one(0, Limit.class);
            boolean number = NUMBER.matcher(row.text(1)).matches();
            row.refuseIf(
                    !number || !limit.takes(Integer.parseInt(row.text(1))),
                    "policy-limit-malformed",
                    "%s is not such a number".formatted(limit));
            grid.put(row, limit.ordinal(), Integer.valueOf(row.text(1)));
        }
        return new LimitTable(
                grid.complete().stream().mapToInt(Integer::intValue).toArray());
    }

    int value(Limit limit) {
        return values[limit.ordinal()];
    }
}
