package org.bloodstream.chaos.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Edge;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Intent;
import org.bloodstream.chaos.evidence.Try;
import org.bloodstream.chaos.evidence.Verdict;
import org.bloodstream.chaos.state.FinalState;
import org.bloodstream.chaos.state.KeptAnswer;

/** I2: a repeat gets the first answer; the same key with another content is refused. */
final class SameAnswer implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        var kept = state.answers().stream()
                .collect(Collectors.toMap(
                        answer -> new Intent(Edge.HTTP, answer.caller(), answer.key()),
                        Function.identity(),
                        (one, _) -> one));
        return evidence.tries().entrySet().stream()
                .flatMap(tries -> objections(tries.getKey(), tries.getValue(), kept))
                .map(what -> new Violation("I2", what));
    }

    private static Stream<String> objections(Intent intent, List<Try> tries, Map<Intent, KeptAnswer> kept) {
        return Stream.of(answers(intent, tries), contents(intent, tries), keeping(intent, tries, kept))
                .flatMap(found -> found);
    }

    private static Stream<String> answers(Intent intent, List<Try> tries) {
        var first = tries.getFirst().asked().content();
        var answers = tries.stream()
                .filter(each -> each.asked().content().equals(first) && each.isFinal() && !isNotYetKnown(each))
                .map(SameAnswer::answer)
                .distinct()
                .toList();
        return answers.size() > 1
                ? Stream.of("%s under %s was answered in different ways: %s"
                        .formatted(tries.getFirst().asked().act(), intent.key(), answers))
                : Stream.empty();
    }

    /** 404 is thrown, not kept: nothing was claimed, and what travels by events may be known at the next try. */
    private static boolean isNotYetKnown(Try settled) {
        return settled.answered().orElseThrow().status().equals("404");
    }

    /** The words of a refusal may differ (each carries the trace of its own request), an acceptance may not. */
    private static String answer(Try settled) {
        var answer = settled.answered().orElseThrow();
        return answer.verdict() == Verdict.ACCEPTED ? answer.status() + " " + answer.content() : answer.status();
    }

    private static Stream<String> contents(Intent intent, List<Try> tries) {
        var accepted = tries.stream()
                .filter(each -> each.was(Verdict.ACCEPTED))
                .map(each -> each.asked().content())
                .distinct()
                .count();
        return accepted > 1
                ? Stream.of("the key %s was accepted for %d contents".formatted(intent.key(), accepted))
                : Stream.empty();
    }

    private static Stream<String> keeping(Intent intent, List<Try> tries, Map<Intent, KeptAnswer> kept) {
        if (intent.edge() != Edge.HTTP) return Stream.empty();
        var answer = kept.get(intent);
        return tries.stream()
                .filter(each -> each.was(Verdict.ACCEPTED))
                .map(each -> each.answered().orElseThrow().status())
                .distinct()
                .filter(status -> answer == null || !status.equals(Integer.toString(answer.status())))
                .map(status -> "%s was answered %s, and the answer kept for it is %s"
                        .formatted(intent.key(), status, answer == null ? "none" : answer.status()));
    }
}
