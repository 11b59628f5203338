package org.bloodstream.chaos.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.bloodstream.chaos.load.Service;
import org.bloodstream.local.PairedPlatform;

/**
 * One instance ended and started again as a cluster does it: no new connection goes to it, it is given a moment, it is told
 * to end, and once the new one is ready it takes connections again.
 */
record Roll(PairedPlatform platform, Addresses addresses, Probes probes) {
    /** The chart waits for longer (common.preStopSeconds). */
    private static final Duration BEFORE_THE_END = Duration.ofSeconds(3);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 20;

    /**
     * @param ended from the signal until its process was gone
     * @param ready from then until the new one was ready
     * @param relay from the signal until the other instance published; nothing when that was not this one's work
     */
    record Rolled(String instance, Duration ended, Duration ready, Optional<Duration> relay) {
        static final String HEADER = "%-20s %9s %9s %9s".formatted("instance", "ended", "ready", "relay");

        String line() {
            return "%-20s %9s %9s %9s"
                    .formatted(instance, text(ended), text(ready), relay.map(Rolled::text).orElse(""));
        }

        private static String text(Duration time) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
    }

    Rolled of(Service service, boolean second) throws InterruptedException {
        var instance = service.id() + (second ? PairedPlatform.SECOND : "");
        var server = platform.server(instance);
        var publishes = probes.isRelaying(service, second);
        addresses.leaveOut(service, second);
        Thread.sleep(BEFORE_THE_END);
        var signal = Instant.now();
        var ending = Thread.ofVirtual().start(server::stop);
        var relay = publishes ? Optional.of(takenOver(service, !second, signal)) : Optional.<Duration>empty();
        ending.join();
        var gone = Instant.now();
        server.start();
        var ready = Instant.now();
        addresses.take(service, second);
        return new Rolled(instance, Duration.between(signal, gone), Duration.between(gone, ready), relay);
    }

    private Duration takenOver(Service service, boolean second, Instant signal) throws InterruptedException {
        while (!probes.isRelaying(service, second)) {
            if (Instant.now().isAfter(signal.plus(LIMIT))) {
                throw new IllegalStateException("nobody publishes the journal of " + service.id());
            }
            Thread.sleep(POLL_MILLIS);
        }
        return Duration.between(signal, Instant.now());
    }
}
