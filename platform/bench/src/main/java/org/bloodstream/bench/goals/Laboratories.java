package org.bloodstream.bench.goals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.load.Condition;
import org.bloodstream.bench.load.MllpLoad;
import org.bloodstream.bench.measure.Load;

/** Laboratories that send blood counts without pause, to our bridge or to whom else. */
final class Laboratories {
    static final int COUNT = 8;

    private static final Duration RELAY = Duration.ofMinutes(2);
    private static final String SAMPLE = "contracts/hl7/samples/16_oru_r01_post_transfusion_hb.hl7";

    private final Bed bed;
    private final BloodCounts messages;

    Laboratories(Bed bed) {
        this.bed = bed;
        this.messages = new BloodCounts(sample(bed));
    }

    /** Results that are parsed, checked, filed once and journalled before AA, against parsing alone. */
    static Sides bridgeAgainstEcho(Bed bed) {
        var here = new Laboratories(bed);
        return Sides.of(
                Loaded.of("lims-bridge", bed.serving(Programs.LABORATORY), here::send)
                        .settling(here::awaitPublished),
                Loaded.of("HAPI echo", bed.only("echo", Programs.ECHO), here::sendToEcho),
                () -> "every answer was AA to its own message; ours includes the event that is sealed and published");
    }

    /** To our bridge. */
    Load send(Duration time) {
        return load(Programs.LABORATORY.name() + ".mllp", time);
    }

    private Load sendToEcho(Duration time) {
        return load(Programs.ECHO.name(), time);
    }

    private Load load(String receiver, Duration time) {
        return new MllpLoad(bed.addresses().port(receiver), COUNT, messages).run(time);
    }

    void awaitPublished() {
        var database = bed.database(Programs.LABORATORY.database());
        Condition.await("the laboratories' events are published", RELAY, () -> !database.relayBehind());
    }

    private static String sample(Bed bed) {
        try {
            return Files.readString(bed.source(SAMPLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
