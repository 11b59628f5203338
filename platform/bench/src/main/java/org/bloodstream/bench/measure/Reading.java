package org.bloodstream.bench.measure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Processor time of the machine and of every process at one moment. */
record Reading(CpuTimes machine, Map<Long, ProcessTimes> processes) {
    private static final double TICKS_PER_SECOND = 100;

    static Reading of(CpuTimes machine, Collection<ProcessTimes> processes) {
        return new Reading(machine, processes.stream().collect(Collectors.toMap(ProcessTimes::pid, each -> each)));
    }

    /** Seconds that this process and all under it took until a later moment. */
    double secondsUntil(Reading later, long root) {
        return (later.ticks(root) - ticks(root)) / TICKS_PER_SECOND;
    }

    /** The share of the machine's processors, from 0 to 1, that everybody but this tree took until a later moment. */
    double othersUntil(Reading later, long root) {
        var total = later.machine.total() - machine.total();
        var busy = later.machine.busy() - machine.busy();
        var ours = later.ticks(root) - ticks(root);
        return total == 0 ? 0 : Math.max(0, busy - ours) / (double) total;
    }

    private long ticks(long root) {
        var tree = tree(root);
        return processes.values().stream()
                .filter(process -> tree.contains(process.pid()))
                .mapToLong(ProcessTimes::ticks)
                .sum();
    }

    private Set<Long> tree(long root) {
        var children = processes.values().stream().collect(Collectors.groupingBy(ProcessTimes::parent));
        var found = new HashSet<Long>();
        var open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            var pid = open.pop();
            if (processes.containsKey(pid) && found.add(pid)) {
                children.getOrDefault(pid, List.of()).forEach(child -> open.push(child.pid()));
            }
        }
        return found;
    }
}
