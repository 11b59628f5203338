package org.bloodstream.chaos.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was asked and was still without an answer when patience ended. Nothing leaves it but by being settled. */
final class Unsettled {
    private final Queue<Request> waiting = new ConcurrentLinkedQueue<>();

    private record Request(List<Door> doors, Settling.Trying trying) {}

    void keep(List<Door> doors, Settling.Trying trying) {
        waiting.add(new Request(doors, trying));
    }

    /** Asks again for everything that is here, under the keys it was asked with; what stays unsettled stays here. */
    void pursue(Settling settling) throws InterruptedException {
        for (var left = waiting.size(); left > 0; left--) {
            var request = waiting.poll();
            if (request == null) return;
            try {
                settling.settle(request.doors(), request.trying());
            } catch (ShiftOverException _) {
                // Settling has put it back.
            }
        }
    }

    int size() {
        return waiting.size();
    }
}
