package org.bloodstream.chaos.run;

import java.util.List;
import org.bloodstream.chaos.check.Violation;

/**
 * What came of a round.
 *
 * @param faults as they were carried out
 * @param tries requests sent, repeats included
 * @param accepted accepting answers, repeats included
 * @param unknown tries that settled nothing by themselves
 * @param recoverySeconds the longest from the begin of mending until as before; 0 without faults
 * @param drainSeconds from the end of the load until nothing waited
 * @param violations that the rounds before had not
 */
record Outcome(
        long seed,
        int round,
        List<String> faults,
        long tries,
        long accepted,
        long unknown,
        double recoverySeconds,
        double drainSeconds,
        List<Violation> violations) {
    static final String HEADER = "%5s %8s %9s %8s %9s %7s %10s  %s"
            .formatted("round", "tries", "accepted", "unknown", "recovery", "drain", "violations", "faults");

    String line() {
        return "%5d %8d %9d %8d %7.1f s %5.1f s %10d  %s"
                .formatted(
                        round,
                        tries,
                        accepted,
                        unknown,
                        recoverySeconds,
                        drainSeconds,
                        violations.size(),
                        String.join("; ", faults));
    }
}
