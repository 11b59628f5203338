package org.bloodstream.testkit.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who may send by MLLP, as {@code docs/security/access.md} says below "MLLP": a table of ports, and one that says what becomes
 * of a message, by how its sender connects and the name that it gives.
 *
 * @param ports as {@code lims-bridge `MLLP_PORT`}: whose it is, and the setting that says where it is
 * @param names the columns, in order
 * @param rows per connection one cell for each name
 */
public record MllpTable(Set<String> ports, List<String> names, Map<String, List<String>> rows) {
    public static final String TAKEN = "taken";
    public static final String NOT_LISTENED_TO = "not listened to";

    /** Who connects so has no such name. */
    public static final String NO_SUCH_NAME = "–";

    private static final Pattern PORT = Pattern.compile("(\\S+) `(\\S+)`");

    public static MllpTable of(String document) {
        var tables = Section.tables(Section.lines(document, Set.of("MLLP")));
        var heads = tables.stream().map(table -> table.getFirst().getFirst()).toList();
        if (!heads.equals(List.of("port", "connection")))
            throw new IllegalStateException("MLLP has a table of ports and then one of connections, not " + heads);
        var connections = tables.getLast();
        var names = connections.getFirst();
        var ports = keyed(tables.getFirst()).keySet();
        return new MllpTable(ports, names.subList(1, names.size()), keyed(connections));
    }

    /** The settings that say at which ports that service listens. */
    public Set<String> settings(String service) {
        return ports.stream()
                .map(MllpTable::port)
                .filter(port -> port.group(1).equals(service))
                .map(port -> port.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> services() {
        return ports.stream().map(MllpTable::port).map(port -> port.group(1)).collect(Collectors.toSet());
    }

    /** {@link #TAKEN}, {@link #NOT_LISTENED_TO}, {@link #NO_SUCH_NAME}, or the code of the refusal. */
    public String says(String connection, String name) {
        var row = rows.get(connection);
        if (row == null || !names.contains(name)) return "nothing";
        return row.get(names.indexOf(name)).replace("`", "");
    }

    private static MatchResult port(String row) {
        var port = PORT.matcher(row);
        if (!port.matches()) throw new IllegalStateException(row + " is no service and its setting");
        return port.toMatchResult();
    }

    private static Map<String, List<String>> keyed(List<List<String>> table) {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var row : table.subList(1, table.size())) {
            var key = row.getFirst();
            if (row.size() != table.getFirst().size()) throw new IllegalStateException(key + ": a cell is missing");
            if (rows.put(key, row.subList(1, row.size())) != null)
                throw new IllegalStateException(key + " stands twice");
        }
        return rows;
    }
}
