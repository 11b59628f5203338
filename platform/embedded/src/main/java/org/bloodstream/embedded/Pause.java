package org.bloodstream.embedded;

import java.time.Duration;

/** The pause between two looks at a condition of another process. */
public final class Pause {
    private Pause() {}

    public static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ServerFailedException("interrupted while waiting");
        }
    }
}
