package org.bloodstream.bench.goals;

import java.util.concurrent.atomic.AtomicLong;
import org.bloodstream.bench.load.Posts;

/**
 * Counts the answers to checks of packs that are right for their patients. GO is right; where what is known is too old,
 * "cannot confirm" is right too, and is told to the reader. Nothing else is.
 */
final class Verdicts implements Posts.Judge {
    private final AtomicLong checks = new AtomicLong();
    private final AtomicLong unconfirmed = new AtomicLong();

    static boolean isGo(int status, String body) {
        return status == 200 && body.contains("\"answer\":\"GO\"");
    }

    private static boolean isDowntime(int status, String body) {
        return status == 200 && body.contains("\"answer\":\"DOWNTIME\"");
    }

    @Override
    public boolean isRight(int status, String body) {
        checks.incrementAndGet();
        if (isDowntime(status, body)) {
            unconfirmed.incrementAndGet();
            return true;
        }
        return isGo(status, body);
    }

    String inWords() {
        return "%d of %d checks in the rounds were answered \"cannot confirm\", all others GO"
                .formatted(unconfirmed.get(), checks.get());
    }
}
