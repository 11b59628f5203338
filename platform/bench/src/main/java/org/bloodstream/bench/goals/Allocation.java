package org.bloodstream.bench.goals;

import java.time.Duration;
import org.HdrHistogram.Histogram;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.measure.Latency;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.bloodstream.bench.measure.Pace;

/**
 * One order after the other is placed, answered and cancelled, so that the stock stays as it is. What is timed is the answer: from the
 * question which units would do to the moment at which all of them are kept.
 */
final class Allocation {
    private static final int LINES = 200;
    private static final int DIGITS = 3;

    private final Distribution distribution;
    private final int lines;
    private final Histogram proposing = new Histogram(DIGITS);
    private final Histogram keeping = new Histogram(DIGITS);
    private final Histogram both = new Histogram(DIGITS);

    private Allocation(Api api, int lines) {
        this.distribution = new Distribution(api);
        this.lines = lines;
    }

    static Sides manyLinesAgainstOne(Bed bed, Pace pace) {
        var api = new Api(bed, Programs.STOCK);
        var stock = Stock.of(bed, api).filled(pace);
        var many = new Allocation(api, LINES);
        var one = new Allocation(api, 1);
        var serving = bed.serving(Programs.STOCK);
        long units = stock.available();
        return Sides.of(
                        Loaded.of("200 lines", serving, many::run).settling(stock::published),
                        Loaded.of("one unit", serving, one::run).settling(stock::published),
                        () -> "%,d units in stock; of 200 lines, warm-up included: %s".formatted(units, many.inWords()))
                .released(api::close);
    }

    private Load run(Duration time) {
        var micros = new Histogram(DIGITS);
        long begun = System.nanoTime();
        long done = 0;
        for (; System.nanoTime() - begun < time.toNanos(); done++) micros.recordValue(once());
        return new Load(done, (System.nanoTime() - begun) / 1e9, Latency.ofMicros(micros));
    }

    /** In microseconds. */
    private long once() {
        var order = distribution.place(Distribution.lines(lines, 1));
        long begun = System.nanoTime();
        var proposal = distribution.proposal(order);
        long proposed = micros(begun);
        var choices = Distribution.proposed(proposal);
        if (choices.size() < lines)
            throw new NotMeasurableException("%d of %d lines were answered".formatted(choices.size(), lines));
        begun = System.nanoTime();
        var answer = distribution.keep(order, choices);
        long kept = micros(begun);
        Api.right("an allocation", answer);
        distribution.cancel(order);
        proposing.recordValue(proposed);
        keeping.recordValue(kept);
        both.recordValue(proposed + kept);
        return proposed + kept;
    }

    private static long micros(long begun) {
        return (System.nanoTime() - begun) / 1000;
    }

    private String inWords() {
        return "proposed in %s, kept in %s, both %s (%,d orders)"
                .formatted(text(proposing), text(keeping), text(both), both.getTotalCount());
    }

    private static String text(Histogram micros) {
        var latency = Latency.ofMicros(micros);
        return "p50 %.0f ms, p99 %.0f ms".formatted(latency.p50(), latency.p99());
    }
}
