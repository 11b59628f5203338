package org.bloodstream.bench.goals;

import java.util.concurrent.atomic.AtomicLong;
import org.bloodstream.bench.load.Posts;

/** How many searches found somebody: one that is quick and finds nobody is no search. */
final class Hits implements Posts.Judge {
    private final AtomicLong all = new AtomicLong();
    private final AtomicLong some = new AtomicLong();

    @Override
    public boolean isRight(int status, String body) {
        if (status != 200) return false;
        all.incrementAndGet();
        if (body.contains("\"familyName\"")) some.incrementAndGet();
        return true;
    }

    String inWords() {
        return "%,d searches %,d found somebody".formatted(all.get(), some.get());
    }
}
