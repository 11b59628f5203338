package org.bloodstream.region.simulation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the simulation goes; nothing personal. */
final class Tally {
    private final Map<Turn, Long> done = new EnumMap<>(Turn.class);
    private long failed;
    private @Nullable String lastTrouble;
    private @Nullable Instant lastTroubleAt;

    /** @param done donations that went their way, by turn */
    record Standing(
            Map<Turn, Long> done,
            long failed,
            @Nullable String lastTrouble,
            @Nullable Instant lastTroubleAt) {}

    synchronized void went(Turn turn) {
        done.merge(turn, 1L, Long::sum);
    }

    synchronized void failed(String trouble, Instant at) {
        failed++;
        lastTrouble = trouble;
        lastTroubleAt = at;
    }

    synchronized Standing standing() {
        return new Standing(new EnumMap<>(done), failed, lastTrouble, lastTroubleAt);
    }
}
