package org.bloodstream.bench.goals;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bloodstream.bench.bed.Database;

/**
 * Which unit is kept for which order, by three who must agree.
 *
 * @param accepted what officers were told
 * @param journalled what events say
 * @param standing what the table of allocations says of those orders
 */
record KeptUnits(List<Kept> accepted, List<Kept> journalled, List<Kept> standing) {
    private static final String LAST = "SELECT coalesce(max(sequence), 0) FROM journal";
    private static final String EVENTS = """
            SELECT unit ->> 'component', subject FROM journal, json_array_elements(data -> 'units') unit
             WHERE stream = 'order' AND type = 'OrderUnitsAllocated' AND sequence > %d""";
    private static final String ROWS = "SELECT component, order_number FROM allocation WHERE order_number IN (%s)";

    record Kept(String component, String order) {}

    /** A unit that is kept for two orders may be given to two patients: no figure is worth anything then. */
    static final class NotKeptOnceException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotKeptOnceException(String message) {
            super(message);
        }
    }

    /** How far the journal is. */
    static long journalled(Database database) {
        return database.count(LAST);
    }

    static List<Kept> since(Database database, long last) {
        return kept(database, EVENTS.formatted(last));
    }

    static List<Kept> standing(Database database, Collection<Kept> accepted) {
        var orders =
                accepted.stream().map(kept -> "'" + kept.order + "'").distinct().collect(Collectors.joining(","));
        return orders.isEmpty() ? List.of() : kept(database, ROWS.formatted(orders));
    }

    private static List<Kept> kept(Database database, String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var kept = new ArrayList<Kept>();
            while (rows.next()) kept.add(new Kept(rows.getString(1), rows.getString(2)));
            return kept;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws NotKeptOnceException which ends the whole run */
    void requireEachOnce() {
        if (accepted.isEmpty()) throw new NotKeptOnceException("nothing was accepted, so nothing is shown");
        var twice = twice(journalled);
        if (!twice.isEmpty()) throw new NotKeptOnceException("kept twice: " + twice);
        require("the journal", journalled);
        require("the table of allocations", standing);
    }

    private void require(String who, List<Kept> says) {
        var told = new HashSet<>(accepted);
        var its = new HashSet<>(says);
        if (told.size() != accepted.size() || !told.equals(its))
            throw new NotKeptOnceException(
                    "%d units were accepted, and %s has %d".formatted(accepted.size(), who, says.size()));
    }

    private static Set<String> twice(List<Kept> kept) {
        var seen = new HashSet<String>();
        return kept.stream()
                .map(Kept::component)
                .filter(component -> !seen.add(component))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
