package org.bloodstream.outcomes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The service's clock, which a test can set forward for a moment instead of waiting. */
@Primary
@Component
final class AdjustableClock extends Clock {
    private static volatile Duration ahead = Duration.ZERO;

    static void later(Duration by, Runnable then) {
        ahead = by;
        try {
            then.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
