package org.bloodstream.bench.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One side's own medians; they hold for this machine only.
 *
 * @param p50 in milliseconds, absent where latency is not of interest
 * @param p99 in milliseconds
 * @param cpuMillis processor time for each answer, by who took it
 */
public record SideFigures(
        String name,
        double perSecond,
        double perCpuSecond,
        @Nullable Double p50,
        @Nullable Double p99,
        Map<String, Double> cpuMillis) {

    static SideFigures of(String name, List<Round> rounds) {
        return new SideFigures(
                name,
                median(rounds, Round::perSecond),
                median(rounds, Round::perCpuSecond),
                absentWhenNaN(median(rounds, Round::p50)),
                absentWhenNaN(median(rounds, Round::p99)),
                cpuMillis(rounds));
    }

    String text() {
        var latency = p50 == null || p99 == null
                ? ""
                : ", p50 %s ms, p99 %s ms".formatted(Figure.number(p50), Figure.number(p99));
        return "%s: %s/s, %s per CPU-s%s; CPU-ms each: %s"
                .formatted(name, Figure.number(perSecond), Figure.number(perCpuSecond), latency, shares());
    }

    private String shares() {
        return cpuMillis.entrySet().stream()
                .map(share -> share.getKey() + " " + Figure.number(share.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Double> cpuMillis(List<Round> rounds) {
        var shares = new TreeMap<String, Double>();
        rounds.stream()
                .flatMap(round -> round.cpuSeconds().keySet().stream())
                .distinct()
                .forEach(server -> shares.put(server, median(rounds, round -> round.cpuMillis(server))));
        return shares;
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> of) {
        return Estimate.of(rounds.stream().mapToDouble(of).toArray()).median();
    }

    private static @Nullable Double absentWhenNaN(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
