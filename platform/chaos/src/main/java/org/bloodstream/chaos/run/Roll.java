package org.bloodstream.chaos.run;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.bloodstream.local.PairedPlatform;

/**
 * One instance ended and started again as a cluster does it: no new connection goes to it, it is given a moment, it is told
 * to end, and once the new one is ready it takes connections again.
 */
record Roll(PairedPlatform platform, Addresses addresses, Probes probes, RelayLock lock, Folder folder) {
    /** The chart waits for longer (common.preStopSeconds). */
    private static final Duration BEFORE_THE_END = Duration.ofSeconds(3);

    /**
     * @param ended from the signal until its process was gone
     * @param ready from then until the new one was ready
     * @param relay from the signal until another instance published; nothing when that was not this one's work
     */
    record Rolled(String instance, Duration ended, Duration ready, Optional<Duration> relay) {
        static final String HEADER = "%-20s %9s %9s %9s".formatted("instance", "ended", "ready", "relay");

        String line() {
            return "%-20s %9s %9s %9s"
                    .formatted(
                            instance,
                            text(ended),
                            text(ready),
                            relay.map(Rolled::text).orElse(""));
        }

        private static String text(Duration time) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
    }

    /** To the present release. */
    Rolled of(Deployable part, boolean second) throws InterruptedException, SQLException {
        return of(part, second, platform::renew);
    }

    /** To the release before it, as {@code helm rollback} does. */
    Rolled backOf(Deployable part, boolean second) throws InterruptedException, SQLException {
        return of(part, second, platform::goBack);
    }

    private Rolled of(Deployable part, boolean second, Consumer<String> release)
            throws InterruptedException, SQLException {
        var instance = part.instance(second);
        var server = platform.server(instance);
        var publishes = publishes(part, second);
        var holder = publishes ? lock.holder(part.service().orElseThrow()) : OptionalInt.empty();
        addresses.leaveOut(part, second);
        Thread.sleep(BEFORE_THE_END);
        var signal = Instant.now();
        var ending = Thread.ofVirtual().start(server::stop);
        var relay = publishes
                ? Optional.of(lock.takenOver(part.service().orElseThrow(), holder, signal))
                : Optional.<Duration>empty();
        ending.join();
        var gone = Instant.now();
        folder.keepLog(platform.log(instance), "%s-%d.log".formatted(instance, gone.getEpochSecond()));
        release.accept(instance);
        server.start();
        var ready = Instant.now();
        addresses.take(part, second);
        return new Rolled(instance, Duration.between(signal, gone), Duration.between(gone, ready), relay);
    }

    private boolean publishes(Deployable part, boolean second) throws InterruptedException {
        return part.service().isPresent() && probes.isRelaying(part.service().get(), second);
    }
}
