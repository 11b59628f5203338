package org.bloodstream.blood.compatibility;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Takes each place of a table once, and says when one was left out. */
final class PolicyGrid<T> {
    private final String table;
    private final String[] names;
    private final Object[] values;

    /** @param names what each place is called in a refusal */
    PolicyGrid(String table, String[] names) {
        this.table = table;
        this.names = names.clone();
        this.values = new Object[names.length];
    }

    void put(PolicyRow row, int place, T value) {
        row.refuseIf(values[place] != null, "policy-row-repeated", names[place] + " is there already");
        values[place] = value;
    }

    @SuppressWarnings("unchecked")
    List<T> complete() {
        var missing = IntStream.range(0, values.length)
                .filter(place -> values[place] == null)
                .mapToObj(place -> names[place])
                .toList();
        refuseIf(
                !missing.isEmpty(),
                "policy-row-missing",
                "Table %s says nothing of %s".formatted(table, String.join("; ", missing)));
        return (List<T>) List.copyOf(Arrays.asList(values));
    }
}
