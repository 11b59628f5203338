package org.bloodstream.chaos.run;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.chaos.check.Violation;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.evidence.Recovery;
import org.bloodstream.chaos.fault.Fault;
import org.bloodstream.chaos.load.Load;
import org.bloodstream.chaos.load.Recorder;
import org.bloodstream.chaos.load.Service;
import org.bloodstream.chaos.load.Shift;
import org.bloodstream.chaos.spoil.Spoiling;
import org.bloodstream.local.PairedPlatform;

/** Load and faults, heal, drain, check. */
final class Round {
    private static final Duration FINISHING = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final PairedPlatform platform;
    private final Options options;
    private final Folder folder;
    private final EvidenceFile record;
    private final Recorder recorder;
    private final Load load;
    private final Probes probes;
    private final Spoiling spoiling;
    private final Operator operator;

    Round(
            PairedPlatform platform,
            Options options,
            Folder folder,
            EvidenceFile record,
            Recorder recorder,
            Load load,
            Spoiling spoiling) {
        this.platform = platform;
        this.options = options;
        this.folder = folder;
        this.record = record;
        this.recorder = recorder;
        this.load = load;
        this.probes = new Probes(options.port());
        this.spoiling = spoiling;
        this.operator = probes.operator(record);
    }

    /** @param known violations of the rounds before, which the record still shows */
    Outcome play(int round, List<Fault> faults, List<Violation> known) throws IOException, InterruptedException {
        var before = new long[] {recorder.attempts(), recorder.accepted(), recorder.unknown()};
        var recoveries = worked(round, faults);
        var ended = Instant.now();
        var unsettled = load.pursue(new Shift(ended, Duration.ZERO, PATIENCE));
        if (unsettled > 0) System.out.println("    still unsettled: " + unsettled);
        var spoilt = spoiling.atTheBedside(round);
        var drain = new Drain(options.port() + Ports.POSTGRES, platform.secret("postgres"));
        var waiting = new ArrayList<>(
                drain.awaitBut(EvidenceFile.read(folder.record()).spoilt()));
        var drained = Duration.between(ended, Instant.now()).toMillis() / 1000.0;
        operator.dismiss(round, spoilt);
        waiting.addAll(drain.await());
        waiting.forEach(each -> System.out.println("    still waits: " + each));
        measure(round);
        var violations =
                new Checking(folder, options.port() + Ports.POSTGRES, platform.secret("postgres")).violations();
        return new Outcome(
                options.seed(),
                round,
                recoveries.stream().map(Recovery::what).toList(),
                recorder.attempts() - before[0],
                recorder.accepted() - before[1],
                recorder.unknown() - before[2],
                recoveries.stream().mapToDouble(Recovery::seconds).max().orElse(0),
                drained,
                violations.stream().filter(each -> !known.contains(each)).toList());
    }

    /** The load lasts at least until the last fault has begun; both have ended when this returns. */
    private List<Recovery> worked(int round, List<Fault> faults) {
        var shift = new Shift(Instant.now().plus(options.load()), FINISHING, PATIENCE);
        var mending = new Faults(platform, options, folder, load, record, probes).begin(round, faults);
        var spoiled = spoiling.during(round, options.load());
        load.work(options.workers(), shift, options.seed() * 1000 + round);
        spoiled.join();
        return mending.join();
    }

    private void measure(int round) throws IOException, InterruptedException {
        for (var service : Service.values()) record.add(probes.verify(round, service, round % 2 == 0));
        new Processes(platform).sample(round).forEach(record::add);
    }
}
