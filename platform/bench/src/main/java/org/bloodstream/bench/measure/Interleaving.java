package org.bloodstream.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Runs two sides in turn, A-B-B-A, so that what changes with time changes both. */
public final class Interleaving {
    /** A round in which others took more of the machine is thrown away. */
    static final double MOST_OF_OTHERS = 0.10;

    private final Pace pace;
    private final Supplier<Reading> meter;

    public Interleaving(Pace pace) {
        this(pace, Meter::read);
    }

    Interleaving(Pace pace, Supplier<Reading> meter) {
        this.pace = pace;
        this.meter = meter;
    }

    /** @throws NotMeasurableException when too many rounds were disturbed */
    public Rounds compare(Side ours, Side peer) {
        warm(ours);
        warm(peer);
        var kept = new ArrayList<Pair>();
        var thrownAway = 0;
        while (kept.size() < pace.rounds()) {
            var turn = kept.size() + thrownAway;
            var pair = turn % 2 == 0 ? oursFirst(ours, peer) : peerFirst(ours, peer);
            if (pair.others() <= MOST_OF_OTHERS) {
                kept.add(pair);
            } else if (++thrownAway > pace.spare()) {
                throw new NotMeasurableException(
                        "others used more than %.0f %% of the machine in %d of %d pairs of rounds (last: %.0f %%)"
                                .formatted(100 * MOST_OF_OTHERS, thrownAway, turn + 1, 100 * pair.others()));
            }
        }
        return new Rounds(kept, thrownAway);
    }

    private void warm(Side side) {
        side.warm(side.needsWarming() ? pace.warm() : pace.round());
        side.settle();
    }

    private Pair oursFirst(Side ours, Side peer) {
        var first = round(ours, pace.round());
        return new Pair(first, round(peer, pace.round()));
    }

    private Pair peerFirst(Side ours, Side peer) {
        var first = round(peer, pace.round());
        return new Pair(round(ours, pace.round()), first);
    }

    private Round round(Side side, Duration time) {
        var before = meter.get();
        var load = side.run(time);
        side.settle();
        var after = meter.get();
        var others = before.othersUntil(after, ProcessHandle.current().pid());
        var cpu = new TreeMap<String, Double>();
        side.serving().forEach((what, process) -> cpu.put(what, before.secondsUntil(after, process)));
        return new Round(load, cpu, others);
    }
}
