package org.bloodstream.bench.measure;

import java.util.Map;

/**
 * One side under load once.
 *
 * @param cpuSeconds of what served it, until it had settled
 * @param others the share of the machine, from 0 to 1, that neither side nor generator took
 */
record Round(Load load, Map<String, Double> cpuSeconds, double others) {
    double perSecond() {
        return load.perSecond();
    }

    double perCpuSecond() {
        var all = cpuSeconds.values().stream().mapToDouble(seconds -> seconds).sum();
        return all == 0 ? Double.NaN : load.done() / all;
    }

    /** Milliseconds of processor time that one of those who served it took for each answer. */
    double cpuMillis(String server) {
        return 1000 * cpuSeconds.getOrDefault(server, 0.0) / load.done();
    }

    double p99() {
        var latency = load.latency();
        return latency == null ? Double.NaN : latency.p99();
    }

    double p50() {
        var latency = load.latency();
        return latency == null ? Double.NaN : latency.p50();
    }
}
