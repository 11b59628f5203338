package org.bloodstream.production.nonconformance.domain;

import java.util.List;
import java.util.stream.Stream;

/** What comes of a command on a non-conformance: one event, or every objection. */
public sealed interface NonConformanceDecision {
    record Taken(NonConformanceEvent event) implements NonConformanceDecision {}

    record Refused(List<NonConformanceObjection> objections) implements NonConformanceDecision {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    static NonConformanceDecision of(NonConformanceEvent event, Stream<NonConformanceObjection> objections) {
        var against = objections.toList();
        return against.isEmpty() ? new Taken(event) : new Refused(against);
    }
}
