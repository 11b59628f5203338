package org.bloodstream.bench.measure;

import java.util.Arrays;

/**
 * The machine's processor time since it started, in ticks of a hundredth of a second, over all processors.
 *
 * @param busy also what a hypervisor took away (steal)
 */
record CpuTimes(long total, long busy) {
    private static final int IDLE = 3;
    private static final int IO_WAIT = 4;
    /** user, nice, system, idle, iowait, irq, softirq, steal; what follows is contained in the first two. */
    private static final int COUNTED = 8;

    /** From the first line of {@code /proc/stat}. */
    static CpuTimes parse(String line) {
        var ticks = Arrays.stream(line.trim().split("\\s+"))
                .skip(1)
                .limit(COUNTED)
                .mapToLong(Long::parseLong)
                .toArray();
        var total = Arrays.stream(ticks).sum();
        return new CpuTimes(total, total - ticks[IDLE] - ticks[IO_WAIT]);
    }
}
