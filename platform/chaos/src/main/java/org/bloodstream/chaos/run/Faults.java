package org.bloodstream.chaos.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.evidence.Recovery;
import org.bloodstream.chaos.fault.Fault;
import org.bloodstream.chaos.fault.Injection;
import org.bloodstream.chaos.load.Load;
import org.bloodstream.chaos.load.Shift;
import org.bloodstream.local.PairedPlatform;

/** The faults of a round, each at its time, and how long it took until all was as before. */
record Faults(PairedPlatform platform, Options options, Folder folder, Load load, EvidenceFile record, Probes probes) {
    private static final Duration LIMIT = Duration.ofSeconds(150);
    private static final long POLL_MILLIS = 50;

    /** What was done, once all is mended. */
    CompletableFuture<List<Recovery>> begin(int round, List<Fault> faults) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var all = faults.stream()
                .map(fault -> CompletableFuture.supplyAsync(() -> unchecked(() -> carryOut(round, fault)), threads))
                .toList();
        return CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new))
                .thenApply(_ -> all.stream().map(CompletableFuture::join).toList())
                .whenComplete((_, _) -> threads.shutdown());
    }

    private Recovery carryOut(int round, Fault fault) throws InterruptedException {
        Thread.sleep(fault.startsAtMillis());
        folder.keepLog(platform.log(fault.target()), "round-%d-%s.log".formatted(round, fault.target()));
        var mended = new Injection(platform, fault).carryOut();
        var what = asBefore(fault) ? mended.what() : mended.what() + ", which is not as before";
        var seconds = Duration.between(mended.since(), Instant.now()).toMillis() / 1000.0;
        var recovery = new Recovery(round, what, seconds);
        record.add(recovery);
        return recovery;
    }

    /**
     * A service is ready; a database takes a command through the public edge again; the broker's part is in the drain. What is
     * not as before when the time is up ends the round with a recovery that is longer than any may be, not the harness.
     */
    private boolean asBefore(Fault fault) throws InterruptedException {
        return switch (fault.target()) {
            case "Kafka" -> true;
            case "PostgreSQL" -> load.write(new Shift(Instant.now().plus(LIMIT), Duration.ZERO, Duration.ZERO));
            default -> ready(fault.target());
        };
    }

    private boolean ready(String instance) throws InterruptedException {
        var deadline = Instant.now().plus(LIMIT);
        while (!probes.isReady(Ports.of(options.port(), instance))) {
            if (Instant.now().isAfter(deadline)) return false;
            Thread.sleep(POLL_MILLIS);
        }
        return true;
    }

    private static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
