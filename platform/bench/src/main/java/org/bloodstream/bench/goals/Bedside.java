package org.bloodstream.bench.goals;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.load.Condition;
import org.bloodstream.bench.load.HttpLoad;
import org.bloodstream.bench.load.Posts;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;

/** How long a nurse waits while laboratories send all that they have, against how long when they do not. */
final class Bedside {
    private static final int PER_SECOND = 20;
    private static final int NURSES = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Verdicts verdicts = new Verdicts();
    private final LastAnswer lastProbe = new LastAnswer(Verdicts::isGo);
    private final Laboratories laboratories;
    private final HttpLoad timed;
    private final HttpLoad warming;
    private final HttpLoad probes;

    private Bedside(Bed bed) {
        var url = bed.addresses().url(Programs.OUTCOMES.name()) + "/api/bedside/checks";
        var ward = Ward.known(bed.database(Programs.OUTCOMES.database()));
        Function<Posts.Judge, HttpLoad> nurses =
                judge -> new HttpLoad(new Posts(url, bed.token("ward-nurse"), ward::scan, judge));
        laboratories = new Laboratories(bed);
        timed = nurses.apply(verdicts);
        warming = nurses.apply(new Verdicts());
        probes = nurses.apply(lastProbe);
    }

    static Sides loadedAgainstIdle(Bed bed) {
        var here = new Bedside(bed);
        here.awaitConfirmation();
        var serving = bed.serving(Programs.OUTCOMES);
        var loaded = Loaded.of("loaded", serving, time -> here.amidResults(here::check, time))
                .warmedBy(time -> here.amidResults(here::checkInTurn, time));
        var idle = Loaded.of("idle", serving, here::check).warmedBy(here::checkInTurn);
        return Sides.of(loaded.settling(here::awaitCalm), idle.settling(here::awaitCalm), here.verdicts::inWords)
                .released(here::close);
    }

    private Load check(Duration time) {
        return timed.steady(PER_SECOND, time);
    }

    /** As quickly as they are answered: a JVM that is still cold would only pile up what comes at a steady rate. */
    private Load checkInTurn(Duration time) {
        return warming.closed(NURSES, time);
    }

    private Load amidResults(Function<Duration, Load> checking, Duration time) {
        var sending = CompletableFuture.supplyAsync(() -> laboratories.send(time), Thread::startVirtualThread);
        var seen = checking.apply(time);
        try {
            sending.join();
        } catch (CompletionException e) {
            throw new NotMeasurableException("the laboratories were not content: " + e.getCause(), e);
        }
        return seen;
    }

    /** All that was sent is applied, and the sources have been heard of. */
    private void awaitCalm() {
        laboratories.awaitPublished();
        awaitConfirmation();
    }

    /** Until then the right answer is "cannot confirm": that much is not yet, or no longer, known. */
    private void awaitConfirmation() {
        Condition.await(() -> "a bedside check is confirmed (" + lastProbe.text() + ")", PATIENCE, probes::once);
    }

    private void close() {
        Stream.of(timed, warming, probes).forEach(HttpLoad::close);
    }
}
