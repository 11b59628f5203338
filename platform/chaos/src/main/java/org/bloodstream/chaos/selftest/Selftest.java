package org.bloodstream.chaos.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bloodstream.chaos.check.Invariants;
import org.bloodstream.chaos.check.Violation;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.run.Quarry;
import org.bloodstream.chaos.state.Databases;
import org.bloodstream.chaos.state.StateReader;

/** {@code make chaos-selftest}: one round of load without faults, then bugs, each of which the check must find; {@code LAST=on} plants them in what the last run left. */
public final class Selftest {
    private Selftest() {}

    public static void main(String[] args) throws Exception {
        var last = "on".equals(System.getenv("LAST"));
        var missed = last ? Quarry.ofLastRun(Selftest::missed) : Quarry.afterLoad(Selftest::missed);
        System.exit(missed == 0 ? 0 : 1);
    }

    private static int missed(Quarry quarry) throws Exception {
        var evidence = EvidenceFile.read(quarry.record());
        try (var databases = Databases.open(quarry.postgres(), quarry.password())) {
            var before = Invariants.check(evidence, new StateReader(databases).read());
            databases.rollback();
            before.forEach(violation -> System.out.println("  before anything was planted: " + violation));
            var missed = new ArrayList<String>();
            for (var plant : plants()) {
                if (!caught(plant, databases, evidence, before)) missed.add(plant.name());
            }
            System.out.printf(
                    "%d bugs planted, %d caught; %d violations before%n",
                    plants().size(), plants().size() - missed.size(), before.size());
            return missed.size();
        }
    }

    private static List<Plant> plants() {
        return Stream.concat(DatabasePlants.all().stream(), RecordPlants.all().stream())
                .toList();
    }

    private static boolean caught(Plant plant, Databases databases, Evidence evidence, List<Violation> before)
            throws Exception {
        var planted = plant.planting().in(databases, evidence);
        var found = new ArrayList<>(Invariants.check(planted, new StateReader(databases).read()));
        databases.rollback();
        found.removeAll(before);
        var by = new TreeSet<>(found.stream().map(Violation::invariant).toList());
        var caught = found.stream().anyMatch(plant::isCaughtBy);
        System.out.printf("  %-7s %-4s %s %s%n", caught ? "caught" : "MISSED", plant.invariant(), plant.name(), by);
        return caught;
    }
}
