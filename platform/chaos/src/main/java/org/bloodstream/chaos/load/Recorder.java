package org.bloodstream.chaos.load;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.chaos.evidence.Answered;
import org.bloodstream.chaos.evidence.Asked;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.evidence.Intent;
import org.bloodstream.chaos.evidence.Reading;
import org.bloodstream.chaos.evidence.Verdict;

/** Notes every try before it is sent and after it was answered, and keeps count. */
public final class Recorder {
    private final EvidenceFile file;
    private final AtomicLong attempts = new AtomicLong();
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong unknown = new AtomicLong();
    private final AtomicLong reads = new AtomicLong();
    private final AtomicLong failedReads = new AtomicLong();

    public Recorder(EvidenceFile file) {
        this.file = file;
    }

    long asked(Intent intent, Door door, Act act, String content, Map<String, String> facts) {
        var attempt = attempts.incrementAndGet();
        file.add(new Asked(attempt, Instant.now(), intent, door.name(), act, content, facts));
        return attempt;
    }

    void answered(long attempt, Answer answer) {
        file.add(new Answered(
                attempt, Instant.now(), answer.verdict(), answer.status(), answer.content(), answer.facts()));
        if (!answer.verdict().isFinal()) unknown.incrementAndGet();
        if (answer.verdict() == Verdict.ACCEPTED) accepted.incrementAndGet();
    }

    /** Whose record may not be opened is told so: that is an answer too. */
    void read(Reading reading) {
        file.add(reading);
        reads.incrementAndGet();
        if (!reading.verdict().isFinal() && !reading.status().equals("403")) failedReads.incrementAndGet();
    }

    void read(Answer answer) {
        reads.incrementAndGet();
        if (!answer.verdict().isFinal()) failedReads.incrementAndGet();
    }

    /** Questions so far. */
    public long reads() {
        return reads.get();
    }

    /** Questions that were neither answered nor refused. */
    public long failedReads() {
        return failedReads.get();
    }

    /** Accepting answers so far, repeats included. */
    public long accepted() {
        return accepted.get();
    }

    /** Tries so far that settled nothing. */
    public long unknown() {
        return unknown.get();
    }

    /** Tries so far. */
    public long attempts() {
        return attempts.get();
    }
}
