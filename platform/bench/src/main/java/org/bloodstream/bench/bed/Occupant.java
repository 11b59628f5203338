package org.bloodstream.bench.bed;

/**
 * Something that is started once and ended once, perhaps by different threads: ended while it starts, it is ended when it
 * has started; ended before, it never starts.
 */
final class Occupant {
    private final Runnable starting;
    private final Runnable ending;
    private boolean ended;

    Occupant(Runnable starting, Runnable ending) {
        this.starting = starting;
        this.ending = ending;
    }

    /** @throws ClosedBedException when it was ended before */
    synchronized void start() {
        if (ended) {
            throw new ClosedBedException();
        }
        starting.run();
    }

    /** Does nothing the second time. */
    synchronized void end() {
        if (!ended) {
            ended = true;
            ending.run();
        }
    }
}
