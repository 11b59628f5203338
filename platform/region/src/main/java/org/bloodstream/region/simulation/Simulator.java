package org.bloodstream.region.simulation;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.bloodstream.region.acts.BloodCentre;
import org.bloodstream.region.acts.Equipping;
import org.bloodstream.region.edge.Places;
import org.bloodstream.region.edge.PlatformHttp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the region live, one donation at a time, on a virtual thread of its own. It keeps nothing but its tally, so it can
 * go on for as long as it is let.
 */
public final class Simulator implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Simulator.class);
    /** Numbers grow with the seconds, so a restarted simulator never gives one again. */
    private static final long EPOCH = 1_700_000_000L;

    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(3);

    private final PlatformHttp http;
    private final Region region;
    private final Duration pause;
    private final Clock clock;
    private final Tally tally = new Tally();
    private final AtomicReference<@Nullable Thread> living = new AtomicReference<>();
    private boolean equipped;

    public Simulator(Places places, PlatformHttp http, Duration pause, Clock clock) {
        this.http = http;
        this.region = new Region(new Centre(new BloodCentre(http)), new Hospital(places, http), new Random());
        this.pause = pause;
        this.clock = clock;
    }

    public void start() {
        living.set(Thread.ofVirtual().name("simulator").start(this::liveOn));
    }

    Tally.Standing standing() {
        return tally.standing();
    }

    private void liveOn() {
        var pace = Pace.of(pause);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                awaitPlatform();
                var begun = clock.instant();
                pace = liveOnce(begun) ? pace.afterSuccess() : pace.afterFailure();
                Thread.sleep(pace.pauseAfter(Duration.between(begun, clock.instant())));
            }
        } catch (InterruptedException _) {
            LOG.info("The simulation ends");
        }
    }

    private void awaitPlatform() throws InterruptedException {
        while (!http.isReady()) Thread.sleep(BEFORE_ASKING_AGAIN);
    }

    /** Once: without it nothing is processed. */
    private void equip() throws IOException, InterruptedException {
        if (equipped) return;
        new Equipping(http).everything();
        equipped = true;
    }

    private boolean liveOnce(Instant begun) throws InterruptedException {
        var turn = region.draw();
        try {
            equip();
            region.live(begun.getEpochSecond() - EPOCH, turn);
            tally.went(turn);
            return true;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            tally.failed(turn + ": " + e.getMessage(), clock.instant());
            LOG.info("A simulated donation ({}) did not go its way: {}", turn, e.getMessage());
            return false;
        }
    }

    @Override
    public void close() {
        var thread = living.getAndSet(null);
        if (thread != null) thread.interrupt();
    }
}
