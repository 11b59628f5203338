package org.bloodstream.bench.measure;

/**
 * One side under load once.
 *
 * @param cpuSeconds of the processes that served it, until it had settled
 * @param others the share of the machine, from 0 to 1, that neither side nor generator took
 */
record Round(Load load, double cpuSeconds, double others) {
    double perSecond() {
        return load.done() / load.seconds();
    }

    double perCpuSecond() {
        return cpuSeconds == 0 ? Double.NaN : load.done() / cpuSeconds;
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
