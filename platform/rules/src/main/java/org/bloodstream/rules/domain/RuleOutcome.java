package org.bloodstream.rules.domain;

import java.util.List;
import java.util.stream.Stream;

/** The answer to a step: one event, or everything that stands against it. */
public sealed interface RuleOutcome {
    record Taken(RuleEvent event) implements RuleOutcome {}

    record Refused(List<RuleObjection> objections) implements RuleOutcome {
        public Refused {
            objections = List.copyOf(objections);
            if (objections.isEmpty()) throw new IllegalArgumentException("a refusal says why");
        }
    }

    static RuleOutcome of(Stream<? extends RuleObjection> objections, java.util.function.Supplier<RuleEvent> event) {
        var all = objections.<RuleObjection>map(each -> each).toList();
        return all.isEmpty() ? new Taken(event.get()) : new Refused(all);
    }
}
