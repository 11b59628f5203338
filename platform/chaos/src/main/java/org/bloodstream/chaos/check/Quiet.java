package org.bloodstream.chaos.check;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Spoilt;
import org.bloodstream.chaos.state.FinalState;
import org.bloodstream.chaos.state.Pending;

/** Whether everything that was begun has come to its end. */
public final class Quiet {
    private Quiet() {}

    /** What is still under way, but for what was spoilt: nothing when all of that is parked and all else is drained. */
    public static List<String> waitsForBut(List<Spoilt> spoilt, FinalState progress) {
        return Stream.of(
                        waiting(progress.pending().stream()
                                .filter(pending -> !pending.what().equals("parked"))),
                        ConsumersComplete.behind(progress),
                        SpoiltIsParked.awaited(spoilt, progress))
                .flatMap(found -> found)
                .toList();
    }

    /** What is still under way; nothing when all is drained. */
    public static List<String> waitsFor(FinalState progress) {
        return Stream.concat(waiting(progress.pending().stream()), ConsumersComplete.behind(progress))
                .toList();
    }

    private static Stream<String> waiting(Stream<Pending> pending) {
        return pending.filter(each -> each.count() != 0)
                .map(each -> "%s: %d %s".formatted(each.service(), each.count(), each.what()));
    }
}
