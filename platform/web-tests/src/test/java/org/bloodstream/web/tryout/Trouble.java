package org.bloodstream.web.tryout;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** What tests let go wrong. */
@Component
public class Trouble {
    public final AtomicInteger runs = new AtomicInteger();
    public final AtomicInteger staleRuns = new AtomicInteger();
    public final AtomicInteger failingRuns = new AtomicInteger();
    public final AtomicInteger sleepingRuns = new AtomicInteger();
    public final AtomicInteger refusingRuns = new AtomicInteger();

    public void none() {
        runs.set(0);
        staleRuns.set(0);
        failingRuns.set(0);
        sleepingRuns.set(0);
        refusingRuns.set(0);
    }
}
