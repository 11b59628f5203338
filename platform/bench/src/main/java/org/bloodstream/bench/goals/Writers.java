package org.bloodstream.bench.goals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Program;
import org.bloodstream.bench.measure.Estimate;
import org.bloodstream.bench.measure.Figure;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.Goal;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.bloodstream.bench.measure.Pace;

/**
 * Eight officers over two replicas take what they are proposed of one stock, all of them the oldest, so that they are always after the
 * same units. Afterwards the journal, the table of what is kept and what they were told must say the same.
 */
final class Writers implements Measure {
    private static final int WRITERS = 8;
    private static final int LINES = 10;
    private static final int UNITS = 2;
    private static final int REFUSED = 422;

    @Override
    public String name() {
        return "WRITERS";
    }

    @Override
    public String title() {
        return "8 officers over two replicas after the same units: none is kept twice, and none but what was accepted";
    }

    @Override
    public List<Program> programs() {
        return List.of(Programs.STOCK, Programs.STOCK_TOO);
    }

    @Override
    public Finding measure(Bed bed, Pace pace) {
        try (var one = new Api(bed, Programs.STOCK);
                var other = new Api(bed, Programs.STOCK_TOO)) {
            var stock = Stock.of(bed, one).filled(pace);
            var before = KeptUnits.journalled(stock.database());
            var time = pace.round().multipliedBy(pace.rounds());
            var refused = new AtomicLong();
            var accepted = atOnce(List.of(one, other), time, refused);
            new KeptUnits(
                            accepted,
                            KeptUnits.since(stock.database(), before),
                            KeptUnits.standing(stock.database(), accepted))
                    .requireEachOnce();
            var seconds = time.toMillis() / 1000.0;
            return Finding.of(
                    name(),
                    title(),
                    List.of(
                            new Figure("units kept twice", Estimate.of(0), Goal.atMost(0)),
                            new Figure("units accepted a second", Estimate.of(accepted.size() / seconds), null)),
                    "%,d units were accepted, and as many are in the journal; %,d times an officer was refused because another was first"
                            .formatted(accepted.size(), refused.get()));
        }
    }

    private static List<KeptUnits.Kept> atOnce(List<Api> replicas, Duration time, AtomicLong refused) {
        long end = System.nanoTime() + time.toNanos();
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> new Distribution(replicas.get(i % replicas.size())))
                .map(officer -> CompletableFuture.supplyAsync(
                        () -> answeredUntil(end, officer, refused), Thread::startVirtualThread))
                .toList();
        try {
            return writers.stream().flatMap(writer -> writer.join().stream()).toList();
        } catch (CompletionException e) {
            throw new NotMeasurableException("an officer was not answered rightly: " + e.getCause(), e);
        }
    }

    private static List<KeptUnits.Kept> answeredUntil(long end, Distribution officer, AtomicLong refused) {
        var kept = new ArrayList<KeptUnits.Kept>();
        var order = officer.place(Distribution.lines(LINES, UNITS));
        while (System.nanoTime() < end) {
            var choices = Distribution.proposed(officer.proposal(order));
            var answer = officer.keep(order, choices);
            if (answer.statusCode() == REFUSED && answer.body().contains("unit-already-allocated")) {
                refused.incrementAndGet();
                continue;
            }
            Api.right("an allocation", answer);
            var number = order;
            kept.addAll(choices.stream()
                    .map(choice -> new KeptUnits.Kept(choice.component(), number))
                    .toList());
            order = officer.place(Distribution.lines(LINES, UNITS));
        }
        return kept;
    }
}
