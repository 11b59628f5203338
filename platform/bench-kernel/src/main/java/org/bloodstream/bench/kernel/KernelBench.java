package org.bloodstream.bench.kernel;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** {@code make bench-kernel}: a table, and JMH's own result in the file that is named. */
public final class KernelBench {
    private KernelBench() {}

    /** @param arguments the result's file; {@code quick} behind it for a rough figure */
    public static void main(String[] arguments) throws RunnerException {
        var pace = List.of(arguments).contains("quick") ? Pace.QUICK : Pace.FULL;
        var figures = new Runner(options(arguments[0], pace))
                .run().stream().map(Figures::of).toList();
        System.out.println("\n| | median, us | p99, us | bytes allocated | goal, median in us |");
        System.out.println("| --- | --- | --- | --- | --- |");
        figures.forEach(each -> System.out.println(each.line()));
        System.exit(figures.stream().allMatch(Figures::reached) ? 0 : 1);
    }

    private static Options options(String file, Pace pace) {
        return new OptionsBuilder()
                .include("org.bloodstream.bench.kernel")
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(pace.forks())
                .warmupIterations(pace.rounds())
                .measurementIterations(pace.rounds())
                .warmupTime(TimeValue.milliseconds(pace.round().toMillis()))
                .measurementTime(TimeValue.milliseconds(pace.round().toMillis()))
                .threads(1)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(file)
                .build();
    }
}
