package org.bloodstream.chaos.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that was asked, answered and measured, in the order in which it was noted. */
public record Evidence(
        List<Asked> asked,
        List<Answered> answered,
        List<Sample> samples,
        List<Recovery> recoveries,
        List<Verification> verifications,
        List<Reading> readings,
        List<Spoilt> spoilt,
        List<Dismissal> dismissals,
        List<Held> held) {

    /** Nothing so far, to be added to. */
    public static Evidence none() {
        return new Evidence(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** Every try, by what it was a try at. */
    public Map<Intent, List<Try>> tries() {
        var answers = answered.stream().collect(Collectors.toMap(Answered::attempt, Function.identity()));
        return asked.stream()
                .map(each -> new Try(each, Optional.ofNullable(answers.get(each.attempt()))))
                .collect(Collectors.groupingBy(each -> each.asked().intent(), LinkedHashMap::new, Collectors.toList()));
    }

    /** For everything that was accepted, the first try that was. */
    public Stream<Try> accepted() {
        return tries().values().stream().flatMap(tries -> tries.stream()
                .filter(each -> each.was(Verdict.ACCEPTED))
                .limit(1));
    }
}
