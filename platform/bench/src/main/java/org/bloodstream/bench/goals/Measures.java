package org.bloodstream.bench.goals;

import java.util.Arrays;
import java.util.List;

/** All of them, in the order in which they are measured. */
public final class Measures {
    // Those that other services listen to come first: nobody has a backlog yet.
    private static final List<Measure> ALL = List.of(
            new GatewayThroughput(),
            new EventLatency(),
            new BedsideLatency(),
            new MessageThroughput(),
            new CommandThroughput(),
            new SealThroughput(),
            new TracingThroughput(),
            new Weight());

    private Measures() {}

    /**
     * Some of them.
     *
     * @param names as {@code P1,P6}; all when it is empty
     */
    public static List<Measure> named(String names) {
        if (names.isBlank()) {
            return ALL;
        }
        var wanted = Arrays.stream(names.split("[ ,]+")).toList();
        var found = ALL.stream()
                .filter(measure -> wanted.stream().anyMatch(name -> isNamed(measure, name)))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no measure is named " + wanted);
        }
        return found;
    }

    /** The parts of a measure have a letter each: P10 is P10a and P10b. */
    private static boolean isNamed(Measure measure, String name) {
        return measure.name().equals(name)
                || measure.name().replaceAll("[a-z]$", "").equals(name);
    }
}
