package org.bloodstream.chaos.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** What goes wrong in a round: a pure function of seed and round, so that a round can be repeated. */
public final class Schedule {
    private static final List<Integer> CELLS = List.of(1, 5, 2, 3);
    private static final int FIRST_MILLIS = 2_000;
    private static final int APART_MILLIS = 4_000;

    private final Random random;
    private final List<String> instances;

    private Schedule(Random random, List<String> instances) {
        this.random = random;
        this.instances = instances;
    }

    /**
     * One to three faults, each of another part, the first of a cell that comes round with the rounds.
     *
     * @param round from 1
     * @param instances of the services
     */
    public static List<Fault> of(long seed, int round, List<String> instances) {
        return new Schedule(new Random(seed * 1_000_003 + round), instances).draw(round);
    }

    private List<Fault> draw(int round) {
        var faults = new ArrayList<Fault>();
        var hit = new HashSet<String>();
        var many = 1 + random.nextInt(3);
        for (var number = 0; number < many; number++) {
            var cell = number == 0 ? CELLS.get((round - 1) % CELLS.size()) : CELLS.get(random.nextInt(CELLS.size()));
            var fault = fault(cell, FIRST_MILLIS + number * APART_MILLIS + random.nextInt(APART_MILLIS));
            if (hit.add(fault.target())) faults.add(fault);
        }
        return List.copyOf(faults);
    }

    private Fault fault(int cell, int at) {
        return switch (cell) {
            case 1 -> new Fault(cell, Kind.KILL, instance(), at, between(0, 4), lot());
            case 2 ->
                new Fault(
                        cell,
                        random.nextBoolean() ? Kind.KILL : Kind.KILL_BACKEND,
                        "PostgreSQL",
                        at,
                        between(0, 4),
                        lot());
            case 3 -> new Fault(cell, Kind.KILL, "Kafka", at, between(1, 6), lot());
            default -> stop(at);
        };
    }

    /** Five to twenty seconds: a long collection, a frozen virtual machine. */
    private Fault stop(int at) {
        return switch (random.nextInt(4)) {
            case 0 -> new Fault(5, Kind.STOP, "Kafka", at, between(5, 20), lot());
            case 1 -> new Fault(5, Kind.STOP_BACKEND, "PostgreSQL", at, between(5, 20), lot());
            default -> new Fault(5, Kind.STOP, instance(), at, between(5, 20), lot());
        };
    }

    private String instance() {
        return instances.get(random.nextInt(instances.size()));
    }

    private int between(int fromSeconds, int toSeconds) {
        return random.nextInt(fromSeconds * 1000, toSeconds * 1000 + 1);
    }

    private double lot() {
        return random.nextDouble();
    }
}
