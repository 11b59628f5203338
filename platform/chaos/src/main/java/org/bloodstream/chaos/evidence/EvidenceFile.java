package org.bloodstream.chaos.evidence;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The record, a line of JSON for everything that happened, in the hands of the operating system before the next step. */
public final class EvidenceFile implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final BufferedWriter out;

    private EvidenceFile(BufferedWriter out) {
        this.out = out;
    }

    /** @throws UncheckedIOException when it cannot be written */
    public static EvidenceFile create(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            return new EvidenceFile(
                    Files.newBufferedWriter(path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void add(Asked asked) {
        write(new Line(asked, null, null, null, null, null, null, null, null));
    }

    public void add(Answered answered) {
        write(new Line(null, answered, null, null, null, null, null, null, null));
    }

    public void add(Sample sample) {
        write(new Line(null, null, sample, null, null, null, null, null, null));
    }

    public void add(Recovery recovery) {
        write(new Line(null, null, null, recovery, null, null, null, null, null));
    }

    public void add(Verification verification) {
        write(new Line(null, null, null, null, verification, null, null, null, null));
    }

    public void add(Reading reading) {
        write(new Line(null, null, null, null, null, reading, null, null, null));
    }

    public void add(Spoilt spoilt) {
        write(new Line(null, null, null, null, null, null, spoilt, null, null));
    }

    public void add(Dismissal dismissal) {
        write(new Line(null, null, null, null, null, null, null, dismissal, null));
    }

    public void add(Held held) {
        write(new Line(null, null, null, null, null, null, null, null, held));
    }

    private synchronized void write(Line line) {
        try {
            out.write(JSON.writeValueAsString(line));
            out.newLine();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes all of a record that was read. */
    public void addAll(Evidence evidence) {
        evidence.asked().forEach(this::add);
        evidence.answered().forEach(this::add);
        evidence.samples().forEach(this::add);
        evidence.recoveries().forEach(this::add);
        evidence.verifications().forEach(this::add);
        evidence.readings().forEach(this::add);
        evidence.spoilt().forEach(this::add);
        evidence.dismissals().forEach(this::add);
        evidence.held().forEach(this::add);
    }

    /** All that was noted so far. */
    public static Evidence read(Path path) {
        try (var lines = Files.lines(path)) {
            var evidence = Evidence.none();
            lines.map(line -> JSON.readValue(line, Line.class)).forEach(line -> sort(line, evidence));
            return evidence;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sort(Line line, Evidence into) {
        Optional.ofNullable(line.asked()).ifPresent(into.asked()::add);
        Optional.ofNullable(line.answered()).ifPresent(into.answered()::add);
        Optional.ofNullable(line.sample()).ifPresent(into.samples()::add);
        Optional.ofNullable(line.recovery()).ifPresent(into.recoveries()::add);
        Optional.ofNullable(line.verification()).ifPresent(into.verifications()::add);
        Optional.ofNullable(line.reading()).ifPresent(into.readings()::add);
        Optional.ofNullable(line.spoilt()).ifPresent(into.spoilt()::add);
        Optional.ofNullable(line.dismissal()).ifPresent(into.dismissals()::add);
        Optional.ofNullable(line.held()).ifPresent(into.held()::add);
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
