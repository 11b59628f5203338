package org.bloodstream.chaos.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Edge;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Intent;
import org.bloodstream.chaos.evidence.Try;
import org.bloodstream.chaos.evidence.Verdict;
import org.bloodstream.chaos.state.FiledMessage;
import org.bloodstream.chaos.state.FinalState;

/** I6: the exact bytes of every message that was answered are kept, once under their key, with the same verdict. */
final class MessagesKept implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        var filed = state.messages().stream()
                .filter(FiledMessage::holdsKey)
                .collect(Collectors.groupingBy(message -> new Intent(Edge.HL7, message.sender(), message.controlId())));
        return evidence.tries().entrySet().stream()
                .filter(tries -> tries.getKey().edge() == Edge.HL7)
                .flatMap(tries -> wrong(tries.getKey(), tries.getValue(), filed))
                .map(what -> new Violation("I6", what));
    }

    private static Stream<String> wrong(Intent intent, List<Try> tries, Map<Intent, List<FiledMessage>> filed) {
        var first = tries.getFirst().asked().content();
        return tries.stream()
                .filter(each -> each.isFinal() && each.asked().content().equals(first))
                .limit(1)
                .filter(each -> !isFiled(each, filed.getOrDefault(intent, List.of())))
                .map(each -> "the message %s was answered and is not kept as it was sent and answered"
                        .formatted(intent.key()));
    }

    private static boolean isFiled(Try answered, List<FiledMessage> filed) {
        var state = answered.was(Verdict.ACCEPTED) ? "ACCEPTED" : "REFUSED";
        return filed.size() == 1
                && filed.getFirst().state().equals(state)
                && filed.getFirst().contentSha256().equals(answered.asked().content());
    }
}
