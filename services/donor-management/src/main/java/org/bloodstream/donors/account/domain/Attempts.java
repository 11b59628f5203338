package org.bloodstream.donors.account.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an account has tried, whatever codes it was.
 *
 * @param wrong since the last wait, 0 to 4
 * @param waitsUntil absent for one that need not wait
 */
public record Attempts(int wrong, @Nullable Instant waitsUntil) {
    public static final Attempts NONE = new Attempts(0, null);

    /** After five wrong attempts [D]. */
    static final Duration WAIT = Duration.ofHours(1);

    boolean waits(Instant now) {
        return waitsUntil != null && now.isBefore(waitsUntil);
    }

    Attempts oneMore(Instant now) {
        return wrong + 1 >= OpenCode.MOST_WRONG ? new Attempts(0, now.plus(WAIT)) : new Attempts(wrong + 1, null);
    }
}
