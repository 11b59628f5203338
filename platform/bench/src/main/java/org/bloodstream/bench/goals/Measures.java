package org.bloodstream.bench.goals;

import static org.bloodstream.bench.goals.Programs.BARE_ROUTE;
import static org.bloodstream.bench.goals.Programs.DONORS;
import static org.bloodstream.bench.goals.Programs.ECHO;
import static org.bloodstream.bench.goals.Programs.GATEWAY;
import static org.bloodstream.bench.goals.Programs.LABORATORY;
import static org.bloodstream.bench.goals.Programs.OUTCOMES;
import static org.bloodstream.bench.goals.Programs.PRODUCTION;
import static org.bloodstream.bench.goals.Programs.RECORDS;
import static org.bloodstream.bench.goals.Programs.REGISTER;
import static org.bloodstream.bench.goals.Programs.STOCK;
import static org.bloodstream.bench.goals.Programs.STUB;
import static org.bloodstream.bench.goals.Programs.TRACED;
import static org.bloodstream.bench.goals.Programs.UNTRACED;

import java.util.Arrays;
import java.util.List;
import org.bloodstream.bench.measure.Aim;
import org.bloodstream.bench.measure.Goal;

/** All of them, in the order in which they are measured. */
public final class Measures {
    private static final Comparison GATEWAYS = new Comparison(
            "P5",
            "gateway with bearer token / bare Spring Cloud Gateway route, 32 in flight",
            Aim.throughput(0.60),
            List.of(STUB, GATEWAY, BARE_ROUTE),
            Gateways::oursAgainstBare);

    private static final Comparison EVENTS = new Comparison(
            "P3",
            "commit to applied in another service / bare Kafka produce to consume, 200 a second (QUICK: 25)",
            Aim.latency(3, null),
            List.of(DONORS, OUTCOMES),
            CommitToApplied::againstBareTopic);

    private static final Comparison HOLDS = new Comparison(
            "HOLD",
            "post-donation information arrived to hold committed in production / bare Kafka produce to consume, 20 a second",
            Aim.ownLatency(Goal.atMost(1000)),
            List.of(DONORS, PRODUCTION, OUTCOMES),
            (bed, _) -> HoldLatency.againstBareTopic(bed));

    private static final Comparison CHECKS = new Comparison(
            "P9",
            "bedside check while 8 laboratories send without pause / while they are silent, 20 a second",
            Aim.latency(3, Goal.atMost(100)),
            List.of(PRODUCTION, RECORDS, LABORATORY, OUTCOMES),
            (bed, _) -> Bedside.loadedAgainstIdle(bed));

    private static final Comparison MESSAGES = new Comparison(
            "P6",
            "HL7 v2 stored before AA / HAPI HL7 echo that stores nothing, 8 connections",
            Aim.throughput(1.5),
            List.of(LABORATORY, ECHO),
            (bed, _) -> Laboratories.bridgeAgainstEcho(bed));

    private static final Comparison COMMANDS = new Comparison(
            "P1",
            "commands accepted over HTTP / pgbench with the same SQL, 16 in flight",
            Aim.throughput(0.30),
            List.of(DONORS),
            (bed, _) -> Registering.againstItsSql(bed));

    private static final Comparison IMPORTS = new Comparison(
            "IMPORT",
            "donors from a file, checked, made findable and journalled / COPY of the finished rows",
            Aim.ownThroughput(Goal.atLeast(1667)),
            List.of(REGISTER),
            (bed, _) -> ImportRate.againstCopy(bed));

    private static final Comparison SEARCHES = new Comparison(
            "FIND",
            "donors found by misspelt name and birth date among 2 million / by donor number, 5 a second",
            Aim.ownLatency(Goal.atMost(50)),
            List.of(REGISTER),
            DonorSearch::forgivingAgainstNumber);

    private static final Comparison MAKING = new Comparison(
            "CREATE",
            "units made of received donations over HTTP / pgbench that appends as many events, 16 in flight",
            Aim.ownThroughput(null),
            List.of(STOCK),
            Making::againstAppends);

    private static final Comparison RELEASING = new Comparison(
            "RELEASE",
            "release decisions over HTTP / pgbench that appends as many events, 16 in flight",
            Aim.ownThroughput(null),
            List.of(STOCK),
            Releasing::againstAppends);

    private static final Comparison ALLOCATIONS = new Comparison(
            "ALLOCATE",
            "an order of 200 lines proposed and kept, from 50,000 units / an order of one unit, one after the other",
            Aim.ownLatency(Goal.atMost(300)),
            List.of(STOCK),
            Allocation::manyLinesAgainstOne);

    private static final Comparison SEALS = new Comparison(
            "P2",
            "pgbench while the journal is sealed and published / where it is not, 16 in flight",
            Aim.throughput(0.85),
            List.of(DONORS),
            (bed, _) -> Registering.sealedAgainstNotSealed(bed));

    private static final Comparison TRACES = new Comparison(
            "P10a",
            "commands with every trace exported / with tracing off, 16 in flight",
            Aim.throughput(0.90),
            List.of(STUB, TRACED, UNTRACED),
            (bed, _) -> Registering.tracedAgainstUntraced(bed));

    // Those that other services listen to come first: nobody has a backlog yet.
    private static final List<Measure> ALL = List.of(
            GATEWAYS,
            EVENTS,
            HOLDS,
            CHECKS,
            MESSAGES,
            COMMANDS,
            SEALS,
            IMPORTS,
            SEARCHES,
            MAKING,
            ALLOCATIONS,
            new Writers(),
            RELEASING,
            TRACES,
            new Weight());

    private Measures() {}

    /** What fits into five minutes: filling a stock or a register does not. */
    public static List<Measure> brief() {
        return ALL.stream()
                .filter(measure -> !measure.programs().contains(STOCK)
                        && !measure.programs().contains(REGISTER))
                .toList();
    }

    /**
     * Some of them.
     *
     * @param names as {@code P1,P6}; all when it is empty
     * @throws IllegalArgumentException when there is none of one of these names
     */
    public static List<Measure> named(String names) {
        if (names.isBlank()) {
            return ALL;
        }
        var wanted = Arrays.stream(names.strip().split("[ ,]+")).toList();
        wanted.forEach(Measures::require);
        return ALL.stream()
                .filter(measure -> wanted.stream().anyMatch(name -> isNamed(measure, name)))
                .toList();
    }

    private static void require(String name) {
        if (ALL.stream().noneMatch(measure -> isNamed(measure, name))) {
            var all = ALL.stream().map(Measure::name).toList();
            throw new IllegalArgumentException("no measure is named %s: there are %s".formatted(name, all));
        }
    }

    /** The parts of a measure have a letter each: P10 is P10a and P10b. */
    private static boolean isNamed(Measure measure, String name) {
        return measure.name().equals(name)
                || measure.name().replaceAll("[a-z]$", "").equals(name);
    }
}
