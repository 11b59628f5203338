package org.bloodstream.chaos.check;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.chaos.state.FinalState;

/** Whether everything that was begun has come to its end. */
public final class Quiet {
    private Quiet() {}

    /** What is still under way; nothing when all is drained. */
    public static List<String> waitsFor(FinalState progress) {
        return Stream.concat(
                        progress.pending().stream()
                                .filter(pending -> pending.count() != 0)
                                .map(pending ->
                                        "%s: %d %s".formatted(pending.service(), pending.count(), pending.what())),
                        ConsumersComplete.behind(progress))
                .toList();
    }
}
