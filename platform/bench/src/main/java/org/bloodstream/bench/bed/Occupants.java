package org.bloodstream.bench.bed;

import java.util.ArrayList;
import java.util.List;

/** All that has been started and has to be ended. Once closed, nothing starts any more. */
final class Occupants implements AutoCloseable {
    private final List<Occupant> all = new ArrayList<>();
    private boolean closed;

    /** @throws ClosedBedException when it is closed */
    Occupant start(Runnable starting, Runnable ending) {
        var occupant = new Occupant(starting, ending);
        take(occupant);
        occupant.start();
        return occupant;
    }

    private synchronized void take(Occupant occupant) {
        requireOpen();
        all.add(occupant);
    }

    /** @throws ClosedBedException when it is closed */
    synchronized void requireOpen() {
        if (closed) {
            throw new ClosedBedException();
        }
    }

    /** Nothing is started from now on; what runs, runs. */
    synchronized void refuse() {
        closed = true;
    }

    synchronized boolean closed() {
        return closed;
    }

    void end(Occupant occupant) {
        occupant.end();
        leave(occupant);
    }

    private synchronized void leave(Occupant occupant) {
        all.remove(occupant);
    }

    private synchronized List<Occupant> leaving() {
        return List.copyOf(all).reversed();
    }

    /** The last that came goes first. Whoever calls it, now or a second time, returns when all are gone. */
    @Override
    public void close() {
        refuse();
        leaving().forEach(Occupant::end);
    }
}
