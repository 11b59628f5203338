package org.bloodstream.chaos.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bloodstream.chaos.check.Violation;
import org.bloodstream.chaos.evidence.Answered;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.load.Load;
import org.bloodstream.chaos.load.Recorder;
import org.bloodstream.chaos.load.Service;
import org.bloodstream.chaos.load.Shift;
import org.bloodstream.embedded.Home;
import org.bloodstream.local.PairedPlatform;

/**
 * {@code make test-rolling}: both instances of every service ended and started again, one after another, under load through
 * the public edges. No request may fail, and nothing that was accepted may be lost or done twice.
 */
public final class Rolling {
    private static final Duration FINISHING = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    /** Load before the first and after the last. */
    private static final Duration AROUND = Duration.ofSeconds(10);

    private final PairedPlatform platform;
    private final Options options;
    private final Folder folder;

    private Rolling(PairedPlatform platform, Options options, Folder folder) {
        this.platform = platform;
        this.options = options;
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        var options = Options.of(System.getenv());
        var folder = new Folder(options.directory());
        folder.clear();
        try (var platform = PairedPlatform.behindAddresses(folder.platform(), Home.projectRoot(), options.port())) {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(platform::close));
            platform.start();
            platform.train();
            var good = new Rolling(platform, options, folder).goesUnnoticed();
            platform.close();
            System.exit(good ? 0 : 1);
        }
    }

    private boolean goesUnnoticed() throws Exception {
        try (var record = EvidenceFile.create(folder.record());
                var addresses = new Addresses(options.port())) {
            var recorder = new Recorder(record);
            System.out.println(Roll.Rolled.HEADER);
            try (var load = Load.atThePublicDoor(options.port(), recorder)) {
                var shift = Shift.open(FINISHING, PATIENCE);
                var working = CompletableFuture.runAsync(() -> load.work(options.workers(), shift, options.seed()));
                rollAll(new Roll(platform, addresses, new Probes(options.port())), working);
                shift.end();
                working.join();
            }
            var waiting = new Drain(options.port() + Ports.POSTGRES, platform.secret("postgres")).await();
            var violations =
                    new Checking(folder, options.port() + Ports.POSTGRES, platform.secret("postgres")).violations();
            return tell(recorder, waiting, violations);
        }
    }

    private void rollAll(Roll roll, CompletableFuture<Void> working) throws InterruptedException {
        Thread.sleep(AROUND);
        for (var service : Service.values()) {
            for (var second : List.of(false, true)) {
                if (working.isDone()) working.join();
                System.out.println(roll.of(service, second).line());
            }
        }
        Thread.sleep(AROUND);
    }

    private boolean tell(Recorder recorder, List<String> waiting, List<Violation> violations) throws IOException {
        var unsettled = unsettled();
        waiting.forEach(each -> System.out.println("still waits: " + each));
        unsettled.forEach(System.out::println);
        violations.forEach(System.out::println);
        System.out.printf(
                "%d instances rolled, %d requests, %d accepted, %d failed, %d violations%n",
                platform.instances().size(),
                recorder.attempts(),
                recorder.accepted(),
                recorder.unknown(),
                violations.size());
        return waiting.isEmpty() && violations.isEmpty() && recorder.unknown() == 0 && recorder.accepted() > 0;
    }

    /** What settled nothing: which act, at which door, with which answer, and how often. */
    private List<String> unsettled() {
        var evidence = EvidenceFile.read(folder.record());
        var answers = evidence.answered().stream()
                .filter(answer -> !answer.verdict().isFinal())
                .collect(Collectors.toMap(Answered::attempt, Function.identity()));
        var lines = new ArrayList<String>();
        evidence.asked().stream()
                .filter(asked -> answers.containsKey(asked.attempt()))
                .forEach(asked -> lines.add("failed: %s %s at %s: %s"
                        .formatted(
                                asked.at(),
                                asked.act(),
                                asked.instance(),
                                answers.get(asked.attempt()).status())));
        return lines;
    }
}
