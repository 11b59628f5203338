package org.bloodstream.chaos.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Edge;
import org.bloodstream.chaos.evidence.Evidence;
import org.bloodstream.chaos.evidence.Try;
import org.bloodstream.chaos.state.FinalState;

/** I6: the entry of every accepted command names who asked for it. */
final class ActorsNamed implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence, FinalState state) {
        Map<Effect, String> actors = new HashMap<>();
        state.journal().forEach(entry -> Effects.of(entry).ifPresent(effect -> actors.put(effect, entry.actor())));
        return evidence.accepted()
                .flatMap(accepted -> Effects.of(accepted).flatMap(effect -> other(accepted, effect, actors).stream()))
                .map(what -> new Violation("I6", what));
    }

    private static Optional<String> other(Try accepted, Effect effect, Map<Effect, String> actors) {
        var intent = accepted.asked().intent();
        var due = (intent.edge() == Edge.HL7 ? "hl7:" : "") + intent.caller();
        return Optional.ofNullable(actors.get(effect))
                .filter(actor -> !actor.equals(due))
                .map(actor -> "%s was asked by %s and is entered as by %s".formatted(effect, due, actor));
    }
}
