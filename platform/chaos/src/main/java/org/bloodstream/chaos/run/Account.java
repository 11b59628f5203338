package org.bloodstream.chaos.run;

import java.io.PrintStream;
import java.util.List;
import org.bloodstream.chaos.evidence.Answered;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.load.Recorder;

/**
 * What became of a load that may not notice anything: nothing that it asked failed, and nothing that was accepted is lost or done twice.
 *
 * @param postgres the port of the databases
 * @param password of their superuser
 */
record Account(Folder folder, Recorder recorder, int postgres, String password) {
    String count() {
        return "%d commands and messages, %d accepted, %d questions, %d failed"
                .formatted(recorder.attempts(), recorder.accepted(), recorder.reads(), failed());
    }

    /**
     * Waits until nothing is under way any more, checks, and tells.
     *
     * @param done what was done beside the load
     * @return whether something was accepted, nothing failed and every invariant holds
     */
    boolean settled(String done, PrintStream out) throws InterruptedException {
        var waiting = new Drain(postgres, password).await();
        var violations = new Checking(folder, postgres, password).violations();
        waiting.forEach(each -> out.println("still waits: " + each));
        failures().forEach(out::println);
        violations.forEach(out::println);
        out.printf("%s, %s, %d violations%n", done, count(), violations.size());
        return waiting.isEmpty() && violations.isEmpty() && failed() == 0 && recorder.accepted() > 0;
    }

    private long failed() {
        return recorder.unknown() + recorder.failedReads();
    }

    /** What settled nothing: which act, at which door, with which answer. */
    private List<String> failures() {
        return EvidenceFile.read(folder.record()).tries().values().stream()
                .flatMap(List::stream)
                .filter(each -> !each.isFinal())
                .map(each -> "failed: %s %s at %s: %s"
                        .formatted(
                                each.asked().at(),
                                each.asked().act(),
                                each.asked().instance(),
                                each.answered().map(Answered::status).orElse("no answer")))
                .toList();
    }
}
