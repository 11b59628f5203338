package org.bloodstream.chaos.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
        var unclaimed = new HashMap<>(Effects.done(state));
        var between = new LinkedHashMap<Intent, List<Try>>();
        evidence.tries().forEach((intent, tries) -> {
            var at = tries.getFirst().asked().at();
            if (at.isAfter(lastBackup) && at.isBefore(restored)) between.put(intent, tries);
            else claims(tries, unclaimed);
        });
        var gone = new HashSet<Intent>();
        between.forEach((intent, tries) -> {
            if (!claims(tries, unclaimed)) gone.add(intent);
        });
        var lost = evidence.accepted()
                .filter(each -> gone.contains(each.asked().intent()))
                .toList();
        return new Loss(lost, without(gone, lastBackup, restored, evidence));
    }

    /** Whether it is there, and then nobody else's: a patient who was admitted once before and once after was admitted twice. */
    private static boolean claims(List<Try> tries, Map<Effect, Long> unclaimed) {
        var effects = tries.stream()
                .filter(each -> each.was(Verdict.ACCEPTED))
                .findFirst()
                .map(each -> Effects.of(each).toList())
                .orElse(List.of());
        var there = !effects.isEmpty() && effects.stream().allMatch(effect -> unclaimed.getOrDefault(effect, 0L) > 0);
        if (there) effects.forEach(effect -> unclaimed.merge(effect, -1L, Long::sum));
        return there;
    }

    private static Evidence without(Set<Intent> gone, Instant lastBackup, Instant restored, Evidence evidence) {
        var asked = evidence.asked().stream()
                .filter(each -> !gone.contains(each.intent()))
                .toList();
        var attempts = asked.stream().map(each -> each.attempt()).collect(Collectors.toSet());
        var answered = evidence.answered().stream()
                .filter(each -> attempts.contains(each.attempt()))
                .toList();
        var readings = evidence.readings().stream()
                .map(each -> each.at().isAfter(lastBackup) && each.at().isBefore(restored) ? each.forgotten() : each)
                .toList();
        return new Evidence(
                asked,
                answered,
                evidence.samples(),
                evidence.recoveries(),
                evidence.verifications(),
                readings,
                evidence.spoilt(),
                evidence.dismissals(),
                evidence.held());
    }

    /** How many of each kind are lost. */
    public Map<String, Long> kinds() {
        return lost.stream()
                .collect(Collectors.groupingBy(each -> each.asked().act().name(), Collectors.counting()));
    }
}
