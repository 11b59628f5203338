package org.bloodstream.bench.goals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Condition;
import org.bloodstream.bench.load.MllpLoad;
import org.bloodstream.bench.measure.Figure;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.Goal;
import org.bloodstream.bench.measure.Interleaving;
import org.bloodstream.bench.measure.Pace;
import org.bloodstream.bench.measure.Side;
import org.bloodstream.bench.peer.HapiEcho;
import org.bloodstream.embedded.Ports;

/** P6: laboratory results that are parsed, checked, filed once and journalled before AA, against parsing alone. */
final class MessageThroughput implements Measure {
    private static final double GOAL = 1.5;
    private static final int CONNECTIONS = 8;
    private static final Duration RELAY = Duration.ofMinutes(2);
    private static final String SAMPLE = "contracts/hl7/samples/16_oru_r01_post_transfusion_hb.hl7";

    @Override
    public String name() {
        return "P6";
    }

    @Override
    public String title() {
        return "HL7 v2 stored before AA / HAPI HL7 echo that stores nothing, 8 connections";
    }

    @Override
    public Finding measure(Bed bed, Pace pace) {
        var mllp = Ports.free();
        var bridge = bed.service("lims-bridge", "lims-bridge", Map.of("MLLP_PORT", Integer.toString(mllp)));
        var echo = bed.peer(HapiEcho.class);
        var messages = new BloodCounts(sample(bed));
        var database = bed.database("lims_bridge");
        try {
            Side ours = new Loaded(
                    "lims-bridge",
                    bed.serving(bridge),
                    true,
                    time -> new MllpLoad(mllp, CONNECTIONS, messages).run(time),
                    () -> Condition.await("the bridge's journal is published", RELAY, () -> !database.relayBehind()));
            Side peer = new Loaded(
                    "HAPI echo", Map.of("echo", echo.pid()), time -> new MllpLoad(echo.port(), CONNECTIONS, messages)
                            .run(time));
            var rounds = new Interleaving(pace).compare(ours, peer);
            return Finding.of(
                    name(),
                    title(),
                    List.of(
                            new Figure("wall", rounds.throughput(), Goal.atLeast(GOAL)),
                            new Figure("CPU-seconds", rounds.efficiency(), null)),
                    ours,
                    peer,
                    rounds,
                    "every answer was AA to its own message; ours includes the event that is sealed and published");
        } finally {
            bed.end("lims-bridge");
            bed.end("HapiEcho");
        }
    }

    static String sample(Bed bed) {
        try {
            return Files.readString(bed.source(SAMPLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
