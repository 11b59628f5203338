package org.bloodstream.chaos.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Intent;
import org.bloodstream.chaos.evidence.Try;
import org.bloodstream.chaos.evidence.Verdict;
import org.bloodstream.chaos.state.FinalState;

/**
 * What a disaster took that no backup had: of what was asked for between the last backup and the restored platform, that of
 * which the restored history knows nothing. Whatever was settled before the last backup is never part of it.
 *
 * @param lost accepted, and gone
 * @param kept the record without what was asked for in that time and is gone: all of it must hold of the restored platform
 */
public record Loss(List<Try> lost, Evidence kept) {
    public static Loss between(Instant lastBackup, Instant restored, Evidence evidence, FinalState state) {
        var done = Effects.done(state).keySet();
        var gone = new HashSet<Intent>();
        evidence.tries().forEach((intent, tries) -> {
            var at = tries.getFirst().asked().at();
            if (at.isAfter(lastBackup)
                    && at.isBefore(restored)
                    && tries.stream().noneMatch(each -> isThere(each, done))) gone.add(intent);
        });
        var lost = evidence.accepted()
                .filter(each -> gone.contains(each.asked().intent()))
                .toList();
        return new Loss(lost, without(gone, evidence));
    }

    private static boolean isThere(Try each, Set<Effect> done) {
        if (!each.was(Verdict.ACCEPTED)) return false;
        var effects = Effects.of(each).toList();
        return !effects.isEmpty() && done.containsAll(effects);
    }

    private static Evidence without(Set<Intent> gone, Evidence evidence) {
        var asked = evidence.asked().stream()
                .filter(each -> !gone.contains(each.intent()))
                .toList();
        var attempts = asked.stream().map(each -> each.attempt()).collect(Collectors.toSet());
        var answered = evidence.answered().stream()
                .filter(each -> attempts.contains(each.attempt()))
                .toList();
        return new Evidence(asked, answered, evidence.samples(), evidence.recoveries(), evidence.verifications());
    }

    /** How many of each kind are lost. */
    public Map<String, Long> kinds() {
        return lost.stream()
                .collect(Collectors.groupingBy(each -> each.asked().act().name(), Collectors.counting()));
    }
}
