package org.bloodstream.journal.subscribe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bloodstream.journal.relay.Beat;

/** The latest heartbeats of every source. A few minutes of them, so that a subscription that lags finds one it has reached. */
public final class Beats {
    private static final int KEPT = 300;

    private final Map<String, Deque<Beat>> bySource = new ConcurrentHashMap<>();

    public void hear(Beat beat) {
        Deque<Beat> beats = bySource.computeIfAbsent(beat.service(), _ -> new ArrayDeque<>());
        synchronized (beats) {
            beats.addFirst(beat);
            if (beats.size() > KEPT) beats.removeLast();
        }
    }

    Set<String> sources() {
        return Set.copyOf(bySource.keySet());
    }

    /** Newest first. */
    List<Beat> of(String source) {
        Deque<Beat> beats = bySource.get(source);
        if (beats == null) return List.of();
        synchronized (beats) {
            return List.copyOf(beats);
        }
    }
}
