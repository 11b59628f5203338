package org.bloodstream.bench.measure;

import java.util.List;

/**
 * One process's processor time, in ticks of a hundredth of a second.
 *
 * @param ticks its own and that of its children that have ended
 */
record ProcessTimes(long pid, long parent, long ticks) {
    private static final int PARENT = 1;
    private static final int FIRST_OF_TIMES = 11;
    private static final int TIMES = 4;

    /** From {@code /proc/<pid>/stat}. The program's name stands in parentheses and may hold anything. */
    static ProcessTimes parse(String stat) {
        var pid = Long.parseLong(stat.substring(0, stat.indexOf(' ')));
        var fields = List.of(stat.substring(stat.lastIndexOf(')') + 1).trim().split(" "));
        var ticks = fields.subList(FIRST_OF_TIMES, FIRST_OF_TIMES + TIMES).stream()
                .mapToLong(Long::parseLong)
                .sum();
        return new ProcessTimes(pid, Long.parseLong(fields.get(PARENT)), ticks);
    }
}
